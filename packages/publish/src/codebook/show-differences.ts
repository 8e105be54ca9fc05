import { type CodebookDifference, type DifferenceSide, type Texts, textIn } from "@mapwright/domain";
import { textTable } from "./text-table.ts";

/** Differences between two codebooks as text for a terminal; those that break stored values are marked with `!`. */
export function showDifferences(differences: readonly CodebookDifference[], language = "en"): string {
  if (differences.length === 0) return "No differences.\n";
  const rows = differences.map((found) => [
    found.breaking ? "!" : "",
    `${found.of} ${found.change}`,
    [found.variable ?? found.rule, found.category].filter((code) => code !== undefined).join(" "),
    found.member ?? "",
    side(found.before, language),
    [side(found.after, language), ...(found.becomes === undefined ? [] : [`probably ${found.becomes}`])].join(
      "",
    ),
  ]);
  const breaking = differences.filter((found) => found.breaking).length;
  const table = textTable(["", "difference", "of", "member", "before", "after"], rows);
  return `${table}\n${differences.length} differences, ${breaking} of them can make stored values invalid (!).\n`;
}

function side(found: DifferenceSide | undefined, language: string): string {
  if (found === undefined) return "";
  if (typeof found === "string") return found;
  return isCodes(found) ? found.join(" ") : (textIn(found, language)?.text ?? "");
}

function isCodes(found: readonly string[] | Texts): found is readonly string[] {
  return Array.isArray(found);
}
