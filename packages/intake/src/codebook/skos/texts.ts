import { type Problem, shownValue, type Texts } from "@mapwright/domain";
import { plainText } from "../plain-text.ts";
import type { Term } from "./graph.ts";

/** A language tag as BCP 47 writes it: the language small, a country in capitals. */
function tagOf(language: string): string | undefined {
  const tag = language
    .split("-")
    .map((part, place) => (place === 0 ? part.toLowerCase() : part.length === 2 ? part.toUpperCase() : part))
    .join("-");
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : undefined;
}

function isKnown(tag: string): boolean {
  return (
    tag === "und" || new Intl.DisplayNames("en", { type: "language", fallback: "none" }).of(tag) !== undefined
  );
}

/**
 * The texts of some terms by language; `language` is that of texts that do not say theirs. A second text in a language is left out, as is
 * one whose tag is none; one in a language that nobody knows is taken and told.
 */
export function textsOf(
  terms: readonly Term[],
  language: string,
  place: string,
  problems: Problem[],
): Texts | undefined {
  const texts: Record<string, string> = {};
  const told = (code: string, message: string, hint: string, value: string): void => {
    problems.push({ code, message, hint, value: shownValue(value), path: place, severity: "warning" });
  };
  for (const term of terms) {
    if (!("text" in term)) continue;
    const written = term.language ?? language;
    const tag = tagOf(written);
    const text = plainText(term.text, place, problems);
    if (text === "") continue;
    if (tag === undefined) {
      told(
        "language-unknown",
        `"${shownValue(written)}" at ${place} is no language tag.`,
        "The text was left out; mend its tag.",
        written,
      );
    } else if (Object.hasOwn(texts, tag)) {
      told(
        "text-repeated",
        `There is a second text in ${tag} at ${place}.`,
        "The first was taken; keep one.",
        text,
      );
    } else {
      if (!isKnown(tag))
        told(
          "language-unknown",
          `Nobody knows the language "${tag}" at ${place}.`,
          "The text was taken; check its tag.",
          tag,
        );
      texts[tag] = text;
    }
  }
  return Object.keys(texts).length === 0 ? undefined : texts;
}
