import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readTemplate } from "./template/read-template.ts";

const folder = new URL("../../templates/", import.meta.url);
const textOf = (file: string) => readFileSync(new URL(file, folder), "utf8");
const translated = readdirSync(folder).filter((file) => /\.(fr|de|es|it)\.md$/.test(file));

/** The expressions of a template in order, their captions left out. */
function expressionsIn(text: string): readonly string[] {
  return [...text.matchAll(/\{([^}]*)\}/g)].map(([, inside = ""]) => inside.replace(/"[^"]*"/g, '""')).sort();
}

describe("translated templates", () => {
  it.each(translated)("say in %s what the English one says, number by number", (file) => {
    const english = textOf(file.replace(/\.\w+\.md$/, ".en.md"));
    const own = textOf(file);
    const top = (text: string) => text.indexOf("\n---\n", 4);
    expect(expressionsIn(own.slice(top(own)))).toEqual(expressionsIn(english.slice(top(english))));
    const template = readTemplate(file, own);
    expect(template.language).toBe(/\.(\w+)\.md$/.exec(file)?.[1]);
    expect([...template.bases.values()].map(({ where }) => where)).toEqual(
      [...readTemplate("en", english).bases.values()].map(({ where }) => where),
    );
  });
});
