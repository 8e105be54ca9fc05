import { describe, expect, it } from "vitest";
import { reading, refusal } from "../testing/reading.ts";

describe("reading BibTeX", () => {
  it("B04, B06: reads accents, names and abbreviations; leaves other commands as text that is never run", async () => {
    const { rows, columns, format } = await reading(`@comment{old}
@string{ec = "European " # {Commission}}
@report{k1, author = {M{\\"u}ller, J{\\"o}rg and Ana de la Cruz and {City of Ghent} and others},
  title = {The {EU} \\input{/etc/passwd} \\write18{ls}}, institution = ec, month = jan, year = 2020, url = {http://x.eu/a_b}}
@misc(k2, title = "Two", keywords = {care, health})`);
    expect(format).toBe("bibtex");
    expect(columns).toEqual([
      "entry type",
      "citation key",
      "author",
      "title",
      "institution",
      "month",
      "year",
      "url",
      "keywords",
    ]);
    expect(rows).toMatchObject([
      {
        row: 3,
        cells: {
          "entry type": "report",
          "citation key": "k1",
          author: ["Müller, Jörg", "de la Cruz, Ana", "City of Ghent"],
          title: "The EU \\input/etc/passwd \\write18ls",
          institution: ["European Commission"],
          year: "2020",
          url: "http://x.eu/a_b",
        },
      },
      { row: 5, cells: { "entry type": "misc", title: "Two", keywords: ["care", "health"] } },
    ]);
  });

  it("B01: refuses entries with open braces, a missing comma or no key, each with its line, and reads the next", async () => {
    const { problems, rows } = await reading(
      "@article{a, title={open\n\n@article{b, title={x} year=2020}\n@article{, title={x}}\n@article{d, title={x}}",
    );
    expect(problems).toMatchObject([
      { code: "bib-syntax", row: 1 },
      { code: "bib-syntax", row: 3 },
      { code: "bib-syntax", row: 4 },
    ]);
    expect(rows).toMatchObject([{ row: 5, cells: { "citation key": "d" } }]);
  });

  it("B02: refuses a key that is taken, has blanks or is reserved, and reserved fields", async () => {
    const { problems, rows } = await reading(
      "@misc{a, title={x}}\n@misc{a, title={y}}\n@misc{a b, title={x}}\n@misc{__proto__, title={x}}\n@misc{c, __proto__={x}}",
    );
    expect(problems).toMatchObject([
      { code: "bib-key", row: 2, value: "a" },
      { code: "bib-key", row: 3, value: "a b" },
      { code: "bib-key", row: 4, value: "__proto__" },
      { code: "bib-key", row: 5, value: "__proto__" },
    ]);
    expect(rows).toHaveLength(1);
  });

  it("B03: refuses abbreviations in a circle, and those that double without end", async () => {
    expect(await refusal("@string{a = b}\n@string{b = a}\n@misc{k, title = a}")).toMatchObject({
      code: "bib-macro-cycle",
      row: 1,
      message: expect.stringContaining("a (line 1) uses b"),
    });
    const doubling = Array.from({ length: 40 }, (_, i) => `@string{s${i + 1} = s${i} # s${i}}`).join("\n");
    expect(await refusal(`@string{s0 = "haha"}\n${doubling}\n@misc{k, title = s40}`)).toMatchObject({
      code: "bib-macro",
    });
    const joined = Array(2_000).fill('"x"').join(" # ");
    expect((await reading(`@misc{k, title = ${joined}}`)).problems).toMatchObject([
      { code: "bib-limit", row: 1 },
    ]);
  });

  it("B05: refuses deep braces before the LaTeX reader sees them", async () => {
    const deep = `@misc{k, title = ${"{".repeat(10_000)}x${"}".repeat(10_000)}}`;
    expect((await reading(deep)).problems).toMatchObject([{ code: "bib-depth", row: 1 }]);
  });

  it("B06: limits the names of an entry; refuses a field given twice", async () => {
    const names = Array(3_000).fill("A").join(" and ");
    const { problems } = await reading(`@misc{k, author = {${names}}}\n@misc{l, title={a}, title={b}}`);
    expect(problems).toMatchObject([
      { code: "names-limit", row: 1 },
      { code: "bib-repeat", row: 2, column: "title" },
    ]);
  });

  it("limits the file, since LaTeX is slow to read", async () => {
    expect(await refusal("@misc{k, title={x}}", { limits: { bibtexBytes: 5 } })).toMatchObject({
      code: "file-too-large",
    });
  });
});
