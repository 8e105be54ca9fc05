import type { Codebook } from "../codebook/index.ts";
import type { JsonObject, Problem } from "../shared/index.ts";
import { columnFinder } from "./columns.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { checkPlaces } from "./place-check.ts";
import type { Profile } from "./profile.ts";
import { rawRow } from "./raw-row.ts";
import { fileColumns, type ReadyRule, readyRules, type Surroundings } from "./ready-rules.ts";
import { chooser, columnOf, identifier } from "./row-identity.ts";
import { type FoundOrganisation, organisationReader } from "./row-organisations.ts";
import { problemAt, type Tell } from "./row-problem.ts";
import { constantValues, pointOf, readValue } from "./row-values.ts";
import type { Value } from "./value.ts";

/** A row of a file: its number as the person's program shows it (the header is row 1) and its cells by column. */
export interface RowCells {
  readonly row: number;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** What a profile makes of a row. */
export interface RowReading {
  /** `repaired` when any problem is; `refused` rows have no use for the rest. */
  readonly verdict: "accepted" | "repaired" | "refused";
  /** As text, leading zeros kept; null when the profile or the row has none. */
  readonly externalId: string | null;
  readonly stage?: string;
  readonly wave?: string;
  /** State `imported`; the record's number is for the caller to fill in. */
  readonly values: readonly Value[];
  /** In the order of the row; the caller gives them ids and makes values of them. */
  readonly organisations: readonly FoundOrganisation[];
  /** The row as found; personal cells hold a marker. */
  readonly raw: JsonObject;
  /** The personal cells, for keeping apart or forgetting. */
  readonly personal: JsonObject;
  readonly problems: readonly Problem[];
}

/**
 * Makes a profile ready for the rows of one file; `columns` are all columns of the file. The profile should have passed
 * `checkProfile`: rules for variables that the codebook does not have are passed over.
 *
 * A cell that cannot be read makes its value missing (`unclear`) with the reason, and its row repaired; a row without a
 * name, or without a readable answer in a `required` column, is refused. The same row gives the same reading.
 */
export function profileReader(
  profile: Profile,
  codebook: Codebook,
  gazetteer: Gazetteer,
  columns: readonly string[],
): (row: RowCells) => RowReading {
  const version = `${codebook.id}@${codebook.version}`;
  const surroundings: Surroundings = { profile, codebook, version, gazetteer, find: columnFinder(columns) };
  const { find } = surroundings;
  const rules = readyRules(surroundings);
  const personal = new Set(
    profile.columns.filter((rule) => rule.personal).flatMap((rule) => fileColumns(rule, find)),
  );
  const constants = constantValues(surroundings);
  const identify = identifier(surroundings);
  const stageOf = chooser(profile.stage, surroundings);
  const waveOf = chooser(profile.wave, surroundings);
  const organisationsOf = organisationReader(surroundings);

  return ({ row, cells }) => {
    const problems: Problem[] = [];
    const tell: Tell = (note, column) => {
      const problem = problemAt(note, row, column, cells[column], personal.has(column));
      // A column that feeds several variables is told about once.
      if (!problems.some((earlier) => isSame(earlier, problem))) problems.push(problem);
    };
    const point = pointOf(rules, cells, surroundings);
    const read = [...rules].flatMap(
      ([variable, ready]) => readValue(variable, ready, cells, point, surroundings, tell) ?? [],
    );
    for (const { note, variable } of checkPlaces(read, point, gazetteer))
      tell(note, columnOf(rules, variable));
    const organisations = organisationsOf(cells, tell);
    const externalId = identify(cells, tell);
    const stage = stageOf(cells, tell);
    const wave = waveOf(cells, tell);
    problems.push(...refusals(row, rules, read));
    return {
      verdict: verdictOf(problems),
      externalId,
      ...(stage === undefined ? {} : { stage }),
      ...(wave === undefined ? {} : { wave }),
      values: [...read, ...constants],
      organisations,
      ...rawRow(cells, personal),
      problems,
    };
  };
}

/** Reads one row with a profile; `profileReader` is the one to use for many rows of a file. */
export function applyProfile(
  profile: Profile,
  codebook: Codebook,
  gazetteer: Gazetteer,
  row: RowCells,
): RowReading {
  return profileReader(profile, codebook, gazetteer, Object.keys(row.cells))(row);
}

function isSame(a: Problem, b: Problem): boolean {
  return a.code === b.code && a.column === b.column && a.message === b.message;
}

function verdictOf(problems: readonly Problem[]): RowReading["verdict"] {
  if (problems.some(({ severity }) => severity === "refused")) return "refused";
  return problems.some(({ severity }) => severity === "repaired") ? "repaired" : "accepted";
}

/** Why a row cannot be taken: no name, or no answer where the profile requires one. */
function refusals(
  row: number,
  rules: ReadonlyMap<ReadyRule["variable"], readonly ReadyRule[]>,
  values: readonly Value[],
): readonly Problem[] {
  const known = new Set(
    values.filter(({ answer }) => !("missing" in answer)).map(({ variable }) => variable),
  );
  const required = [...rules.values()].flat().filter(({ rule }) => rule.required);
  const codes = new Set(["name", ...required.map(({ variable }) => variable.code)]);
  return [...codes]
    .filter((code) => !known.has(code))
    .map((code) => ({
      code: code === "name" ? "name-missing" : "required-missing",
      severity: "refused",
      message:
        code === "name"
          ? "The row has no readable name."
          : `The row has no readable answer for ${code}, which is required.`,
      hint: "Fill the cell, or leave the row out by choosing to import good rows only.",
      row,
      column: columnOf(rules, code),
    }));
}
