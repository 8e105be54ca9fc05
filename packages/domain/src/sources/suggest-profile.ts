import type { Codebook, Variable } from "../codebook/index.ts";
import { foldText, tidyText } from "./fold.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { personalReason } from "./personal-columns.ts";
import { type ColumnRule, type Profile, profileFile } from "./profile.ts";
import { categoryIndex, recogniseUrl } from "./recognise/index.ts";

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

/** Words that columns go by, beside the labels of the codebook. */
const usualNames: Readonly<Record<string, readonly string[]>> = {
  name: ["name", "title", "nom", "titel", "nombre", "nome", "titulo", "project name"],
  description: ["description", "summary", "abstract", "beschreibung", "descripcion", "descrizione"],
  website: ["website", "url", "web", "homepage", "link", "contact website"],
  country: ["country", "countries", "pays", "land", "pais", "paese", "addr country"],
  city: ["city", "town", "ville", "stadt", "ciudad", "citta", "addr city", "locality"],
  region: ["region", "nuts"],
  start_year: ["start year", "year", "start date", "founded"],
  end_year: ["end year", "end date"],
  longitude: ["longitude", "lon", "lng", "long", "x"],
  latitude: ["latitude", "lat", "y"],
};
const idWords = ["id", "identifier", "external id", "uuid", "identificador"];

/**
 * Suggests a profile for a file: by the names of its columns (codes and labels of the codebook in all languages), then by
 * what is in them (addresses, countries, categories). What nothing fits is kept in the raw row and says so. The result is a
 * valid profile that a person should read before it is used.
 */
export function suggestProfile(
  file: {
    readonly name: string;
    readonly columns: readonly string[];
    readonly rows: Iterable<{ readonly cells: Readonly<Record<string, unknown>> }>;
  },
  codebook: Codebook,
  gazetteer: Gazetteer,
): SuggestedProfile {
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
    columns: suggestions.map(({ rule }) => rule),
  });
  return { profile, reasons: suggestions.map(({ reason }) => reason) };
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

function namesOf({ variables }: Codebook, code: string): readonly string[] {
  const variable = variables.find((known) => known.code === code);
  if (variable === undefined) return [];
  return [code, ...Object.values(variable.label), ...(usualNames[code] ?? [])].map(foldText);
}

function suggestRule(column: string, cells: readonly string[], suggesting: Suggesting): Suggestion {
  const personal = personalReason(column, cells, suggesting.codebook);
  if (personal !== undefined) return { rule: { column, personal: true }, reason: personal };
  const suggestion = byName(column, cells, suggesting) ?? byContent(cells, suggesting);
  if (suggestion === undefined)
    return { rule: { column, ignore: "Nothing in the codebook was found to fit." }, reason: "nothing fits" };
  suggesting.taken.add(suggestion.variable.code);
  const { variable, reason } = suggestion;
  const separator = variable.kind === "multiple" || variable.several ? separatorIn(cells) : undefined;
  return {
    rule: {
      column,
      variable: variable.code,
      ...(separator === undefined ? {} : { separator }),
      ...(variable.code === "website" ? { as: "url" as const } : {}),
      ...(variable.kind === "number"
        ? { decimal: cells.some((cell) => /,\d+$/.test(cell)) ? "," : "." }
        : {}),
    },
    reason,
  };
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
    const fits = namesOf(codebook, code).includes(word) || (isName && code === "name");
    if (fits && holdsAnswers(cells, variable, gazetteer))
      return { variable, reason: `the name is that of ${code}` };
  }
  return undefined;
}

/** Whether a column that goes by a variable's name answers it: a "Status" of other words than the stages is no stage. */
function holdsAnswers(cells: readonly string[], variable: Variable, gazetteer: Gazetteer): boolean {
  const { kind, categories } = variable;
  const answers = splitAnswers(cells);
  if (answers.length === 0) return true;
  if (kind === "region") return shareOf(answers, isRegionIn(gazetteer)) >= enoughBesideName;
  if (kind === "country" || categories.length === 0) return true;
  const index = categoryIndex(variable);
  return shareOf(answers, (answer) => index.has(answer)) >= enoughBesideName;
}

function shareOf(texts: readonly string[], fits: (text: string) => boolean): number {
  return texts.filter(fits).length / texts.length;
}

function isRegionIn(gazetteer: Gazetteer): (answer: string) => boolean {
  return (answer) => gazetteer.region(answer.toUpperCase()) !== undefined;
}

/** The single answers in the cells, folded. */
function splitAnswers(cells: readonly string[]): readonly string[] {
  const separator = separatorIn(cells);
  return cells.flatMap((cell) => (separator === undefined ? [cell] : cell.split(separator))).map(foldText);
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
    fit("region", (cell) => splitAnswers([cell]).every(isRegionIn(gazetteer)), "NUTS codes") ??
    fit("country", (cell) => cell.length > 1 && gazetteer.country(cell) !== undefined, "countries") ??
    byCategories(cells, suggesting)
  );
}

function byCategories(cells: readonly string[], { codebook, taken }: Suggesting): Fit | undefined {
  const answers = splitAnswers(cells);
  for (const variable of codebook.variables) {
    if (!usable(variable, taken) || variable.categories.length === 0) continue;
    const index = categoryIndex(variable);
    if (shareOf(answers, (answer) => index.has(answer)) >= enough)
      return { variable, reason: `most answers are categories of ${variable.code}` };
  }
  return undefined;
}

function separatorIn(cells: readonly string[]): string | undefined {
  return [";", "|", "\n"].find((separator) => cells.some((cell) => cell.includes(separator)));
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
