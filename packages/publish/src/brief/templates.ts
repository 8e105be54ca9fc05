import { readdirSync, readFileSync } from "node:fs";
import { nearMatches, ProblemError } from "@mapwright/domain";
import type { BriefTemplate } from "@mapwright/usecases";
import { readTemplate } from "./template/read-template.ts";
import type { Template } from "./template/template.ts";

/** The templates that ship, one file for each language: `insights.en.md`. */
const folder = new URL("../../templates/", import.meta.url);

/** The names of the templates that ship. */
export function templateNames(): readonly string[] {
  return [
    ...new Set(readdirSync(folder).flatMap((file) => /^([a-z0-9-]+)\.[a-z]{2}\.md$/.exec(file)?.[1] ?? [])),
  ].sort();
}

/**
 * A template by its name, in the language that is asked for or else in English, or from a text. Throws a ProblemError
 * for a name that does not ship and for what is wrong with the text.
 */
export function templateFrom(asked: BriefTemplate, language: string): Template {
  if (typeof asked !== "string") return readTemplate(asked.file, asked.text);
  const file = shippedFile(asked, language);
  if (file === undefined) throw unknown(asked, templateNames());
  return readTemplate(file, readFileSync(new URL(file, folder), "utf8"));
}

/** The text of a template that ships, in the language that is asked for or else in English. */
export function shippedTemplate(name: string, language: string): string | undefined {
  const file = shippedFile(name, language);
  return file === undefined ? undefined : readFileSync(new URL(file, folder), "utf8");
}

/** The languages in which a template has words of its own. */
export function shippedLanguages(name: string): readonly string[] {
  return readdirSync(folder).flatMap((file) => {
    const [, stem, language = ""] = /^([a-z0-9-]+)\.([a-z]{2})\.md$/.exec(file) ?? [];
    return stem === name ? [language] : [];
  });
}

function shippedFile(name: string, language: string): string | undefined {
  const files = readdirSync(folder);
  return [language, "en"].map((tag) => `${name}.${tag}.md`).find((file) => files.includes(file));
}

function unknown(asked: string, names: readonly string[]): ProblemError {
  const near = nearMatches(asked, names);
  return new ProblemError({
    code: "template-unknown",
    message: `No template "${asked}" ships.`,
    hint:
      near.length > 0
        ? `Did you mean ${near.join(" or ")}?`
        : `There are ${names.join(", ")}; a file is given by its path.`,
    value: asked,
  });
}
