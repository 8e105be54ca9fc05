import { canonicalJson, columnsOf } from "@mapwright/domain";
import type { OpenedFile, ReadColumn, UnnamedProfile } from "../ports/index.ts";

const mostExamples = 3;
const mostLetters = 80;

/** What is in each column of a file, and why it is read as it is. */
export function columnsIn(file: OpenedFile, { profile, reasons }: UnnamedProfile): readonly ReadColumn[] {
  const personal = new Set(profile.columns.filter((rule) => rule.personal).flatMap(columnsOf));
  const reasonOf = new Map(
    profile.columns.flatMap((rule, place) => columnsOf(rule).map((column) => [column, reasons[place]])),
  );
  const columns = new Map(file.columns.map((column) => [column, { filled: 0, examples: new Set<string>() }]));
  for (const { cells } of file.rows)
    for (const [column, cell] of Object.entries(cells)) {
      const found = columns.get(column);
      const text = cellText(cell);
      if (found === undefined || text === "") continue;
      found.filled += 1;
      if (found.examples.size < mostExamples && !personal.has(column)) found.examples.add(text);
    }
  return [...columns].map(([column, { filled, examples }]) => ({
    column,
    filled,
    examples: [...examples],
    reason: reasonOf.get(column) ?? null,
  }));
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  const text = (typeof cell === "string" ? cell : canonicalJson(cell)).replace(/\s+/g, " ").trim();
  return text.length > mostLetters ? `${text.slice(0, mostLetters)} …` : text;
}
