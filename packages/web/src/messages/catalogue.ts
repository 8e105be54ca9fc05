import type { en } from "./en/index.ts";
import type { Message } from "./message.ts";

export type MessageKey = keyof typeof en;

/** The interface's texts in one language. */
export type Catalogue = Readonly<Record<MessageKey, Message>>;
