import {
  type ClosedRound,
  eventKinds,
  levels,
  type Protocol,
  type ReleaseRow,
  stages,
  variableOf,
} from "@mapwright/domain";
import { codebookVersionsOf, type LoadedMap, type ProcessSummary, type Store } from "@mapwright/usecases";
import {
  type Frame,
  type Language,
  labelIn,
  type MethodPage,
  type ProtocolView,
  type Unknown,
  unknowns,
} from "@mapwright/web";
import { countedStates, releaseView, wavesOf } from "./how-made.ts";
import { mapHead } from "./map-head.ts";

/** What the store tells of how a map was made, beside the release. */
export interface MethodRecords {
  readonly process: ProcessSummary;
  readonly releases: readonly ReleaseRow[];
  readonly rounds: readonly ClosedRound[];
  readonly codebooks: MethodPage["codebooks"];
}

/** The versions of a map's codebook that were in force by an ISO time, the last first. */
export async function adoptedCodebooks(
  store: Store,
  map: string,
  until?: string,
): Promise<MethodPage["codebooks"]> {
  const versions = await store.read((reader) => codebookVersionsOf(reader, map));
  return versions
    .filter(({ at }) => until === undefined || at === null || at <= until)
    .map(({ codebook, at, note, since, differences }) => ({
      codebook,
      at,
      note,
      changes: since === null ? null : differences.length,
    }));
}

/** How a map was made. */
export function methodPage(
  map: LoadedMap,
  frame: Frame,
  edition: string,
  { process, releases, rounds, codebooks }: MethodRecords,
): MethodPage {
  const { content, release } = map;
  const { language } = frame;
  const about = new Map(eventKinds.map((kind) => [kind.kind, kind.about]));
  const states = countedStates(map);
  const told = process.kinds.filter(({ kind }) => isTold(kind));
  return {
    kind: "method",
    frame,
    map: mapHead(map, language, edition),
    codebook: `${content.codebook.id}@${content.codebook.version}`,
    protocol: content.protocol === null ? null : protocolView(content.protocol, language),
    waves: wavesOf(map),
    batches: content.batches.map(
      ({ batch, source, wave, fileName, fileSha256, rows, accepted, repaired, refused }) => ({
        batch,
        source: labelIn(content.sources.find((known) => known.source === source)?.title, language, source),
        wave: content.waves.includes(wave) ? wave : null,
        file: fileName,
        sha256: fileSha256,
        at: process.batches.get(batch) ?? null,
        rows,
        accepted,
        repaired,
        refused,
      }),
    ),
    stages: stages.flatMap((stage) => {
      const count = content.initiatives.filter((initiative) => initiative.stage === stage).length;
      return count === 0 ? [] : [{ stage, count }];
    }),
    states,
    people: Object.entries(content.people).map(([role, count]) => ({ role, count })),
    rounds: rounds.map((round) => ({
      ...round,
      questions: round.questions.map((question) => ({
        ...question,
        label: labelOf(map, question.about, language),
      })),
    })),
    codebooks,
    entries: told.reduce((sum, { count }) => sum + count, 0),
    events: told.map(({ kind, count, first, last }) => ({
      kind,
      about: about.get(kind) ?? kind,
      count,
      first: first.slice(0, 10),
      last: last.slice(0, 10),
    })),
    releases: releases
      .filter((row) => release === undefined || row.release <= release.release)
      .map(releaseView)
      .toReversed(),
    unknown: unknownOf(map, process, states, rounds),
  };
}

/**
 * Whether the page may tell of a kind of event. Work on tasks and pairs that may still be open is told by no count and
 * no time: what is blind stays so.
 */
function isTold(kind: string): boolean {
  return !["task", "pair", "interest", "personal"].includes(kind.split(".")[0] ?? "");
}

function unknownOf(
  { content }: LoadedMap,
  process: ProcessSummary,
  states: MethodPage["states"],
  rounds: readonly ClosedRound[],
): readonly Unknown[] {
  const { protocol, people } = content;
  const isScreened = process.kinds.some(({ kind }) => kind === "verdicts.revealed");
  const isCoded = states.some(({ state }) => state === "coded" || state === "adjudicated");
  const isCompared = rounds.some(({ questions }) => questions.some(({ compared }) => compared > 0));
  const isUnknown: Readonly<Record<Unknown, boolean>> = {
    protocol: protocol === null,
    criteria: protocol !== null && (protocol.criteria ?? []).length === 0,
    searches: (protocol?.searches ?? []).length === 0,
    screening: !isScreened,
    coding: !isCoded && !isCompared,
    uncoded: !isCoded && isCompared && !isScreened,
    agreement: (isScreened || isCoded) && !isCompared,
    people: Object.keys(people).length === 0,
  };
  return unknowns.filter((what) => isUnknown[what]);
}

/** What a criterion or variable is called. */
function labelOf({ content }: LoadedMap, about: string, language: Language) {
  const criterion = content.protocol?.criteria?.find(({ code }) => code === about);
  return labelIn((criterion ?? variableOf(content.codebook, about))?.label, language, about);
}

function protocolView(protocol: Protocol, language: Language): ProtocolView {
  const { question, scope, criteria = [], decisionRule, codersPerItem, searches = [] } = protocol;
  return {
    question: labelIn(question, language),
    scope: scope === undefined ? null : labelIn(scope, language),
    criteria: criteria.map(({ code, label, test, levels: musts = {}, evidence, examples = [] }) => ({
      code,
      label: labelIn(label, language, code),
      test: test === undefined ? null : labelIn(test, language),
      levels: levels.flatMap((level) => {
        const must = musts[level];
        return must === undefined ? [] : [{ level, must: labelIn(must, language) }];
      }),
      evidence: evidence === undefined ? null : labelIn(evidence, language),
      examples,
    })),
    decisionRule: decisionRule === undefined ? null : labelIn(decisionRule, language),
    codersPerItem: codersPerItem ?? null,
    searches: searches.map(({ source, from, until }) => ({ source, from, until: until ?? null })),
  };
}
