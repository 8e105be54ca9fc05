import type { Variable } from "../codebook/index.ts";
import type { MissingReason } from "../shared/index.ts";
import type { CellCutter, Found } from "./cell.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { ColumnRule, Meaning, Profile } from "./profile.ts";
import {
  type CategoryIndex,
  type Note,
  type Point,
  type Reading,
  recogniseBoolean,
  recogniseCategory,
  recogniseCountry,
  recogniseDate,
  recogniseEmail,
  recogniseName,
  recogniseNumber,
  recogniseRegion,
  recogniseText,
  recogniseUrl,
  recogniseYear,
  splitList,
  usualSeparators,
} from "./recognise/index.ts";

/** One answer to a variable; several of them make its value. */
export type Piece =
  | { readonly code: string }
  | { readonly number: number }
  | { readonly date: string }
  | { readonly text: string; readonly language: string }
  | { readonly missing: MissingReason };

/** What reading one found answer needs to know beside it. */
export interface AnswerContext {
  readonly rule: ColumnRule;
  readonly profile: Profile;
  readonly variable: Variable;
  readonly cutter: CellCutter;
  readonly categories: CategoryIndex;
  readonly codebook: string;
  readonly gazetteer: Gazetteer;
  /** Where the row says that it is, when it does. */
  readonly point: Point | undefined;
}

/** Reads one found answer as its variable's kind wants; without pieces it could not be read, and a note says why. */
export function readAnswer(
  found: Found,
  context: AnswerContext,
): { pieces: readonly Piece[]; notes: readonly Note[] } {
  const meaning = context.cutter.meaningOf(found);
  if (meaning !== undefined) return { pieces: piecesOf(meaning, context), notes: trimmedNote(found) };
  const read = readByKind(found, context);
  const unread = read.pieces.length === 0;
  if (unread && context.cutter.otherwise !== undefined)
    return { pieces: piecesOf(context.cutter.otherwise, context), notes: [otherwiseNote(found)] };
  return read;
}

function trimmedNote(found: Found): readonly Note[] {
  if (typeof found !== "string" || found === found.trim()) return [];
  const message = "Blanks around the answer were taken off.";
  return [{ severity: "repaired", code: "blanks-trimmed", message, taken: found.trim() }];
}

function otherwiseNote(found: Found): Note {
  return {
    severity: "warning",
    code: "value-otherwise",
    message: `"${found}" is not named in the profile; its rule for everything else was used.`,
  };
}

function piecesOf(meaning: Meaning, { variable, rule, profile }: AnswerContext): readonly Piece[] {
  if (typeof meaning === "object" && "missing" in meaning) return [meaning];
  const texts = typeof meaning === "string" ? [meaning] : meaning;
  switch (variable.kind) {
    case "text":
      return texts.map((text) => ({ text, language: rule.language ?? profile.language }));
    case "number":
    case "year":
      return texts.map((text) => ({ number: Number(text) }));
    case "date":
      return texts.map((date) => ({ date }));
    default:
      return texts.map((code) => ({ code }));
  }
}

type Read = { readonly pieces: readonly Piece[]; readonly notes: readonly Note[] };

function readByKind(found: Found, context: AnswerContext): Read {
  const { rule, profile, variable, gazetteer } = context;
  const dateOrder = rule.dateOrder ?? profile.dateOrder;
  const unboxed = typeof found === "boolean" ? String(found) : found;
  switch (variable.kind) {
    case "single":
    case "multiple":
    case "ordinal":
      return readCategory(String(found), context);
    case "boolean":
      return asPieces(recogniseBoolean(found), (code) => ({ code }));
    case "country":
      return readCountry(String(found), context);
    case "region":
      return asPieces(recogniseRegion(String(found), gazetteer), ({ code }) => ({ code }));
    case "year":
      return asPieces(recogniseYear(unboxed, variable, dateOrder), (number) => ({ number }));
    case "number":
      return readNumber(unboxed, context);
    case "date":
      return asPieces(recogniseDate(unboxed, dateOrder), (date) => ({ date }));
    case "text":
      return readText(found, context);
    case "organisations":
      return { pieces: [], notes: [] };
  }
}

