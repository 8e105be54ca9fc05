import { describe, expect, it } from "vitest";
import { readTemplate } from "../template/read-template.ts";
import { anOrder } from "../testing/order.ts";
import { fillTemplate } from "./fill.ts";
import { setText } from "./typeset.ts";

describe("the typography of a brief", () => {
  it.each([
    ["fr", "Par pays : « Emploi » ; où ?", "Par pays\u00a0: «\u00a0Emploi\u00a0»\u202f; où\u202f?"],
    ["fr", "l'inventaire, 27 %", "l’inventaire, 27\u00a0%"],
    ["de", "Nach Ländern: „Arbeit“; 27 %", "Nach Ländern: „Arbeit“; 27\u00a0%"],
    ["it", "l'inventario: «lavoro»", "l’inventario: «lavoro»"],
    ["en", "the map’s team: 95% of 8", "the map’s team: 95% of 8"],
    ["en", "IESI 2014-2016: a map (1999-2001)", "IESI 2014–2016: a map (1999–2001)"],
    ["en", "https://maps.example/2014-2016/x", "https://maps.example/2014-2016/x"],
    ["fr", "https://maps.example/a?b=c", "https://maps.example/a?b=c"],
  ])("sets %s: %s", (language, text, set) => {
    expect(setText(text, language)).toBe(set);
    expect(setText(set, language)).toBe(set);
  });

  it("sets words in the language that they are in, and changes no number", () => {
    const text = "Areas : {count inventory} ; {ranking inventory of country top 1}.";
    const order = anOrder(text, { language: "fr" });
    const template = readTemplate("tiny.md", typeof order.template === "string" ? "" : order.template.text);
    const { document } = fillTemplate(order, template);
    const [paragraph] = document.blocks;
    if (paragraph?.kind !== "paragraph") return expect.fail("There is no paragraph.");
    // The template is English: its spaces are its own.
    expect(paragraph.runs[0]).toMatchObject({ text: "Areas : ", lang: "en" });
    expect(paragraph.notes[0]?.text).toMatch(/^Inventaire\u00a0: n = 8\./);
    expect(paragraph.runs.flatMap(({ number }) => number?.value ?? [])).toEqual([9, 7 / 8]);
  });
});
