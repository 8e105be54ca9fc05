import type {
  Criterion,
  Evidence,
  Level,
  ScreeningDraft,
  ScreeningSubmission,
  Verdict,
} from "@mapwright/domain";

/** What a screener has said of one criterion so far. */
export interface Judgement {
  readonly level: Level | null;
  readonly evidence: readonly Evidence[];
  readonly reason: string;
}

/** What she has said of an initiative so far; `reason` stands for every criterion that needs one and has none. */
export interface Judging {
  readonly judgements: Readonly<Record<string, Judgement>>;
  readonly reason: string;
  readonly mark: "maybe" | "skipped" | null;
}

const empty: Judgement = { level: null, evidence: [], reason: "" };

export function judgementOf({ judgements }: Judging, criterion: string): Judgement {
  return (Object.hasOwn(judgements, criterion) && judgements[criterion]) || empty;
}

/** What a draft or a submission says. */
export function judgingFrom(
  kept: { readonly verdicts: readonly Verdict[]; readonly mark?: Judging["mark"] | undefined } | null,
): Judging {
  const judgements = (kept?.verdicts ?? []).map(
    ({ criterion, level, evidence = [], reason = "" }) => [criterion, { level, evidence, reason }] as const,
  );
  return { judgements: Object.fromEntries(judgements), reason: "", mark: kept?.mark ?? null };
}

export function judged(judging: Judging, criterion: string, part: Partial<Judgement>): Judging {
  const judgement = { ...judgementOf(judging, criterion), ...part };
  return { ...judging, judgements: { ...judging.judgements, [criterion]: judgement } };
}

/** One level for every criterion that has none. */
export function judgedOverall(judging: Judging, criteria: readonly Criterion[], level: Level): Judging {
  return criteria
    .filter(({ code }) => judgementOf(judging, code).level === null)
    .reduce((so, { code }) => judged(so, code, { level }), judging);
}

/** What keeps a judgement from being submitted, if anything does: as the server will judge it. */
export function lackOf(criterion: Criterion, judging: Judging): "verdict" | "quote" | "reason" | null {
  const { level, evidence, reason } = judgementOf(judging, criterion.code);
  if (level === null) return "verdict";
  const isShown = evidence.some(({ quote, address }) => (quote ?? address ?? "") !== "");
  if ((criterion.quoteFor ?? []).includes(level) && !isShown) return "quote";
  return needsReason(level) && reason.trim() === "" && judging.reason.trim() === "" ? "reason" : null;
}

export function needsReason(level: Level | null): boolean {
  return level === "fail" || level === "unclear";
}

/** What she keeps for later: criteria without a level cannot be kept. */
export function draftOf(judging: Judging): ScreeningDraft {
  return { verdicts: verdictsOf(judging), ...(judging.mark === null ? {} : { mark: judging.mark }) };
}

export function submissionOf(judging: Judging): ScreeningSubmission {
  return { verdicts: verdictsOf(judging) };
}

/** The verdicts that differ from what was said before, each with the reason of the change. */
export function changedVerdicts(before: Judging, now: Judging, reason: string): readonly Verdict[] {
  const said = ({ level, evidence }: Judgement) => JSON.stringify([level, evidence]);
  return verdictsOf(now)
    .filter(({ criterion }) => said(judgementOf(before, criterion)) !== said(judgementOf(now, criterion)))
    .map((verdict) => ({ ...verdict, reason }));
}

function verdictsOf({ judgements, reason: shared }: Judging): Verdict[] {
  return Object.entries(judgements).flatMap(([criterion, { level, evidence, reason }]): Verdict[] => {
    if (level === null) return [];
    const said = reason.trim() === "" && needsReason(level) ? shared.trim() : reason.trim();
    return [
      {
        criterion,
        level,
        ...(evidence.length === 0 ? {} : { evidence: [...evidence] }),
        ...(said === "" ? {} : { reason: said }),
      },
    ];
  });
}

/** The levels given, as a decision rule takes them. */
export function levelsOf(judging: Judging): ReadonlyMap<string, Level> {
  return new Map(
    Object.entries(judging.judgements).flatMap(([criterion, { level }]) =>
      level === null ? [] : [[criterion, level] as const],
    ),
  );
}
