import type { Note } from "../document.ts";
import type { Ground } from "../facts/ground.ts";
import { viewOf } from "../facts/ground.ts";
import type { Found } from "../facts/number.ts";

/** Below this denominator a share is said with its interval. */
const smallBase = 30;

/** Gives each base one note in each section, numbered through the brief. */
export class NoteBook {
  #section = new Map<string, number>();
  #last = 0;

  /** Notes of a new section may say again what an earlier one said. */
  startSection(): void {
    this.#section = new Map();
  }

  /** The number of a note, and the note when it is cited here first. */
  cite(text: string): { readonly note: number; readonly first: Note | undefined } {
    const known = this.#section.get(text);
    if (known !== undefined) return { note: known, first: undefined };
    this.#last++;
    this.#section.set(text, this.#last);
    return { note: this.#last, first: { note: this.#last, text } };
  }
}

/** What a number is counted among; undefined for a plain count, whose sentence says it. */
export function noteText(ground: Ground, number: Found): string | undefined {
  const { messages } = ground;
  const { share, base, text, measures } = number;
  const of = share === null ? number.counted : { base: share.denominator, missing: share.missing };
  if (of === null) return undefined;
  const overlap = measures.some((variable) => viewOf(ground, variable)?.several === true);
  const parts = [messages.text("brief-note", { base, count: of.base })];
  if (of.missing > 0 && number.kind !== "known")
    parts.push(messages.text("brief-note-missing", { count: of.missing }));
  if (overlap) parts.push(messages.text("several-answers"));
  if (share !== null && share.denominator < smallBase && share.low !== null && share.high !== null)
    parts.push(
      messages.text("brief-interval", {
        number: text,
        low: messages.percent(share.low),
        high: messages.percent(share.high),
      }),
    );
  return parts.join(" ");
}
