import { type Codebook, canonicalJson, type ReleasedInitiative, type Value } from "@mapwright/domain";
import type { Desk } from "@mapwright/usecases";
import {
  type ComparedInitiative,
  type ComparedValue,
  type DecidedPair,
  type DuplicatesPage,
  type Frame,
  labelIn,
  type ShownPair,
  type Work,
} from "@mapwright/web";
import { textOf } from "./source-text.ts";
import { ask } from "./work.ts";

/** How many pairs a page holds; the likest come first, and what is decided makes room for the next. */
const mostPairs = 40;
/** How many earlier decisions; all are in the log. */
const mostDecided = 100;

/** What `duplicates.list` tells. */
interface Listed {
  readonly compared: number;
  readonly total: number;
  readonly pairs: readonly (Pick<ShownPair, "likeness" | "factors"> & {
    readonly one: string;
    readonly other: string;
  })[];
}

/** The pairs that may be the same, side by side, and what was decided. `wanted` names a pair to begin with: `A,B`. */
export async function duplicatesPage(
  desk: Desk,
  frame: Frame,
  work: Work,
  wanted: string | undefined,
): Promise<DuplicatesPage> {
  const { map } = work;
  const { compared, total, pairs } = await ask<Listed>(desk, "duplicates.list", { map, limit: mostPairs });
  const { content } = await desk.shelf.load(map, "draft");
  const decided = await decidedOn(desk, map);
  const byId = new Map(content.initiatives.map((initiative) => [initiative.initiative, initiative]));
  const organisations = new Map(content.organisations.map(({ organisation, name }) => [organisation, name]));
  const sources = new Map(content.sources.map(({ source, title }) => [source, title]));
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
    compared,
    total,
    pairs: pairs.flatMap(({ one: first, other: second, likeness, factors }): ShownPair[] => {
      const [one, other] = [byId.get(first), byId.get(second)];
      if (one === undefined || other === undefined) return [];
      const rows = rowsOf(content.codebook, one, other, frame, textIn);
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

function rowsOf(
  codebook: Codebook,
  one: ReleasedInitiative,
  other: ReleasedInitiative,
  { language }: Frame,
  textIn: (value: Value) => ComparedText,
): ShownPair["rows"] {
  const given = ({ values }: ReleasedInitiative, code: string) =>
    values.find(({ variable }) => variable === code);
  return codebook.variables.flatMap(({ code, label }) => {
    const [first, second] = [given(one, code), given(other, code)];
    if (first === undefined && second === undefined) return [];
    return [
      {
        variable: code,
        label: labelIn(label, language, code),
        one: shown(first, textIn),
        other: shown(second, textIn),
        isSame: canonicalJson(first?.answer ?? null) === canonicalJson(second?.answer ?? null),
      },
    ];
  });
}

type ComparedText = ReturnType<typeof textOf>;

function shown(value: Value | undefined, textIn: (value: Value) => ComparedText): ComparedValue {
  if (value === undefined) return null;
  if ("missing" in value.answer) return { missing: value.answer.missing };
  const text = textIn(value);
  if (text === null) return null;
  return { text, address: /^https?:\/\/\S+$/.test(text.text) ? text.text : null };
}

/** What was decided so far: merges and distinctions, the last of each first. */
async function decidedOn(desk: Desk, map: string): Promise<readonly DecidedPair[]> {
  interface Kept {
    readonly initiative: string;
    readonly reason: string;
    readonly state: string;
  }
  const { merges } = await ask<{
    readonly merges: readonly (Kept & { readonly merge: number; readonly survivor: string })[];
  }>(desk, "merges.list", { map });
  const { distinctions } = await ask<{
    readonly distinctions: readonly (Kept & { readonly distinction: number; readonly other: string })[];
  }>(desk, "distinctions.list", { map });
  const merged = merges.map(
    ({ merge, survivor, initiative, reason, state }): DecidedPair => ({
      kind: "merged",
      number: merge,
      initiative,
      other: survivor,
      reason,
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
      isUndone: state === "undone",
    }),
  );
  return [...merged.reverse(), ...different.reverse()];
}
