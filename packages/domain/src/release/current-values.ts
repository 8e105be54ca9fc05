import { type Answer, type Codebook, codebookVersionId, deriveValues } from "../codebook/index.ts";
import type { CorrectionRow, KeptValue } from "../inventory/index.ts";
import { type RecordRow, type Value, valueStates } from "../sources/index.ts";

/**
 * The values of one initiative that count, in the codebook's order: for each variable the strongest state, among equals
 * the last of the records as given, or the latest correction. What merges kept counts instead, the last merge first, until somebody
 * corrects it. What rules derive fills variables that nothing else answers. Undone records and superseded corrections are left out; a variable without any value is not in the result and so not yet coded.
 */
export function currentValues(
  codebook: Codebook,
  records: readonly RecordRow[],
  corrections: readonly CorrectionRow[],
  kept: readonly KeptValue[] = [],
): readonly Value[] {
  const current = new Map<string, Value>();
  for (const value of saidOf(records, corrections)) {
    const earlier = current.get(value.variable);
    if (earlier === undefined || strength(value) >= strength(earlier)) current.set(value.variable, value);
  }
  const inForce = correctionsInForce(corrections);
  for (const { variable, value, supersedes } of kept) {
    if ((inForce.get(variable) ?? null) !== supersedes) continue;
    if (value === null) current.delete(variable);
    else current.set(variable, value);
  }
  for (const [variable, answer] of deriveValues(codebook, knownAnswers(current), {})) {
    if ("missing" in answer && answer.missing === "not-yet-coded") continue;
    current.set(variable, { variable, answer, state: "derived", codebook: codebookVersionId(codebook) });
  }
  return codebook.variables.flatMap(({ code, personal }) => (personal ? [] : (current.get(code) ?? [])));
}

/** The number of the correction in force of each variable that has one, of one initiative. */
export function correctionsInForce(corrections: readonly CorrectionRow[]): ReadonlyMap<string, number> {
  return new Map(
    corrections
      .filter(({ superseded_by }) => superseded_by === null)
      .map(({ variable, correction }) => [variable, correction]),
  );
}

/** Everything said, what counts least first: records as given, then what people gave. */
function saidOf(records: readonly RecordRow[], corrections: readonly CorrectionRow[]): readonly Value[] {
  const imported = records
    .filter(({ state }) => state === "live")
    .flatMap(({ record, values }) => values.map((value) => ({ ...value, record })));
  const given = corrections
    .filter(({ superseded_by }) => superseded_by === null)
    .sort((a, b) => a.correction - b.correction)
    .map(({ value }) => value);
  return [...imported, ...given];
}

function strength(value: Value): number {
  return valueStates.indexOf(value.state);
}

/** Suggested values never count as known, so nothing is derived from them. */
function knownAnswers(values: ReadonlyMap<string, Value>): ReadonlyMap<string, Answer> {
  return new Map(
    [...values].flatMap(([code, { answer, state }]) => (state === "suggested" ? [] : [[code, answer]])),
  );
}
