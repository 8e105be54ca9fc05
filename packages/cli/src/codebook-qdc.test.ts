import { readFileSync } from "node:fs";
import { type CodebookFile, resolveCodebook } from "@mapwright/domain";
import { readCodebookFile, readQdc } from "@mapwright/intake";
import { codebookQdc } from "@mapwright/publish";
import { describe, expect, test } from "vitest";

const iesi = resolveCodebook(
  readCodebookFile("iesi.yaml", readFileSync(new URL("../../../codebooks/iesi.yaml", import.meta.url))),
  () => undefined,
);
const categoriesIn = ({ variables }: CodebookFile) =>
  variables.map(({ label, categories }) => [label["en"], Array.isArray(categories) ? categories.length : 0]);

describe("a REFI-QDA codebook", () => {
  test("brings back the variables and categories of the codebook it was made from", () => {
    const written = codebookQdc(iesi);
    const read = readQdc("IESI.qdc", written, "en").codebook;
    const withCategories = iesi.variables.filter(({ categories }) => categories.length > 0);
    expect(categoriesIn(read)).toEqual(
      withCategories.map(({ label, categories }) => [label["en"], categories.length]),
    );
    const back = resolveCodebook(read, () => undefined);
    expect(back.variables[0]?.categories[0]?.definition).toEqual({
      en: withCategories[0]?.categories[0]?.definition?.["en"],
    });
    // The same codes get the same guids again.
    expect(codebookQdc(iesi)).toBe(written);
  });

  test("is read with its tree, and codes that stand alone go together", () => {
    const qdc = `<?xml version="1.0" encoding="utf-8"?>
      <CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Other"><Codes>
        <Code guid="1" name="Barriers" isCodable="true"><Description>What hinders</Description>
          <Code guid="2" name="Money &amp; time"><Code guid="3" name="Grants"/></Code>
          <Code guid="4" name="Money and time"/><Code guid="5" name="2nd"/>
        </Code>
        <Code guid="6" name="Trust"/>
      </Codes><Sets/></CodeBook>`;
    const { variables } = readQdc("field notes.qdc", qdc, "en").codebook;
    expect(variables).toMatchObject([
      {
        code: "barriers",
        kind: "multiple",
        definition: { en: "What hinders" },
        categories: [
          { code: "money_time", label: { en: "Money & time" } },
          { code: "grants", parent: "money_time" },
          { code: "money_and_time" },
          { code: "c_2nd" },
        ],
      },
      { code: "codes", categories: [{ code: "trust", label: { en: "Trust" } }] },
    ]);
  });

  test.each([
    [
      "a document type",
      '<!DOCTYPE x [<!ENTITY a "b">]><CodeBook/>',
      "has a document type, which is never read",
    ],
    ["a cut file", "<CodeBook><Codes>", "is not well-formed"],
    ["no codes", "<CodeBook><Codes/></CodeBook>", "holds no codes"],
  ])("is refused with %s", (_what, content, message) => {
    expect(() => readQdc("bad.qdc", content, "en")).toThrow(message);
  });
});
