import { describe, expect, it } from "vitest";
import { readTemplate } from "../template/read-template.ts";
import { anOrder } from "../testing/order.ts";
import { fillTemplate } from "./fill.ts";

describe("the typography of a brief", () => {
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
