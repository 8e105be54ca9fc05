import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { givenBases } from "./template/front-matter.ts";
import { numberWords } from "./template/read-number.ts";
import { readTemplate } from "./template/read-template.ts";
import { fields, figureForms } from "./template/statement.ts";
import { templateNames } from "./templates.ts";

const page = readFileSync(new URL("../../../../docs/reference/brief-templates.md", import.meta.url), "utf8");

describe("the reference page of brief templates", () => {
  it("shows a template that can be read", () => {
    const example = /```markdown\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
    expect(readTemplate("example.md", example).blocks.map(({ kind }) => kind)).toEqual([
      "box",
      "heading",
      "paragraph",
      "if",
      "figure",
      "for",
    ]);
  });

  it("names every base, number, field, figure and template", () => {
    for (const word of [...givenBases, ...fields, ...templateNames()]) expect(page).toContain(`\`${word}\``);
    for (const word of numberWords) expect(page).toContain(`\`{${word} `);
    for (const form of figureForms) expect(page).toContain(`{figure ${form} `);
  });
});
