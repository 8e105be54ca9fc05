import { type CellAnswers, type CellCutter, cellCutter, type Found } from "./cell.ts";
import { otherNames } from "./columns.ts";
import { tidyText } from "./fold.ts";
import type { OrganisationRule } from "./profile.ts";
import type { Surroundings } from "./ready-rules.ts";
import { recogniseCountry, recogniseName } from "./recognise/index.ts";
import type { Tell } from "./row-problem.ts";

/** An organisation as a row names it. */
export interface FoundOrganisation {
  /** The variable of kind `organisations` it answers. */
  readonly variable: string;
  readonly role: string;
  readonly name: string;
  /** Code of the EU authority list. */
  readonly country?: string;
  readonly sector?: string;
}

type Cells = Readonly<Record<string, unknown>>;

/** One part of a rule with the file's column, ready to be read. */
interface ReadyPart {
  readonly column: string | undefined;
  readonly cutter: CellCutter;
  readonly constant?: string;
}

type Part = OrganisationRule["name"] | OrganisationRule["country"] | OrganisationRule["roles"];

/**
 * Makes the organisation rules ready. Names are cut as the rule says and tidied; roles, countries and sectors stand side by
 * side with them when there are as many, otherwise the first holds for all. The same organisation in the same role counts once.
 */
export function organisationReader(
  surroundings: Surroundings,
): (cells: Cells, tell: Tell) => readonly FoundOrganisation[] {
  const rules = (surroundings.profile.organisations ?? []).map((rule) => ({
    rule,
    name: readyPart(rule.name, surroundings),
    roles: readyPart(rule.roles, surroundings),
    country: readyPart(rule.country, surroundings),
    sector: readyPart(rule.sector, surroundings),
  }));
  return (cells, tell) => {
    const found = rules.flatMap((parts) => organisationsOf(parts, cells, surroundings, tell));
    const keys = found.map(({ variable, role, name }) => JSON.stringify([variable, role, name]));
    return found.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
  };
}

function readyPart(part: Part, { profile, find }: Surroundings): ReadyPart | undefined {
  if (part === undefined) return undefined;
  if (typeof part === "string")
    return { column: find(part, otherNames(profile, part)), cutter: cellCutter({}, profile.missing ?? {}) };
  if ("constant" in part) return { column: undefined, cutter: cellCutter({}, {}), constant: part.constant };
  const { column, alsoNamed, ...reading } = part;
  return {
    column: find(column, alsoNamed ?? otherNames(profile, column)),
    cutter: cellCutter(reading, profile.missing ?? {}),
  };
}

function organisationsOf(
  parts: {
    readonly rule: OrganisationRule;
    readonly name: ReadyPart | undefined;
    readonly roles: ReadyPart | undefined;
    readonly country: ReadyPart | undefined;
    readonly sector: ReadyPart | undefined;
  },
  cells: Cells,
  { gazetteer }: Surroundings,
  tell: Tell,
): readonly FoundOrganisation[] {
  const { rule, name } = parts;
  const names = textsIn(name, cells);
  const roles = textsIn(parts.roles, cells);
  const countries = textsIn(parts.country, cells);
  const sectors = textsIn(parts.sector, cells);
  return names.flatMap((text, index) => {
    const reading = recogniseName(tidyText(String(text)));
    for (const note of reading.notes) tell(note, name?.column ?? "");
    if (reading.taken === undefined || reading.taken === "") return [];
    const at = (texts: readonly Found[]) => (texts.length === names.length ? texts[index] : texts[0]);
    const country = countryOf(at(countries), parts.country, gazetteer);
    const sector = codeOf(at(sectors), parts.sector);
    return [
      {
        variable: rule.variable,
        role: rule.role ?? codeOf(at(roles), parts.roles) ?? "partner",
        name: reading.taken,
        ...(country === undefined ? {} : { country }),
        ...(sector === undefined ? {} : { sector }),
      },
    ];
  });
}

function textsIn(part: ReadyPart | undefined, cells: Cells): readonly Found[] {
  if (part === undefined) return [];
  if (part.constant !== undefined) return [part.constant];
  const cut: CellAnswers = part.cutter.cut(part.column === undefined ? undefined : cells[part.column]);
  return cut.kind === "answers" ? cut.answers : [];
}

/** Countries are told about where they are a variable's answer; here they only place the organisation. */
function countryOf(
  found: Found | undefined,
  part: ReadyPart | undefined,
  gazetteer: Surroundings["gazetteer"],
): string | undefined {
  if (found === undefined) return undefined;
  const meaning = part?.cutter.meaningOf(found);
  if (typeof meaning === "string") return meaning;
  return meaning === undefined ? recogniseCountry(String(found), gazetteer).taken : undefined;
}

function codeOf(found: Found | undefined, part: ReadyPart | undefined): string | undefined {
  if (found === undefined || part === undefined) return undefined;
  if (part.constant !== undefined) return part.constant;
  const meaning = part.cutter.meaningOf(found) ?? part.cutter.otherwise;
  return typeof meaning === "string" ? meaning : undefined;
}
