import { canonicalJson, type JsonObject, type Problem } from "../shared/index.ts";
import type { Value } from "./value.ts";

/** What is compared of a row that was read. */
interface IdentifiedRow {
  readonly row: number;
  readonly externalId: string | null;
  readonly raw: JsonObject;
}

/**
 * Finds identifiers that occur twice in one file. Rows with different content are all refused
 * (`duplicate-in-file`), since nobody can say which is right; an exact repetition is a warning on the later one. `column` is
 * where the identifiers stand, when it is one column.
 */
export function duplicatesInFile(rows: Iterable<IdentifiedRow>, column?: string): readonly Problem[] {
  const byId = new Map<string, IdentifiedRow[]>();
  for (const row of rows)
    if (row.externalId !== null) byId.set(row.externalId, [...(byId.get(row.externalId) ?? []), row]);
  return [...byId].flatMap(([id, same]) => (same.length > 1 ? problemsOf(id, same, column) : []));
}

function problemsOf(
  id: string,
  rows: readonly IdentifiedRow[],
  column: string | undefined,
): readonly Problem[] {
  const contents = new Set(rows.map(({ raw }) => canonicalJson(raw)));
  const numbers = rows.map(({ row }) => row).join(", ");
  const exact = contents.size === 1;
  return (exact ? rows.slice(1) : rows).map(({ row }) => ({
    code: exact ? "row-repeated" : "duplicate-in-file",
    severity: exact ? "warning" : "refused",
    message: `The identifier "${id}" stands in rows ${numbers}${exact ? ", with the same content" : ", with different content"}.`,
    hint: exact ? "Remove the repeated row." : "Give each row its own identifier, or keep one of them.",
    row,
    ...(column === undefined ? {} : { column }),
    value: id,
  }));
}

/**
 * Compares what a later file says with the corrections people made since: each variable where they differ is a warning
 * (`corrected-since`). The correction stays in force whatever the file says; nothing is overwritten.
 */
export function correctedSince(
  row: number,
  values: readonly Value[],
  corrections: ReadonlyMap<string, Value>,
): readonly Problem[] {
  return values.flatMap(({ variable, answer }) => {
    const correction = corrections.get(variable);
    if (correction === undefined || canonicalJson(correction.answer) === canonicalJson(answer)) return [];
    return [
      {
        code: "corrected-since",
        severity: "warning" as const,
        message: `${variable} was corrected since the last import; the correction stays in force.`,
        hint: "Withdraw the correction if the file is right.",
        row,
        column: variable,
      },
    ];
  });
}

/**
 * Whether a batch may be taken in. One refused row refuses the file and names the rows, unless leaving them out was
 * chosen; that choice is recorded with the batch.
 */
export function batchProblem(problems: readonly Problem[], goodRowsOnly: boolean): Problem | undefined {
  const refused = [
    ...new Set(problems.flatMap(({ severity, row }) => (severity === "refused" ? [row ?? 0] : []))),
  ];
  if (refused.length === 0) return undefined;
  const ofFile = refused.includes(0);
  if (goodRowsOnly && !ofFile) return undefined;
  const shown = refused.slice(0, 10).join(", ");
  return {
    code: "batch-refused",
    message: ofFile
      ? "The file cannot be read with this profile; nothing was imported."
      : refused.length === 1
        ? `Row ${shown} was refused; nothing was imported.`
        : `${refused.length} rows were refused (${shown}${refused.length > 10 ? ", …" : ""}); nothing was imported.`,
    hint: ofFile ? "Mend the problems of the columns." : "Mend the rows, or choose to import good rows only.",
  };
}

/** The batch that took in the same bytes before; undone ones do not count. */
export function earlierBatch<Batch extends { readonly file_sha256: string; readonly state: string }>(
  batches: readonly Batch[],
  sha256: string,
): Batch | undefined {
  return batches.find((batch) => batch.file_sha256 === sha256 && batch.state === "imported");
}
