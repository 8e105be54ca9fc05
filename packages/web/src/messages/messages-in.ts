import { catalogues } from "./catalogues.ts";
import type { Language } from "./languages.ts";
import { type Messages, messagesOf } from "./messages.ts";

/** The messages of any language. Brings all catalogues; the page loads only its own, with `loadMessages`. */
export function messagesIn(language: Language): Messages {
  return messagesOf(language, catalogues[language]);
}
