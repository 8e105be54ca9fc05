import type { DeskMessageKey } from "../../messages/catalogue.ts";
import { desk } from "../../messages/en/desk/index.ts";
import type { DeskMessages } from "../../messages/messages.ts";

/** What a kind of event is called; undefined for one that the interface has no words for yet. */
export function kindText(kind: string, messages: DeskMessages): string | undefined {
  const key = `event-${kind}`;
  return isKey(key) ? messages.text(key) : undefined;
}

function isKey(key: string): key is DeskMessageKey & `event-${string}` {
  return Object.hasOwn(desk, key);
}
