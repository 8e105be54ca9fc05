import { describe, expect, it } from "vitest";
import { messagesIn } from "../../messages/messages-in.ts";
import { gapMapView } from "../gap-map/gap-map-view.ts";
import { renderPage } from "../render-page.tsx";
import { sampleFrame, sampleViews } from "../testing/sample.ts";
import { sampleFiguresSetup, samplePage } from "../testing/sample-figures.ts";
import { viewIn } from "../variable-view.ts";
import { conditionText, selectionText } from "./selection-texts.ts";

const told = (query: string, language: "en" | "de") => {
  const page = samplePage(gapMapView, sampleFiguresSetup, { ...sampleFrame, language }, query);
  return [...renderPage(page).matchAll(/<p class="problem">(.*?)<\/p>/g)].map(([, text]) => text);
};

describe("an address that asks for what a map does not have", () => {
  it("is told so in the reader's language", () => {
    const query =
      "where=colour=red&where=country=XX&where=start_year=2018..2010&where=country=~never&where==";
    expect(told(query, "de")).toEqual([
      "Eine Bedingung der Adresse wurde weggelassen. Diese Karte hat keine Variable „colour“.",
      "Eine Bedingung der Adresse wurde weggelassen. Ihre Variable hat keine Kategorie „XX“.",
      "Eine Bedingung der Adresse wurde weggelassen. Ihr Bereich endet, bevor er beginnt.",
      "Eine Bedingung der Adresse wurde weggelassen. „never“ ist kein Grund, aus dem ein Wert fehlen kann.",
      "Eine Bedingung der Adresse wurde weggelassen. „=“ war nicht zu verstehen.",
    ]);
  });

  it("is told which choices the view does not offer, and is shown something else", () => {
    expect(told("rows=colour&columns=level&style=cube&segments=", "en")).toEqual([
      "A choice in the address was left out: this page does not offer “colour”.",
      "A choice in the address was left out: this page does not offer “cube”.",
    ]);
  });

  it("is told nothing where all of it is known", () => {
    expect(told("rows=element&columns=level&style=donut&where=country=NL", "en")).toEqual([]);
  });
});

describe("a selection as one sentence", () => {
  it("says what holds together, either way and not at once", () => {
    const element = viewIn(sampleViews, "element");
    const codes = ["scale", "openness"];
    const said = (condition: object) =>
      conditionText({ variable: "element", codes, ...condition }, element, messagesIn("en"));
    expect(said({ all: true })).toMatch(/: \w+ and \w+$/);
    expect(said({ all: true, not: true })).toMatch(/: not \w+ and \w+ together$/);
    expect(selectionText(["A: b", "C: d", "E: f"], messagesIn("fr"))).toBe(
      "A: b\u202f; et C: d\u202f; et E: f",
    );
    expect(selectionText([], messagesIn("fr"))).toBe("");
  });
});
