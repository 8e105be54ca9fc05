import { type Problem, ProblemError } from "@mapwright/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstLine, head } from "../testing/order.ts";
import { readTemplate } from "./read-template.ts";

function problemsOf(text: string): readonly Problem[] {
  try {
    readTemplate("tiny.md", text);
    return [];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems;
  }
}

describe("a template", () => {
  it("is Markdown with expressions in it, which Markdown does not read into", () => {
    const { title, blocks } = readTemplate(
      "tiny.md",
      `${head}A *b* {count inventory with lead_sector=a_b}.\n\n- one\n- two`,
    );
    expect(title).toEqual([{ kind: "words", text: "Title", style: {} }]);
    expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "list"]);
    expect(blocks[0]).toMatchObject({
      pieces: [
        { text: "A " },
        { text: "b", style: { emphasis: true } },
        { text: " " },
        { statement: { number: { kind: "count", having: ["lead_sector=a_b"] } } },
        { text: "." },
      ],
    });
  });

  it("nests conditions in blocks and in sentences", () => {
    const text = `{if has a}\n## B\n{if has c}\nD\n{else}\nE\n{end}\n{end}\n\nx {if has y}z{else}w{end}`;
    const { blocks } = readTemplate("tiny.md", head + text);
    expect(blocks).toMatchObject([
      { kind: "if", held: [{ kind: "heading" }, { kind: "if", held: [{}], otherwise: [{}] }], otherwise: [] },
      {
        kind: "paragraph",
        pieces: [{ text: "x " }, { kind: "if", held: [{ text: "z" }], otherwise: [{ text: "w" }] }],
      },
    ]);
  });

  it("keeps an escaped brace as a brace", () => {
    expect(readTemplate("tiny.md", `${head}a \\{b}`).blocks).toMatchObject([{ pieces: [{ text: "a {b}" }] }]);
  });

  it.each([
    ["a <br> c", "markdown-refused", 3],
    ["![a](https://b.example/c.png)", "markdown-refused", 1],
    ["[a](javascript:alert)", "markdown-refused", 1],
    ["    code", "markdown-refused", 1],
    ["a {count inventory", "expression-unclosed", 3],
    ["a {cuont inventory}", "expression-invalid", 4],
    ["a {share inventory}", "expression-invalid", 4],
    ["a {count inventory with x=y extra}", "expression-invalid", 29],
    ["a {end}", "statement-stray", 4],
    ["a {if has b} c", "statement-unclosed", 4],
    ["a {box} c", "statement-misplaced", 4],
    ["{for v in headline}\n\na", "statement-unclosed", 2],
    ["a \uE000", "character-not-possible", 3],
  ])("refuses %j with its place", (text, code, column) => {
    expect(problemsOf(head + text)).toMatchObject([
      { code, file: "tiny.md", row: firstLine, column: String(column) },
    ]);
    expect(problemsOf(head + text)[0]?.hint).toBeTruthy();
  });

  it("names the near word for a mistyped one", () => {
    expect(problemsOf(`${head}{leadr inventory}`)[0]?.hint).toContain('"leader"');
  });

  it("tells everything that is wrong at once, in the order of the lines", () => {
    expect(problemsOf(`${head}<i>a</i>\n\n{shar b}\n\n{end}`).map(({ code }) => code)).toEqual([
      "markdown-refused",
      "markdown-refused",
      "expression-invalid",
      "statement-stray",
    ]);
  });

  it.each([
    ["no description", "# A"],
    ["another format", head.replace("brief/1", "brief/9")],
    ["an unknown member", head.replace("language", "langauge")],
    ["a base that is there already", head.replace("dutch", "mapping")],
    ["YAML that is none", head.replace("format: ", "format: [")],
  ])("refuses %s at its top", (_, text) => {
    expect(problemsOf(text)[0]).toMatchObject({ code: "template-head-invalid", file: "tiny.md" });
  });

  it("has one title", () => {
    expect(problemsOf(head.replace("# Title", "Text"))).toMatchObject([{ code: "title-missing" }]);
  });

  it("is read or refused with problems, whatever it holds", () => {
    const parts = fc.constantFrom(
      "{",
      "}",
      "{if has a}",
      "{else}",
      "{end}",
      "\n\n",
      "- ",
      "# ",
      "<b>",
      "\\",
      "a b",
      "{count inventory}",
      "> ",
      "*",
      "`",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (words) => {
        for (const problem of problemsOf(head + words.join("")))
          expect(problem).toMatchObject({ file: "tiny.md" });
      }),
    );
  });
});
