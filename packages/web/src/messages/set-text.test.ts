import { describe, expect, it } from "vitest";
import { setText } from "./set-text.ts";

describe("a text as a typesetter writes it", () => {
  it.each([
    ["fr", "Par pays : « Emploi » ; où ?", "Par pays\u00a0: «\u00a0Emploi\u00a0»\u202f; où\u202f?"],
    ["fr", "l'inventaire, 27 %", "l’inventaire, 27\u202f%"],
    ["de", "Nach Ländern: „Arbeit“; 27 %", "Nach Ländern: „Arbeit“; 27\u202f%"],
    ["it", "l'inventario: «lavoro»", "l’inventario: «lavoro»"],
    ["en", "the map’s team: 95% of 8", "the map’s team: 95% of 8"],
    ["en", "IESI 2014-2016: a map (1999-2001)", "IESI 2014–2016: a map (1999–2001)"],
    ["en", "https://maps.example/2014-2016/x", "https://maps.example/2014-2016/x"],
    ["fr", "https://maps.example/a?b=c", "https://maps.example/a?b=c"],
  ])("sets %s: %s", (language, text, set) => {
    expect(setText(text, language)).toBe(set);
    expect(setText(set, language)).toBe(set);
  });
});
