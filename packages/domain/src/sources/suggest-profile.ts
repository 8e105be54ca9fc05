import type { Codebook, Variable } from "../codebook/index.ts";
import { type Problem, ProblemError } from "../shared/index.ts";
import { foldText, tidyText } from "./fold.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { personalReason } from "./personal-columns.ts";
import { type ColumnRule, type Profile, profileFile } from "./profile.ts";
import { categoryIndex, recogniseUrl } from "./recognise/index.ts";
import { separatorsIn, splitAnswers } from "./suggest-separators.ts";
import { idWords, missingWords, namesOf, nothingFits, singular } from "./usual-words.ts";

/** A profile to start from, with the reason for each of its column rules, in the same order. */
export interface SuggestedProfile {
  readonly profile: Profile;
  readonly reasons: readonly string[];
}

/** How much of a column is looked at. */
const sampled = 500;
/** Share of filled cells that must fit for a column to be taken by its content. */
const enough = 0.8;
/** Share of answers that must be known for a column to be taken by its name, where the variable lists its answers. */
const enoughBesideName = 0.5;

/**
 * Suggests a profile for a file: by the names of its columns (codes and labels of the codebook in all languages), then by
 * what is in them (addresses, countries, categories). Where no column is called a name, the first one that tells its rows
 * apart in words is taken for it. What nothing fits is kept in the raw row and says so. The result is a valid profile that a
 * person should read before it is used. Throws a ProblemError for a file of which nothing could be read: its own `problems`,
 * or `no-rows`.
 */
export function suggestProfile(
  file: {
    readonly name: string;
    readonly columns: readonly string[];
    readonly rows: Iterable<{ readonly cells: Readonly<Record<string, unknown>> }>;
    readonly problems?: readonly Problem[];
  },
  codebook: Codebook,
  gazetteer: Gazetteer,
): SuggestedProfile {
  if (file.columns.length === 0) throw new ProblemError(nothingRead(file.problems));
  const samples = sampleColumns(file.columns, file.rows);
  const taken = new Set<string>();
  const ending = nameColumn(file.columns, codebook);
  const suggestions = file.columns.map((column) =>
    suggestRule(column, samples.get(column) ?? [], {
      codebook,
      gazetteer,
      taken,
      isName: column === ending,
    }),
  );
  const named = withName(suggestions, samples, codebook);
  const id = file.columns.find((column) => idWords.includes(foldText(column)));
  const slug =
    foldText(file.name.replace(/\.[^.]*$/, ""))
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 60) || "file";
  const profile = profileFile.parse({
    format: "mapwright-profile/1",
    name: slug,
    title: { en: file.name },
    codebook: codebook.id,
    source: { code: slug, title: { en: file.name } },
    language: "und",
    ...(id === undefined ? {} : { externalId: id }),
    stage: "inventory",
    missing: missingWords,
    columns: named.map(({ rule }) =>
      rule.column === id && rule.ignore !== undefined
        ? { ...rule, ignore: "The identifier of the row." }
        : rule,
    ),
  });
  return { profile, reasons: named.map(({ reason }) => reason) };
}

function nothingRead(problems: readonly Problem[] = []): Problem | readonly Problem[] {
  if (problems.length > 0) return problems;
  return {
    code: "no-rows",
    message: "The file was read, but none of its records holds anything.",
    hint: "Choose a file with records.",
  };
}

interface Suggestion {
  readonly rule: ColumnRule;
  readonly reason: string;
}

interface Suggesting {
  readonly codebook: Codebook;
  readonly gazetteer: Gazetteer;
  /** Variables that earlier columns were given. */
  readonly taken: Set<string>;
  /** Whether the column is the one that most likely names the initiatives. */
  readonly isName: boolean;
}

