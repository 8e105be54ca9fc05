import type { DeskMessageKey } from "../../messages/catalogue.ts";
import { deskMessagesIn, deskTexts } from "../../messages/desk-messages-in.ts";
import type { Language } from "../../messages/languages.ts";

/** What a kind of event is called; undefined for one that the interface has no words for. For the server: it knows all texts. */
export function kindText(kind: string, language: Language): string | undefined {
  const key = `event-${kind}`;
  return isKey(key) ? deskMessagesIn(language).text(key) : undefined;
}

function isKey(key: string): key is DeskMessageKey & `event-${string}` {
  return Object.hasOwn(deskTexts.en, key);
}
