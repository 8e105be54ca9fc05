import type { Block, BriefDocument, BriefTable, Run, Sentence } from "../document.ts";

/** The document with the spaces and apostrophes that the typography of its language asks for. */
export function typeset(document: BriefDocument): BriefDocument {
  const say = (text: string) => setText(text, document.language);
  return {
    ...document,
    title: say(document.title),
    map: say(document.map),
    edition: say(document.edition),
    warnings: document.warnings.map(say),
    blocks: document.blocks.map((block) => setBlock(block, document.language)),
  };
}

function setBlock(block: Block, language: string): Block {
  const say = (text: string) => setText(text, language);
  switch (block.kind) {
    case "heading":
      return { ...block, runs: setRuns(block.runs, language) };
    case "paragraph":
    case "aside":
      return { ...block, ...setSentence(block, language) };
    case "list":
      return { ...block, entries: block.entries.map((entry) => setSentence(entry, language)) };
    case "box":
      return { ...block, blocks: block.blocks.map((inner) => setBlock(inner, language)) };
    case "figure":
      return {
        ...block,
        caption: say(block.caption),
        sentence: say(block.sentence),
        note: say(block.note),
        table: setTable(block.table, language),
      };
    case "table":
      return { ...block, table: setTable(block.table, language), note: say(block.note) };
  }
}

function setSentence({ runs, notes }: Sentence, language: string): Sentence {
  return {
    runs: setRuns(runs, language),
    notes: notes.map(({ note, text }) => ({ note, text: setText(text, language) })),
  };
}

function setTable({ caption, heads, rows }: BriefTable, language: string): BriefTable {
  return {
    caption: setText(caption, language),
    heads: heads.map((head) => ({ ...head, text: setText(head.text, language) })),
    rows: rows.map((row) => row.map(({ runs }) => ({ runs: setRuns(runs, language) }))),
  };
}

function setRuns(runs: readonly Run[], language: string): readonly Run[] {
  return runs.map((run) => ({ ...run, text: setText(run.text, run.lang ?? language) }));
}

const [space, narrowSpace] = ["\u00a0", "\u202f"];

/**
 * A text as a typesetter of its language writes it: no line begins with a mark that belongs to the word before it, or with a
 * percent sign, apostrophes are round, and a dash stands between years. French sets a space before double marks and inside its quotation marks (Imprimerie
 * nationale, Lexique des règles typographiques); it is only kept from breaking, never put where nobody wrote one.
 */
export function setText(text: string, language: string): string {
  const rounded = text
    .replace(/(?<=\p{L})'(?=\p{L})/gu, "’")
    .replace(/(?<=\d) (?=%)/g, space)
    .replace(/(?<=(?:^|[\s(])\d{4})-(?=\d{4}(?:$|[\s).,;:]))/g, "–");
  if (language !== "fr") return rounded;
  return rounded
    .replace(/ (?=[:»])/g, space)
    .replace(/(?<=«) /g, space)
    .replace(/ (?=[;!?])/g, narrowSpace);
}
