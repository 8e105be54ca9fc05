import { type Problem, shownValue } from "@mapwright/domain";
import type { FoundRow } from "@mapwright/usecases";
import { type Creator, type Entry, parse } from "@retorquere/bibtex-parser";
import { refuseRows } from "../csv/record-scanner.ts";
import { decodedText } from "../encoding/decode.ts";
import type { Encoding } from "../encoding/detect-encoding.ts";
import { emptyCells, type Found, type Input, readAgain } from "../found-file.ts";
import { isReservedName } from "../header.ts";
import { RecordColumns } from "../json/record-columns.ts";
import type { ReaderLimits } from "../limits.ts";
import { counted, refuse } from "../refuse.ts";
import { RowProblems } from "../row-problems.ts";
import { type BibtexBlock, bibtexBlocks } from "./bibtex-entries.ts";
import { bibtexStrings } from "./bibtex-strings.ts";

interface BibtexRecord {
  readonly row: number;
  readonly cells: Record<string, unknown>;
  readonly problems: readonly Problem[];
}

/**
 * Reads BibTeX and BibLaTeX: a column for each field beside `entry type` and `citation key`, names and keywords as
 * lists, LaTeX accents as letters (NFC); commands that are not accents stay text and are never run. The row of an entry is
 * the line in which it begins.
 */
export function readBibtex(input: Input, encoding: Encoding): Found {
  const { limits } = input;
  const blocks = [...bibtexBlocks(decodedText(input.bytes, encoding), limits)];
  const strings = bibtexStrings(
    blocks.filter(({ type, problem }) => type === "string" && problem === undefined),
  );
  const entries = blocks.filter(({ type }) => !["string", "comment", "preamble"].includes(type));
  if (entries.length === 0) refuseNoEntries();
  if (entries.length > limits.rows) refuseRows(limits.rows);
  const columns = new RecordColumns(limits.columns);
  const problems = new RowProblems(limits.problems);
  const crossReferences = entries.filter(({ body }) => /\bcrossref\s*=/i.test(body)).length;
  for (const { cells, problems: found } of records(entries, strings, limits)) {
    for (const problem of found) problems.add(problem);
    if (found.length === 0) columns.add(cells);
  }
  const note = `${counted(crossReferences, "entry takes", "entries take")} fields from another (crossref), which were not filled in.`;
  return {
    format: "bibtex",
    encoding: encoding.encoding,
    columns: columns.names,
    notes: crossReferences === 0 ? encoding.notes : [...encoding.notes, note],
    problems: problems.list,
    rows: readAgain(() => goodRows(entries, strings, limits)),
  };
}

function* goodRows(
  entries: readonly BibtexBlock[],
  strings: ReadonlyMap<string, string>,
  limits: ReaderLimits,
): Generator<FoundRow> {
  for (const { row, cells, problems } of records(entries, strings, limits)) {
    if (problems.length === 0) yield { row, cells };
  }
}

function* records(
  entries: readonly BibtexBlock[],
  strings: ReadonlyMap<string, string>,
  limits: ReaderLimits,
): Generator<BibtexRecord> {
  const keys = new Map<string, number>();
  const dictionary = Object.fromEntries(strings);
  for (const block of entries) {
    const key = block.body.slice(0, Math.max(0, block.body.indexOf(","))).trim();
    const problem = block.problem ?? keyProblem(key, block.row, keys) ?? overLimit(block, limits);
    keys.set(key, block.row);
    yield problem === undefined
      ? parsed(block, key, dictionary)
      : { row: block.row, cells: emptyCells(), problems: [problem] };
  }
}

