import { eventKinds, type Protocol, type ReleaseRow, stages } from "@mapwright/domain";
import type { LoadedMap, ProcessSummary } from "@mapwright/usecases";
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
}

/** How a map was made. */
export function methodPage(
  map: LoadedMap,
  frame: Frame,
  edition: string,
  { process, releases }: MethodRecords,
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
    unknown: unknownOf(map, process, states),
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
): readonly Unknown[] {
  const { protocol, people } = content;
  const isUnknown: Readonly<Record<Unknown, boolean>> = {
    protocol: protocol === null,
    criteria: protocol !== null && (protocol.criteria ?? []).length === 0,
    searches: (protocol?.searches ?? []).length === 0,
    screening: !process.kinds.some(({ kind }) => kind === "verdicts.revealed"),
    coding: !states.some(({ state }) => state === "coded" || state === "adjudicated"),
    people: Object.keys(people).length === 0,
  };
  return unknowns.filter((what) => isUnknown[what]);
}

function protocolView(protocol: Protocol, language: Language): ProtocolView {
  const { question, scope, criteria = [], decisionRule, codersPerItem, searches = [] } = protocol;
  return {
    question: labelIn(question, language),
    scope: scope === undefined ? null : labelIn(scope, language),
    criteria: criteria.map(({ code, label, test, examples = [] }) => ({
      code,
      label: labelIn(label, language, code),
      test: test === undefined ? null : labelIn(test, language),
      examples,
    })),
    decisionRule: decisionRule === undefined ? null : labelIn(decisionRule, language),
    codersPerItem: codersPerItem ?? null,
    searches: searches.map(({ source, from, until }) => ({ source, from, until: until ?? null })),
  };
}
