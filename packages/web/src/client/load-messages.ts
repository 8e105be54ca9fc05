import type { Catalogue } from "../messages/catalogue.ts";
import type { Language } from "../messages/languages.ts";
import { type Messages, messagesOf } from "../messages/messages.ts";

/** Each catalogue is a file of its own, so that a page brings one language. */
const loaders: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: async () => (await import("../messages/en/index.ts")).en,
  fr: async () => (await import("../messages/fr/index.ts")).fr,
  de: async () => (await import("../messages/de/index.ts")).de,
  es: async () => (await import("../messages/es/index.ts")).es,
  it: async () => (await import("../messages/it/index.ts")).it,
};

export async function loadMessages(language: Language): Promise<Messages> {
  return messagesOf(language, await loadCatalogue(language));
}

/** The texts for readers in one language. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  return await loaders[language]();
}
