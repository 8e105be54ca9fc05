import type { Message } from "../message.ts";

/** Texts around every figure. */
export const figureFrame = {
  "take-figure": "Take this figure away",
  "download-figure": "{title}, as",
  "embed-and-cite": "Embed and cite",
  embed: "Embed",
  "embed-alone": "See the embedded figure on its own",
  "embed-frozen": "It stays as it is now: it shows the release you are reading, for ever.",
  "embed-draft": "A draft changes: freeze a release before you embed it for good.",
  "cite-draft": "A draft cannot be cited. Freeze a release first.",
  cite: "Cite",
  "figure-selection": "Selected: {selection}.",
  "figure-citation": "Figure “{title}”. In: {citation} {address}",
  "new-tab": "(opens in a new tab)",
} as const satisfies Readonly<Record<string, Message>>;