/** Where no column goes by a usual name of `name`, the first whose name ends in one: "Organisation name". */
function nameColumn(columns: readonly string[], codebook: Codebook): string | undefined {
  const names = namesOf(codebook, "name");
  const words = columns.map((column) => ({ column, word: foldText(column) }));
  if (words.some(({ word }) => names.includes(word))) return undefined;
  return words.find(
    ({ column, word }) =>
      names.some((name) => word.endsWith(` ${name}`)) && personalReason(column, [], codebook) === undefined,
  )?.column;
}

/** Gives the name to the first column whose cells are words and (nearly) all different, where no other has it. */
function withName(
  suggestions: readonly Suggestion[],
  samples: ReadonlyMap<string, readonly string[]>,
  codebook: Codebook,
): readonly Suggestion[] {
  const hasName = codebook.variables.some(({ code }) => code === "name");
  if (!hasName || suggestions.some(({ rule }) => rule.variable === "name")) return suggestions;
  const rows = Math.max(...[...samples.values()].map((cells) => cells.length));
  const chosen = suggestions.find(({ rule: { column = "", ignore } }) => {
    const cells = samples.get(column) ?? [];
    const words = cells.filter((cell) => /\p{L}{2}/u.test(cell) && !/^https?:|@/i.test(cell));
    const isCalled = column.length > 1 && !idWords.includes(foldText(column));
    return ignore === nothingFits && isCalled && new Set(words).size >= Math.max(1, rows * 0.9);
  });
  return suggestions.map((suggestion) =>
    suggestion === chosen
      ? {
          rule: { column: chosen.rule.column, variable: "name" },
          reason: "no column is called a name; this is the first whose texts tell the rows apart",
        }
      : suggestion,
  );
}

function suggestRule(column: string, cells: readonly string[], suggesting: Suggesting): Suggestion {
  const personal = personalReason(column, cells, suggesting.codebook);
  if (personal !== undefined) return { rule: { column, personal: true }, reason: personal };
  const suggestion = byName(column, cells, suggesting) ?? byContent(cells, suggesting);
  if (suggestion === undefined) return { rule: { column, ignore: nothingFits }, reason: "nothing fits" };
  suggesting.taken.add(suggestion.variable.code);
  const { variable, reason } = suggestion;
  const separators =
    variable.kind === "multiple" || variable.several
      ? separatorsIn(cells, knownAnswers(variable, suggesting.gazetteer))
      : [];
  return {
    rule: {
      column,
      variable: variable.code,
      ...(separators.length === 0
        ? {}
        : { separator: separators.length === 1 ? separators[0] : [...separators] }),
      ...(variable.code === "website" ? { as: "url" as const } : {}),
      ...(variable.kind === "number" ? decimalRule(cells, variable) : {}),
    },
    reason,
  };
}

/**
 * The sign before the decimals, where numbers show it. `1,234` alone does not: unless the variable cannot be as large, the
 * profile then leaves the sign open, and such numbers ask for it.
 */
function decimalRule(cells: readonly string[], { maximum }: Variable): Pick<ColumnRule, "decimal"> {
  const shows = (form: RegExp) => cells.some((cell) => form.test(cell));
  const isSmall = maximum !== undefined && maximum < 1000;
  const comma = shows(isSmall ? /,\d+$/ : /,(\d{1,2}|\d{4,})$|\.\d{3},/);
  const point = shows(isSmall ? /\.\d+$/ : /\.(\d{1,2}|\d{4,})$|,\d{3}\./);
  if (comma !== point) return { decimal: comma ? "," : "." };
  return comma || shows(/[.,]/) ? {} : { decimal: "." };
}

function usable(variable: Variable, taken: ReadonlySet<string>): boolean {
  return !(
    variable.personal ||
    variable.derive ||
    variable.kind === "organisations" ||
    taken.has(variable.code)
  );
}

type Fit = { readonly variable: Variable; readonly reason: string };