function asPieces<Taken>(reading: Reading<Taken>, piece: (taken: Taken) => Piece): Read {
  return { pieces: reading.taken === undefined ? [] : [piece(reading.taken)], notes: reading.notes };
}

function readNumber(found: string | number, { rule, profile, variable }: AnswerContext): Read {
  const reading = recogniseNumber(found, rule.decimal ?? profile.decimal);
  if (reading.taken === undefined) return { pieces: [], notes: reading.notes };
  const number = reading.taken * (rule.multiply ?? 1);
  if (number >= (variable.minimum ?? -Infinity) && number <= (variable.maximum ?? Infinity))
    return { pieces: [{ number }], notes: reading.notes };
  const geographic = variable.code === "longitude" || variable.code === "latitude";
  const range = `${variable.minimum ?? "-∞"} to ${variable.maximum ?? "∞"}`;
  return {
    pieces: [],
    notes: [
      {
        severity: "repaired",
        code: geographic ? "geo-range" : "number-range",
        message: `${number} is outside ${range}, the range of ${variable.code}.`,
        hint: "Check the number and its unit.",
      },
    ],
  };
}

/** Texts keep their blanks; addresses and e-mail are codes in disguise and do not. Those carry no language. */
function readText(found: Found, { rule, profile, variable }: AnswerContext): Read {
  if (typeof found === "boolean")
    return {
      pieces: [],
      notes: [
        {
          severity: "repaired",
          code: "type-unexpected",
          message: `${variable.code} is a text; the cell holds ${found}.`,
          hint: "Write a text, or map the column to a yes-or-no variable.",
        },
      ],
    };
  const text = String(found);
  if (rule.as === "url") return asPieces(recogniseUrl(text), (taken) => ({ text: taken, language: "und" }));
  if (rule.as === "email")
    return asPieces(recogniseEmail(text), (taken) => ({ text: taken, language: "und" }));
  const reading = variable.code === "name" ? recogniseName(text) : recogniseText(text);
  return asPieces(reading, (taken) => ({ text: taken, language: rule.language ?? profile.language }));
}

function readCountry(found: string, context: AnswerContext): Read {
  const { variable, gazetteer, point } = context;
  const whole = recogniseCountry(found, gazetteer, point);
  const known = (part: string) => {
    const country = gazetteer.country(part);
    return country === undefined ? undefined : [country.code];
  };
  return asWholeOrList(found, whole, variable.several === true, known);
}

function readCategory(found: string, context: AnswerContext): Read {
  const { variable, categories, codebook } = context;
  const whole = recogniseCategory(found, variable, categories, codebook);
  return asWholeOrList(found, whole, variable.kind === "multiple", (part) => codesOf(part, context));
}

/** One code; or, where a separator that the profile does not name cuts the text into codes that are all known, each of them. */
function asWholeOrList(
  found: string,
  whole: Reading<string>,
  takesSeveral: boolean,
  codesIn: (part: string) => readonly string[] | undefined,
): Read {
  if (whole.taken !== undefined || !takesSeveral) return asPieces(whole, (code) => ({ code }));
  for (const separator of usualSeparators) {
    const parts = splitList(found, [separator]);
    const codes = parts.map(codesIn);
    if (parts.length < 2 || !codes.every((each) => each !== undefined)) continue;
    const shown = separator === "\n" ? "a line break" : `"${separator}"`;
    const note: Note = {
      severity: "repaired",
      code: "list-separator",
      message: `Several answers are separated by ${shown}, which the profile does not name.`,
      hint: "Name it under `separator` in the profile.",
      taken: codes.flat().join("; "),
    };
    return { pieces: codes.flat().map((code) => ({ code })), notes: [note] };
  }
  return { pieces: [], notes: whole.notes };
}

function codesOf(
  part: string,
  { variable, categories, codebook, cutter }: AnswerContext,
): readonly string[] | undefined {
  const meaning = cutter.meaningOf(part);
  if (typeof meaning === "string") return [meaning];
  if (Array.isArray(meaning)) return meaning;
  const read = recogniseCategory(part, variable, categories, codebook).taken;
  return read === undefined ? undefined : [read];
}
