import { chosen, ProblemError, shownValue } from "@mapwright/domain";
import { type DrawnBoundaries, figureChoices } from "@mapwright/publish";
import { askedOf, type LoadedMap } from "@mapwright/usecases";
import type { FigureKind } from "@mapwright/web";
import type { Call, Options } from "../command.ts";

/** What can be asked of figures, by the names that stand in their addresses. */
export const figureOptions = {
  rows: { type: "string", about: "knowledge-map, gap-map: the variable of the rows." },
  columns: { type: "string", about: "knowledge-map, gap-map: the variable of the columns; also --cols." },
  cols: { type: "string", about: "As --columns." },
  shapes: { type: "string", about: "knowledge-map: the variable told by shapes, - for none; also --layers." },
  layers: { type: "string", about: "As --shapes." },
  colours: { type: "string", about: "knowledge-map: the variable told by colours, - for none." },
  segments: { type: "string", about: 'gap-map: the variable that divides each cell, "" for none.' },
  style: { type: "string", about: "gap-map: bubble, donut or mosaic." },
  open: {
    type: "string",
    multiple: true,
    about: "gap-map: a group of categories to unfold; may be repeated.",
  },
  weak: { type: "string", about: "gap-map: the strongest category of evidence that counts as weak." },
  before: { type: "string", about: "gap-map: initiatives that began before this year are old." },
  time: { type: "string", about: "trends: the variable of the years." },
  by: {
    type: "string",
    about: "trends, statistics, inventory, mapping: the variable that divides or groups.",
  },
  form: { type: "string", about: "trends: stacked or lines." },
  measure: { type: "string", about: "trends: count or share; places: share, kept, density or count." },
  level: { type: "string", about: "places: 0 for countries, 1 to 3 for the levels of NUTS." },
  as: { type: "string", about: "places: areas, bubbles or points." },
  at: { type: "string", about: "places: the part that is shown, as the page's address says it." },
  group: { type: "string", about: "funnel: the variable whose categories are followed." },
  variable: { type: "string", about: "statistics: the variable." },
  of: { type: "string", about: "statistics: column, row or total; inventory, mapping: eu or everywhere." },
} satisfies Options;

/** Words of `atlas cross` for what figures call otherwise. */
const spellings: Readonly<Record<string, string>> = { cols: "columns", layers: "shapes" };

/** Places that a variable takes alone: what stands in one of them cannot stand in another place too. */
const alone = ["rows", "columns", "time", "variable"];
const besides = ["by", "shapes", "colours", "segments"];

/**
 * The parameters of the figure's address. What the figure could only show by leaving something out is refused:
 * `option-not-of-figure`, `variable-twice`, and `<option>-unknown` with what there is to choose from.
 */
export function questionOf(
  kind: FigureKind,
  map: LoadedMap,
  call: Call,
  boundaries: DrawnBoundaries,
): URLSearchParams {
  const { takesSelection, parameters } = figureChoices(kind, map, boundaries);
  const question = new URLSearchParams(takesSelection ? selectionOf(map, call) : wholeOf(kind, call));
  for (const option of Object.keys(figureOptions)) {
    const name = spellings[option] ?? option;
    for (const value of call.texts(option)) {
      if (!Object.hasOwn(parameters, name)) throw notOf(kind, option, Object.keys(parameters));
      const known = parameters[name];
      if (name === "before") refuseNoYear(value);
      question.append(name, known === undefined ? value : chosen(name, value, known));
    }
  }
  refuseTwice(question);
  return question;
}

function selectionOf(map: LoadedMap, call: Call): [string, string][] {
  const where = call.texts("where");
  const q = call.text("q");
  // A page tells what it could not understand and shows the rest; a file would only be another figure.
  map.atlas.select(askedOf(map, { where }).where);
  const conditions = where.map((text): [string, string] => ["where", text]);
  return q === undefined ? conditions : [...conditions, ["q", q]];
}

function wholeOf(kind: FigureKind, call: Call): [string, string][] {
  const given = ["where", "q"].find((option) => call.texts(option).length > 0);
  if (given === undefined) return [];
  throw new ProblemError({
    code: "option-not-of-figure",
    message: `The figure "${kind}" is always of the whole map and takes no --${given}.`,
    hint: "Leave it out.",
  });
}

function notOf(kind: FigureKind, option: string, names: readonly string[]): ProblemError {
  return new ProblemError({
    code: "option-not-of-figure",
    message: `The figure "${kind}" takes no --${option}.`,
    hint: names.length === 0 ? "Leave it out." : `It takes ${names.map((name) => `--${name}`).join(", ")}.`,
  });
}

function refuseNoYear(value: string): void {
  if (/^\d{4}$/.test(value)) return;
  throw new ProblemError({
    code: "before-unknown",
    message: `"${shownValue(value)}" is no year.`,
    hint: "Give four digits: --before 2010.",
    value: shownValue(value),
  });
}

function refuseTwice(question: URLSearchParams): void {
  for (const [place, name] of alone.entries()) {
    const variable = question.get(name);
    const second = [...alone.slice(place + 1), ...besides].find((other) => question.get(other) === variable);
    if (variable === null || second === undefined) continue;
    throw new ProblemError({
      code: "variable-twice",
      message: `"${variable}" cannot be both --${name} and --${second}.`,
      hint: "Give two variables.",
      value: variable,
    });
  }
}
