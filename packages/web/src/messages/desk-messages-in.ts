import type { DeskTexts } from "./catalogue.ts";
import { catalogues } from "./catalogues.ts";
import { desk as de } from "./de/desk/index.ts";
import { desk as en } from "./en/desk/index.ts";
import { desk as es } from "./es/desk/index.ts";
import { desk as fr } from "./fr/desk/index.ts";
import { desk as it } from "./it/desk/index.ts";
import type { Language } from "./languages.ts";
import { type DeskMessages, messagesOf } from "./messages.ts";

export const deskTexts: Readonly<Record<Language, DeskTexts>> = { en, fr, de, es, it };

/** The desk's messages of any language. Brings all of them; the page loads only its own, with `loadDeskMessages`. */
export function deskMessagesIn(language: Language): DeskMessages {
  return messagesOf(language, { ...catalogues[language], ...deskTexts[language] });
}
