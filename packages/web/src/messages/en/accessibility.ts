import type { Message } from "../message.ts";

/** Texts of the accessibility statement. */
export const accessibility = {
  "a11y-goal": "These pages aim at the Web Content Accessibility Guidelines 2.2, level AA.",
  "a11y-works": "What holds",
  "a11y-keyboard": "Everything can be reached and operated by keyboard, with focus always visible.",
  "a11y-script": "Pages can be read, searched and filtered without script.",
  "a11y-figures": "Every figure comes with a sentence and a table of the same numbers.",
  "a11y-colours":
    "Colours keep the contrast of level AA in both themes, and no meaning rests on colour alone.",
  "a11y-limits": "Known limits",
  "a11y-untested":
    "Checks are automatic and by keyboard; a review with users of screen readers is still to come.",
  "a11y-data": "Texts of the data are shown as found; some come without a known language.",
  "a11y-wide": "Wide tables, that of the gap map among them, scroll sideways on small screens.",
  "a11y-report": "Report a barrier",
  "a11y-contact": "Please tell us:",
  "a11y-no-contact": "This installation names no contact yet. Please turn to whoever runs it.",
} as const satisfies Readonly<Record<string, Message>>;
