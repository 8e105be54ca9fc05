import { parseWhere } from "@mapwright/atlas";
import type { Variable } from "@mapwright/domain";
import { mapOf } from "@mapwright/usecases";
import { describe, expect, it } from "vitest";
import { aRelease } from "../../testing/a-release.ts";
import { noPlaces } from "../../testing/no-places.ts";
import type { Block } from "../document.ts";
import { briefPress } from "../press.ts";
import { readTemplate } from "../template/read-template.ts";
import { anOrder, firstLine, head } from "../testing/order.ts";
import { fillTemplate } from "./fill.ts";

const filled = (text: string, more: Parameters<typeof anOrder>[1] = {}) =>
  fillTemplate(anOrder(text, more), readTemplate("tiny.md", head + text));
const wordsOf = (block: Block | undefined) =>
  block !== undefined && "runs" in block ? block.runs.map(({ text }) => text).join("") : "";
const said = (text: string, more: Parameters<typeof anOrder>[1] = {}) =>
  filled(text, more).document.blocks.map(wordsOf);
const check = (text: string) => briefPress().check(anOrder(text)).problems;

describe("numbers", () => {
  it("come with numerator, base, missing and the conditions of the initiatives behind them", () => {
    const { document } = filled("{share inventory with country=BE} of them");
    expect(wordsOf(document.blocks[0])).toBe("88% of them");
    expect(document.numbers).toMatchObject([
      {
        text: "88%",
        share: { numerator: 7, denominator: 8, missing: 1 },
        base: "Inventory",
        where: ["country=BE"],
        href: "https://maps.example/maps/tiny/releases/2/explore?where=country=BE",
        line: firstLine,
      },
    ]);
    expect(document.blocks[0]).toMatchObject({
      notes: [{ note: 1, text: "Inventory: n = 8. Not known for 1 more. 88%: 95% interval 53% to 98%." }],
    });
  });

  it("are as many as the initiatives that their address lists", () => {
    const { map } = anOrder("");
    const { numbers } = filled(
      "{count inventory} {count mapping} {count inventory with country!=NL} {known inventory of country} {count dutch with stage=mapping}",
    ).document;
    for (const { value, where } of numbers)
      expect(map.atlas.select(where.map((text) => parseWhere(text, map.table))).total).toBe(value);
    expect(numbers.map(({ value }) => value)).toEqual([9, 1, 7, 8, 1]);
  });

  it("speak of the subject of a profile, and of everything where they are asked to", () => {
    const where = ["country=BE"];
    expect(said("{subject.title}: {count inventory} of {count everywhere}", { where })).toEqual([
      "Belgium: 7 of 9",
    ]);
  });

  it("name bases that the template defines, narrowed where it says so", () => {
    expect(filled("{share dutch where wave=2024 with stage=mapping}").document.numbers[0]).toMatchObject({
      text: "100%",
      base: "Dutch initiatives, 2024",
    });
  });

  it("can be held to what an earlier text printed", () => {
    expect(check("{share inventory with country=BE states 88%}")).toEqual([]);
    expect(check("a {share inventory with country=BE states 90%}")).toMatchObject([
      {
        code: "number-differs",
        row: firstLine,
        column: "4",
        message: "The release gives 88% (7 of 8) where the template states 90%.",
      },
    ]);
  });

  it("are rounded to the step that is asked for", () => {
    expect(
      said("{share inventory with country=BE by 0.5}, {share inventory with country=BE by 0.01}"),
    ).toEqual(["87.5%, 87.50%"]);
  });
});

