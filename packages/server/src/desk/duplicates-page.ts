import {
  canonicalJson,
  isKnown,
  type listDuplicates,
  type ReleaseContent,
  type ReleasedInitiative,
  united,
  type Value,
  verdictVariables,
} from "@mapwright/domain";
import { type Desk, type Output, recordsOf } from "@mapwright/usecases";
import {
  type ComparedInitiative,
  type ComparedValue,
  type DecidedPair,
  type DuplicatesPage,
  type Frame,
  type Label,
  type Language,
  labelIn,
  type ShownPair,
  type Work,
} from "@mapwright/web";
import { soon } from "../soon.ts";
import { textOf } from "./source-text.ts";
import { ask } from "./work.ts";

/** How many pairs a page holds; the likest come first, and what is decided makes room for the next. */
const mostPairs = 40;
/** How many earlier decisions; all are in the log. */
const mostDecided = 100;

/** The pairs that may be the same, side by side, and what was decided. `wanted` names a pair to begin with: `A,B`. */
export async function duplicatesPage(
  desk: Desk,
  frame: Frame,
  work: Work,
  wanted: string | undefined,
): Promise<DuplicatesPage> {
  const { map } = work;
  const listed = await soon(ask(desk, "duplicates.list", { map, limit: mostPairs }));
  const { content } = await desk.shelf.load(map, "draft");
  const { compared, total, pairs } = listed ?? { compared: 0, total: 0, pairs: [] };
  const byId = new Map(content.initiatives.map((initiative) => [initiative.initiative, initiative]));
  const organisations = new Map(content.organisations.map(({ organisation, name }) => [organisation, name]));
  const sources = new Map(content.sources.map(({ source, title }) => [source, title]));
  const labels = new Map(
    content.codebook.variables.map(({ code, label }) => [code, labelIn(label, frame.language, code)]),
  );
  const sourceIn = await recordSources(desk, map, content, pairs, frame.language);
  const decided = await decidedOn(desk, map, labels);
  const textIn = (value: Value) =>
    textOf(
      content.codebook,
      value,
      frame.language,
      (organisation) => organisations.get(organisation) ?? organisation,
    );
  const compare = (initiative: ReleasedInitiative): ComparedInitiative => {
    const name = initiative.values.find(({ variable }) => variable === "name");
    return {
      initiative: initiative.initiative,
      name: (name && textIn(name)) ?? { text: initiative.initiative, lang: "und" },
      stage: initiative.stage,
      source: labelIn(sources.get(initiative.source), frame.language, initiative.source),
      wave: initiative.wave,
      known: initiative.values.filter(({ answer }) => !("missing" in answer)).length,
    };
  };
  return {
    kind: "duplicates",
    frame,
    work,
    isComparing: listed === undefined,
    compared,
    total,
    pairs: pairs.flatMap(({ one: first, other: second, likeness, factors }): ShownPair[] => {
      const [one, other] = [byId.get(first), byId.get(second)];
      if (one === undefined || other === undefined) return [];
      const rows = rowsOf(content, one, other, labels, { textIn, sourceIn });
      return [{ one: compare(one), other: compare(other), likeness, factors, rows }];
    }),
    at: Math.max(
      0,
      pairs.findIndex(({ one, other }) => `${one},${other}` === wanted),
    ),
    decided: decided.slice(0, mostDecided),
    decidedBefore: Math.max(0, decided.length - mostDecided),
  };
}

/** How a value is told. */
interface Telling {
  textIn(value: Value): ReturnType<typeof textOf>;
  /** The source and wave of its record; null when it is of none. */
  sourceIn(value: Value): Label | null;
}

function rowsOf(
  { codebook, protocol }: ReleaseContent,
  one: ReleasedInitiative,
  other: ReleasedInitiative,
  labels: ReadonlyMap<string, Label>,
  telling: Telling,
): ShownPair["rows"] {
  const given = ({ values }: ReleasedInitiative, code: string) =>
    values.find(({ variable }) => variable === code);
  const verdicts = verdictVariables(protocol);
  return codebook.variables.flatMap((variable) => {
    const { code } = variable;
    const [first, second] = [given(one, code), given(other, code)];
    if (first === undefined && second === undefined) return [];
    const isDerived = [first, second].every((value) => value === undefined || value.state === "derived");
    return [
      {
        variable: code,
        label: labels.get(code) ?? { text: code, lang: "und" },
        one: shown(first, telling),
        other: shown(second, telling),
        isSame: canonicalJson(first?.answer ?? null) === canonicalJson(second?.answer ?? null),
        canUnite: first !== undefined && second !== undefined && united(variable, first, second) !== null,
        canChoose: !isDerived && !verdicts.has(code),
      },
    ];
  });
}

function shown(value: Value | undefined, { textIn, sourceIn }: Telling): ComparedValue {
  if (value === undefined) return null;
  const told = { state: value.state, isKnown: isKnown(value), source: sourceIn(value) };
  if ("missing" in value.answer) return { missing: value.answer.missing, ...told };
  const text = textIn(value);
  if (text === null) return null;
  return { text, address: /^https?:\/\/\S+$/.test(text.text) ? text.text : null, ...told };
}

/** Which source and wave each record of the pairs is from. */
async function recordSources(
  desk: Desk,
  map: string,
  { batches, sources }: ReleaseContent,
  pairs: Output<typeof listDuplicates>["pairs"],
  language: Language,
): Promise<Telling["sourceIn"]> {
  const ids = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))];
  const found = await desk.store.read(
    async (reader) => await Promise.all(ids.map((initiative) => recordsOf(reader, map, initiative))),
  );
  const batchOf = new Map(found.flat().map(({ record, batch }) => [record, batch]));
  const labels = new Map(
    batches.map(({ batch, source, wave }) => {
      const title = sources.find((each) => each.source === source)?.title;
      const { text, lang } = labelIn(title ?? {}, language, source);
      return [batch, { text: `${text}, ${wave}`, lang }];
    }),
  );
  return ({ record }) => (record === undefined ? null : (labels.get(batchOf.get(record) ?? 0) ?? null));
}

/** What was decided so far: merges and distinctions, the last of each first. */
async function decidedOn(
  desk: Desk,
  map: string,
  labels: ReadonlyMap<string, Label>,
): Promise<readonly DecidedPair[]> {
  const { merges } = await ask(desk, "merges.list", { map });
  const { distinctions } = await ask(desk, "distinctions.list", { map });
  const merged = merges.map(
    ({ merge, survivor, initiative, reason, kept, state }): DecidedPair => ({
      kind: "merged",
      number: merge,
      initiative,
      other: survivor,
      reason,
      kept: kept.map(({ variable, from }) => ({
        variable: labels.get(variable) ?? { text: variable, lang: "und" },
        from,
      })),
      isUndone: state === "undone",
    }),
  );
  const different = distinctions.map(
    ({ distinction, other, initiative, reason, state }): DecidedPair => ({
      kind: "different",
      number: distinction,
      initiative,
      other,
      reason,
      kept: [],
      isUndone: state === "undone",
    }),
  );
  return [...merged.reverse(), ...different.reverse()];
}
