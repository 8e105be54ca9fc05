import type { DeskTexts } from "../messages/catalogue.ts";
import type { Language } from "../messages/languages.ts";
import { type DeskMessages, messagesOf } from "../messages/messages.ts";
import { loadCatalogue } from "./load-messages.ts";

/** What the desk says besides, a file for each language; pages for readers never fetch one. */
const loaders: Readonly<Record<Language, () => Promise<DeskTexts>>> = {
  en: async () => (await import("../messages/en/desk/index.ts")).desk,
  fr: async () => (await import("../messages/fr/desk/index.ts")).desk,
  de: async () => (await import("../messages/de/desk/index.ts")).desk,
  es: async () => (await import("../messages/es/desk/index.ts")).desk,
  it: async () => (await import("../messages/it/desk/index.ts")).desk,
};

export async function loadDeskMessages(language: Language): Promise<DeskMessages> {
  const [readers, own] = await Promise.all([loadCatalogue(language), loaders[language]()]);
  return messagesOf(language, { ...readers, ...own });
}