describe("texts", () => {
  it("rank categories with their shares", () => {
    expect(
      said("{ranking inventory of country top 2}; {leader inventory of country place 2}; {label areas=work}"),
    ).toEqual(["Belgium (88%) and Netherlands (13%); Netherlands; Work"]);
  });

  it("name the regions of the country that a profile is about, not those abroad", () => {
    const of = aRelease();
    const [first, ...others] = of.content.initiatives;
    if (first === undefined) throw new Error("The release has initiatives.");
    const answered = { state: "imported", codebook: "tiny@1.2.0" } as const;
    const both = [
      ...first.values.filter(({ variable }) => variable !== "country"),
      { variable: "country", answer: { codes: ["NL", "BE"] }, ...answered },
      { variable: "region", answer: { codes: ["BE21", "NL33"] }, ...answered },
    ];
    const region: Variable = {
      code: "region",
      kind: "region",
      several: true,
      step: "inventory",
      label: { en: "Region" },
      provenance: "seed",
      categories: [],
    };
    const { codebook } = of.content;
    const content = {
      ...of.content,
      codebook: { ...codebook, variables: [...codebook.variables, region] },
      initiatives: [{ ...first, values: both }, ...others],
    };
    const map = { ...mapOf(content, of.release), gazetteer: noPlaces };
    const ranked = "{ranking inventory of region top 3}";
    expect(said(ranked, { map, where: ["country=NL"] })).toEqual(["NL33 (100%)"]);
    expect(said(ranked, { map })).toEqual(["BE21 (100%) and NL33 (100%)"]);
  });

  it("are in the language of the brief, and marked where the data has another", () => {
    const { document } = filled("{label areas=health} {map.question}", { language: "fr" });
    expect(document.language).toBe("fr");
    expect(document.blocks[0]).toMatchObject({
      runs: [{ text: "Santé" }, { text: " " }, { text: "What is there?", lang: "en" }],
    });
  });

  it("repeat for each variable of a map", () => {
    expect(
      said("{for v in facets except start_year}\n\n### {label v}\n\n{ranking inventory of v top 1}\n\n{end}"),
    ).toEqual(["Country", "Belgium (88%)", "Service areas", "Mental health (100%)"].slice(0, 4));
  });

  it("leave a heading out that has nothing below it", () => {
    expect(said("## A\n\n{if has nothing}\nb\n{end}\n\n## C\n\nd")).toEqual(["C", "d"]);
  });
});

describe("claims and conditions", () => {
  it("let a sentence stand that the release bears out", () => {
    expect(said("{claim order inventory of country is BE > NL}Belgium leads.")).toEqual(["Belgium leads."]);
    expect(said("{if count mapping > 3 or has country}yes{else}no{end}")).toEqual(["yes"]);
    expect(
      said("{if not has areas=nothing and share inventory with country=BE between 80% and 90%}yes{end}"),
    ).toEqual(["yes"]);
  });

  it("refuse a sentence that it does not, and say what it says", () => {
    expect(
      check("x\n\ny {claim order inventory of country is NL > BE}Dutch initiatives lead."),
    ).toMatchObject([
      {
        code: "claim-unsupported",
        row: firstLine + 2,
        column: "4",
        message:
          "The release does not support the claim {claim order inventory of country is NL > BE}: the order is Belgium 7, Netherlands 1.",
      },
    ]);
    expect(
      check("{claim share inventory with country=NL > share inventory with country=BE}a")[0]?.message,
    ).toContain("13% (1 of 8) against 88% (7 of 8)");
  });

  it("hold only the chosen branch against the data", () => {
    expect(check("{if has sector}{share inventory with sector=a}{end}")).toEqual([]);
  });
});

describe("what a map does not have", () => {
  it.each([
    ["{count inventroy}", "base-unknown", "inventroy", "inventory"],
    ["{share inventory with contry=NL}", "variable-unknown", "contry", "country"],
    ["{share inventory with areas=wrok}", "category-unknown", "wrok", "work"],
    ["{ranking inventory of budget}", "variable-not-countable", "budget", "categories"],
    ["{share mapping where country=BE with country=BE}", "share-of-nothing", "Mapping, Belgium", "known"],
    ["{map.scope}", "field-empty", "map.scope", "given map.scope"],
    ["{leader inventory of country place 9}", "place-empty", "country", "kinds"],
  ])("is told for %s", (expression, code, value, way) => {
    const [problem, ...others] = check(`one {count inventory}\n\ntwo ${expression}`);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code, value, file: "tiny.md", row: firstLine + 2 });
    expect(problem?.hint).toContain(way);
  });

  it("points at the word itself", () => {
    expect(check("{share inventory with contry=NL}")[0]).toMatchObject({ column: "23" });
  });

  it("is told for figures: no variable, nothing to draw, no knowledge map", () => {
    expect(
      check("{figure bars inventory of secotr}\n\n{figure knowledge-map inventory}").map(({ code }) => code),
    ).toEqual(["variable-unknown", "knowledge-map-missing"]);
  });
});
