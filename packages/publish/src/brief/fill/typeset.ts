import { setText } from "@mapwright/web";
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
