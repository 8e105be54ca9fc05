import { z } from "zod";

/** A language tag as the EU and BCP 47 write it: `en`, `pt-BR`; `und` when the language is not known. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "a language tag such as en, de or und");

/** The same text in one or more languages, by language tag. */
export const texts = z
  .record(languageTag, z.string().min(1))
  .meta({ id: "Texts", description: "One text, by language." });
export type Texts = Readonly<Record<string, string>>;

/**
 * Picks the text a reader understands: the wanted language, then its base language (`pt` for `pt-BR`), then
 * English, then the first in code-point order. Gives the language too, so that a page can mark it; undefined
 * when there is no text at all.
 */
export function textIn(available: Texts, wanted: string): { language: string; text: string } | undefined {
  const candidates = [wanted, wanted.split("-")[0] ?? wanted, "en", ...Object.keys(available).sort()];
  for (const language of candidates) {
    const text = available[language];
    if (text !== undefined) return { language, text };
  }
  return undefined;
}
