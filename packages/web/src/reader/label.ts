import { type Texts, textIn } from "@mapwright/domain";

/** A text of the data with the language it is in, so that the page can mark it; `und` when nobody knows. */
export interface Label {
  readonly text: string;
  readonly lang: string;
}

/** The text that a reader of `language` gets; the fallback, in no known language, when there is none. */
export function labelIn(available: Texts | undefined, language: string, fallback = ""): Label {
  const found = available ? textIn(available, language) : undefined;
  return found ? { text: found.text, lang: found.language } : { text: fallback, lang: "und" };
}
