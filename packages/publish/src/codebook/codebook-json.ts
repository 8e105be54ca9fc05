import { type Codebook, codebookAsFile } from "@mapwright/domain";
import { languagesOf } from "../shared/languages.ts";

/** The order in which a person would write the members of a codebook file. */
const reading: readonly string[] = [
  "format",
  "id",
  "version",
  "rule",
  "from",
  "partners",
  "on",
  "code",
  "number",
  "kind",
  "several",
  "step",
  "severity",
  "variable",
  "title",
  "label",
  "definition",
  "test",
  "examples",
  "description",
  "languages",
  "licence",
  "source",
  "parent",
  "note",
  "unit",
  "provenance",
  "evidence",
  "dominant",
  "personal",
  "minimum",
  "maximum",
  "derive",
  "variables",
  "categories",
  "when",
  "expect",
  "message",
  "codes",
  "category",
];

/**
 * A codebook as JSON that reads back as the same codebook, without `extends` and lists. Equal codebooks give equal bytes: members
 * stand in reading order, texts in the codebook's order of languages, whatever order they came in.
 */
export function codebookJson(codebook: Codebook): string {
  const ranks = new Map([...reading, ...languagesOf(codebook)].map((key, rank) => [key, rank]));
  const rank = (key: string): number => ranks.get(key) ?? ranks.size;
  const ordered = (_key: string, value: unknown): unknown => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const members = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
    return Object.fromEntries(members);
  };
  return `${JSON.stringify(codebookAsFile(codebook), ordered, 2)}\n`;
}
