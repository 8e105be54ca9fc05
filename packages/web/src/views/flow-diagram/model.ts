import type { FlowCounts } from "@mapwright/atlas";
import type { Messages } from "../../messages/messages.ts";

export const flowStyles = ["prisma", "roses"] as const;
export type FlowStyle = (typeof flowStyles)[number];

/** A line of a box: what, and how many; null where the map does not record it. */
export interface FlowLine {
  readonly text: string;
  readonly count: number | null;
}

export interface FlowBox {
  readonly title: FlowLine;
  readonly lines: readonly FlowLine[];
}

/** A step downwards, with what leaves the way there. */
export interface FlowStep {
  /** The phase that begins here; the same text as before where it goes on. */
  readonly phase: string;
  readonly box: FlowBox;
  readonly aside: FlowBox | null;
}

export interface FlowModel {
  readonly style: FlowStyle;
  /** Rows found, and initiatives included at the end. */
  readonly identified: number;
  readonly included: number;
  /** Whether what is included was selected by anything that is on record. */
  readonly isSelected: boolean;
  readonly steps: readonly FlowStep[];
}

interface FlowTexts {
  readonly sources: Readonly<Record<string, string>>;
  readonly tests: Readonly<Record<string, string>>;
}

/**
 * The boxes of a flow diagram. PRISMA 2020 (Page et al. 2021) speaks of identification, screening and what is included;
 * ROSES for systematic maps (Haddaway et al. 2018) of searching, screening, critical appraisal and synthesis. Both are
 * fed by the same counts, so that each box is the one above less what left beside it.
 */
export function flowModel(
  counts: FlowCounts,
  style: FlowStyle,
  { sources, tests }: FlowTexts,
  messages: Messages,
): FlowModel {
  const line = (key: Parameters<Messages["text"]>[0], count: number | null): FlowLine => ({
    text: messages.text(key),
    count,
  });
  const box = (title: FlowLine, lines: readonly FlowLine[] = []): FlowBox => ({ title, lines });
  const phase = (name: "identification" | "screening" | "appraisal" | "included") =>
    messages.text(`flow-${style}-${name}`);
  const { identified, refused, merged, duplicates, outOfScope, open, inventory, mapping } = counts;
  const unique = identified - refused - merged - duplicates;
  const judged = unique - open;
  // A release knows only what screening took out: where it took out nothing, nobody can say that it was done.
  const hasScreening = outOfScope > 0;
  const stopped = counts.stoppedBy.map(({ test, count }) => ({ text: tests[test] ?? test, count }));
  const left = inventory - (mapping ?? 0);
  const start: FlowStep[] = [
    {
      phase: phase("identification"),
      box: box(
        line("flow-identified", identified),
        counts.sources.map(({ source, rows }) => ({
          text: sources[source] ?? messages.text("flow-other-source"),
          count: rows,
        })),
      ),
      aside: box(line("flow-removed", refused + merged + duplicates), [
        line("flow-merged", merged),
        line("flow-duplicates", duplicates),
        line("flow-refused", refused),
      ]),
    },
    {
      phase: phase("screening"),
      box: box(line("flow-unique", unique)),
      aside: open > 0 ? box(line("flow-open", open)) : null,
    },
    {
      phase: phase("screening"),
      box: box(line("flow-screened", hasScreening ? judged : null)),
      aside: box(line("flow-out-of-scope", hasScreening ? outOfScope : null)),
    },
  ];
  if (mapping === null)
    return {
      style,
      identified,
      included: inventory,
      isSelected: hasScreening,
      steps: [
        ...start,
        {
          phase: phase("included"),
          box: box(line("flow-included-inventory", inventory), [line("flow-no-mapping", null)]),
          aside: null,
        },
      ],
    };
  return {
    style,
    identified,
    included: mapping,
    isSelected: true,
    steps: [
      ...start,
      {
        phase: phase(style === "roses" ? "appraisal" : "screening"),
        box: box(line("flow-assessed", inventory)),
        aside: box(line("flow-excluded", left), [
          ...stopped,
          ...(counts.notRecorded > 0 || stopped.length === 0
            ? [line("flow-reason-unknown", counts.notRecorded)]
            : []),
          ...(counts.shortlisted > 0 ? [line("flow-shortlisted", counts.shortlisted)] : []),
        ]),
      },
      { phase: phase("included"), box: box(line("flow-included-mapping", mapping)), aside: null },
    ],
  };
}

export function flowTitle({ style }: FlowModel, messages: Messages): string {
  return messages.text(`flow-title-${style}`);
}

export function flowSentence({ identified, included, isSelected }: FlowModel, messages: Messages): string {
  return messages.text(isSelected ? "flow-finding" : "flow-finding-unscreened", {
    identified,
    included,
    share: messages.share(included, identified) ?? "",
  });
}

export function flowBase(_: FlowModel, messages: Messages): string {
  return messages.text("flow-base");
}

/** A line as it is written: `Candidates found (n = 613)`. */
export function flowLineText({ text, count }: FlowLine, messages: Messages): string {
  return count === null
    ? messages.text("flow-not-recorded", { what: text })
    : messages.text("flow-line", { what: text, n: messages.number(count) });
}
