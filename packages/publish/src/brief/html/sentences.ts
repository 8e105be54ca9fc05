import type { Language } from "@mapwright/web";
import { type Messages, messagesIn } from "@mapwright/web";
import type { BriefNumber, Note, Run, Sentence } from "../document.ts";
import { escaped } from "./escape.ts";

/** A sentence with its notes: beside it on a wide page, below it elsewhere. */
export function sentenceHtml(language: Language, tag: string, { runs, notes }: Sentence): string {
  const said = `<${tag}>${runsHtml(language, runs)}</${tag}>`;
  return notes.length === 0 ? said : `<div class="noted">${said}${notesHtml(notes)}</div>`;
}

export function notesHtml(notes: readonly Note[]): string {
  const each = notes.map(({ note, text }) => `<p id="note-${note}"><sup>${note}</sup> ${escaped(text)}</p>`);
  return `<div class="notes" role="note">${each.join("")}</div>`;
}

export function runsHtml(language: Language, runs: readonly Run[]): string {
  const messages = messagesIn(language);
  return runs.map((run) => runHtml(messages, run)).join("");
}

function runHtml(messages: Messages, { text, lang, strong, emphasis, href, number, note }: Run): string {
  let html = escaped(text);
  if (lang !== undefined) html = `<span lang="${escaped(lang)}">${html}</span>`;
  if (emphasis) html = `<em>${html}</em>`;
  if (strong) html = `<strong>${html}</strong>`;
  if (href !== undefined) {
    const told =
      number === undefined ? "" : ` class="number" title="${escaped(numberTitle(messages, number))}"`;
    html = `<a href="${escaped(href)}"${told}>${html}</a>`;
  }
  if (note === undefined) return html;
  const label = escaped(messages.text("brief-note-mark", { number: messages.plain(note) }));
  return `${html}<sup class="mark"><a href="#note-${note}" aria-label="${label}">${note}</a></sup>`;
}

/** What a number is made of: `152 of 565; Inventory, EU`. */
export function numberTitle(messages: Messages, { share, base }: BriefNumber): string {
  if (share === null) return base;
  return `${messages.text("part-of", { part: share.numerator, whole: share.denominator })}; ${base}`;
}
