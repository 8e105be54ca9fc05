import type { desk } from "./en/desk/index.ts";
import type { en } from "./en/index.ts";
import type { Message } from "./message.ts";

export type MessageKey = keyof typeof en;

/** The interface's texts in one language, as readers need them. */
export type Catalogue = Readonly<Record<MessageKey, Message>>;

/** The desk shows what readers see too, so it has their texts and its own. */
export type DeskMessageKey = MessageKey | keyof typeof desk;

/** The texts in one language that only the desk needs; no page for readers brings them. */
export type DeskTexts = Readonly<Record<keyof typeof desk, Message>>;