function byName(
  column: string,
  cells: readonly string[],
  { codebook, gazetteer, taken, isName }: Suggesting,
): Fit | undefined {
  const word = foldText(column);
  for (const variable of codebook.variables) {
    if (!usable(variable, taken)) continue;
    const { code } = variable;
    const fits =
      namesOf(codebook, code).some((name) => singular(name) === singular(word)) ||
      (isName && code === "name");
    if (fits && holdsAnswers(cells, variable, gazetteer))
      return { variable, reason: `the name is that of ${code}` };
  }
  return undefined;
}

/** Whether a column that goes by a variable's name answers it: a "Status" of other words than the stages is no stage. */
function holdsAnswers(cells: readonly string[], variable: Variable, gazetteer: Gazetteer): boolean {
  const known = variable.kind === "country" ? undefined : knownAnswers(variable, gazetteer);
  if (known === undefined) return true;
  const answers = splitAnswers(cells, known);
  return answers.length === 0 || shareOf(answers, known) >= enoughBesideName;
}

/** Tells the answers that a variable knows; undefined for variables that take any. */
function knownAnswers(variable: Variable, gazetteer: Gazetteer): ((answer: string) => boolean) | undefined {
  if (variable.kind === "region") return isRegionIn(gazetteer);
  if (variable.kind === "country") return (answer) => gazetteer.country(answer.trim()) !== undefined;
  if (variable.categories.length === 0) return undefined;
  const index = categoryIndex(variable);
  return (answer) => index.has(foldText(answer));
}

function shareOf(texts: readonly string[], fits: (text: string) => boolean): number {
  return texts.filter(fits).length / texts.length;
}

function isRegionIn(gazetteer: Gazetteer): (answer: string) => boolean {
  return (answer) => gazetteer.region(answer.trim().toUpperCase()) !== undefined;
}

function byContent(cells: readonly string[], suggesting: Suggesting): Fit | undefined {
  if (cells.length === 0) return undefined;
  const { codebook, gazetteer, taken } = suggesting;
  const named = (code: string) =>
    codebook.variables.find((variable) => variable.code === code && usable(variable, taken));
  const fit = (code: string, fits: (cell: string) => boolean, what: string): Fit | undefined => {
    const variable = named(code);
    return variable !== undefined && shareOf(cells, fits) >= enough
      ? { variable, reason: `most cells are ${what}` }
      : undefined;
  };
  return (
    fit(
      "website",
      (cell) => /^https?:/i.test(cell) && recogniseUrl(cell).taken !== undefined,
      "web addresses",
    ) ??
    fit(
      "region",
      (cell) => splitAnswers([cell], isRegionIn(gazetteer)).every(isRegionIn(gazetteer)),
      "NUTS codes",
    ) ??
    fit("country", (cell) => cell.length > 1 && gazetteer.country(cell) !== undefined, "countries") ??
    byCategories(cells, suggesting)
  );
}

/** Numbers are no evidence: years would be taken for waves, and counts for the codes of a scale. */
function byCategories(cells: readonly string[], { codebook, gazetteer, taken }: Suggesting): Fit | undefined {
  if (shareOf(cells, (cell) => /^\d+$/.test(cell)) >= enough) return undefined;
  for (const variable of codebook.variables) {
    if (!usable(variable, taken) || variable.categories.length === 0) continue;
    const known = knownAnswers(variable, gazetteer);
    if (known !== undefined && shareOf(splitAnswers(cells, known), known) >= enough)
      return { variable, reason: `most answers are categories of ${variable.code}` };
  }
  return undefined;
}

function sampleColumns(
  columns: readonly string[],
  rows: Iterable<{ readonly cells: Readonly<Record<string, unknown>> }>,
): ReadonlyMap<string, readonly string[]> {
  const samples = new Map<string, string[]>(columns.map((column) => [column, []]));
  let seen = 0;
  for (const { cells } of rows) {
    if (seen++ >= sampled) break;
    for (const [column, cell] of Object.entries(cells)) {
      const text = typeof cell === "string" || typeof cell === "number" ? tidyText(String(cell)) : "";
      if (text !== "") samples.get(column)?.push(text);
    }
  }
  return samples;
}
