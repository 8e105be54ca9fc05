import type { Catalogue, DeskTexts } from "./catalogue.ts";
import { catalogues } from "./catalogues.ts";
import { desk as de } from "./de/desk/index.ts";
import { desk as en } from "./en/desk/index.ts";
import { desk as es } from "./es/desk/index.ts";
import { desk as fr } from "./fr/desk/index.ts";
import { desk as it } from "./it/desk/index.ts";
import type { Language } from "./languages.ts";
import { type DeskMessages, messagesOf } from "./messages.ts";

export const deskTexts: Readonly<Record<Language, DeskTexts>> = { en, fr, de, es, it };

/** Put together once, and not whenever somebody asks: that takes tens of milliseconds for so many texts. */
const whole: Readonly<Record<Language, Catalogue & DeskTexts>> = {
  en: { ...catalogues.en, ...en },
  fr: { ...catalogues.fr, ...fr },
  de: { ...catalogues.de, ...de },
  es: { ...catalogues.es, ...es },
  it: { ...catalogues.it, ...it },
};

/** The desk's messages of any language. Brings all of them; the page loads only its own, with `loadDeskMessages`. */
export function deskMessagesIn(language: Language): DeskMessages {
  return messagesOf(language, whole[language]);
}