function parsed(block: BibtexBlock, key: string, strings: Record<string, string>): BibtexRecord {
  const { row } = block;
  const library = parse(block.text, {
    english: false,
    sentenceCase: false,
    caseProtection: false,
    applyCrossRef: false,
    unsupported: (_node, tex) => tex,
    strings,
  });
  const [error] = library.errors;
  const [entry] = library.entries;
  if (error !== undefined || entry === undefined) {
    return {
      row,
      cells: emptyCells(),
      problems: [syntaxProblem(row, error?.error ?? "nothing was found in it")],
    };
  }
  const cells = entryCells(block.type, key, entry);
  const repeated = Object.keys(entry.fields).find((name) => name.includes("+duplicate"));
  return { row, cells, problems: repeated === undefined ? [] : [repeatProblem(row, repeated)] };
}

function entryCells(type: string, key: string, { fields }: Entry): Record<string, unknown> {
  const cells = emptyCells();
  cells["entry type"] = type;
  cells["citation key"] = key;
  for (const [name, value] of Object.entries(fields)) {
    cells[name] = Array.isArray(value)
      ? value.map((part) => nameText(part).normalize("NFC")).filter((text) => text !== "")
      : value.normalize("NFC");
  }
  return cells;
}

/** A name as references write it, `de la Cruz, Ana`; "and others" gives nothing. */
function nameText(found: Creator | string): string {
  if (typeof found === "string") return found;
  if (found.name !== undefined) return found.name;
  const last = [found.prefix, found.lastName].filter(Boolean).join(" ");
  if (last === "others" && found.firstName === undefined) return "";
  return [last, found.suffix, found.firstName].filter(Boolean).join(", ");
}

function keyProblem(key: string, row: number, earlier: ReadonlyMap<string, number>): Problem | undefined {
  if (key === "") return syntaxProblem(row, "it has no key, or no comma after it");
  const first = earlier.get(key);
  if (first !== undefined) return badKey(key, row, `is also the key of the entry in line ${first}`);
  if (isReservedName(key)) return badKey(key, row, "is not allowed as a key");
  return /[\s{}"#%=\\]/.test(key) ? badKey(key, row, "has characters that a key may not have") : undefined;
}

function badKey(key: string, row: number, what: string): Problem {
  return {
    code: "bib-key",
    message: `The entry in line ${row}: "${shownValue(key)}" ${what}.`,
    hint: "Give each entry a key of its own, without blanks.",
    row,
    value: shownValue(key),
  };
}

function overLimit({ body, row }: BibtexBlock, limits: ReaderLimits): Problem | undefined {
  const reserved = /(^|,)\s*(__proto__|constructor|prototype)\s*=/i.exec(body)?.[2];
  if (reserved !== undefined) return badKey(reserved, row, "is not allowed as the name of a field");
  const names = body.split(/\sand\s/i, limits.names + 1).length;
  if (names > limits.names) return limitProblem(row, "names-limit", counted(limits.names, "name"));
  const joins = body.split("#", limits.names + 1).length;
  if (joins > limits.names) return limitProblem(row, "bib-limit", counted(limits.names, "joined text"));
  if (body.length > limits.cellLength) {
    return limitProblem(row, "cell-too-long", counted(limits.cellLength, "character"));
  }
  return undefined;
}

function limitProblem(row: number, code: string, limit: string): Problem {
  return { code, message: `The entry in line ${row} has more than ${limit}.`, hint: "Shorten it.", row };
}

function syntaxProblem(row: number, what: string): Problem {
  return {
    code: "bib-syntax",
    message: `The entry in line ${row} cannot be read: ${shownValue(what)}.`,
    hint: "Write fields as name = {value}, with a comma between them.",
    row,
  };
}

function repeatProblem(row: number, name: string): Problem {
  const field = name.slice(0, name.indexOf("+"));
  return {
    code: "bib-repeat",
    message: `The entry in line ${row} has the field ${shownValue(field)} twice.`,
    hint: "Keep one of the two.",
    row,
    column: field,
  };
}

function refuseNoEntries(): never {
  return refuse({
    code: "no-rows",
    message: "The file is BibTeX, but has no entry.",
    hint: "Add entries, or choose another file.",
  });
}
