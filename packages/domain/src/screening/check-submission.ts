import type { Criterion, Protocol } from "../protocol/index.ts";
import { nearMatches, type Problem } from "../shared/index.ts";
import type { ScreeningSubmission, Verdict } from "./schema.ts";

/**
 * What keeps verdicts from being submitted under a protocol: a criterion without a verdict, judged twice or unknown; a
 * level that needs a quote without one; `fail` or `unclear` without a reason. Empty when nothing does.
 */
export function checkVerdicts(protocol: Protocol, submission: ScreeningSubmission): readonly Problem[] {
  const criteria = protocol.criteria ?? [];
  const given = submission.verdicts.map(({ criterion }) => criterion);
  const known = criteria.map(({ code }) => code);
  return [
    ...given
      .filter((code) => !known.includes(code))
      .map((code) => {
        const [near] = nearMatches(code, known);
        return {
          code: "criterion-unknown",
          message: `The protocol has no criterion "${code}".`,
          hint: near === undefined ? `Its criteria are ${known.join(", ")}.` : `Did you mean ${near}?`,
          value: code,
        };
      }),
    ...criteria.flatMap((criterion) => {
      const mine = submission.verdicts.filter((verdict) => verdict.criterion === criterion.code);
      const [verdict, ...more] = mine;
      if (verdict === undefined)
        return [missing(criterion, "has no verdict", "Judge it, `unclear` if the source does not tell.")];
      if (more.length > 0) return [missing(criterion, "is judged twice", "Keep one verdict.")];
      return checkVerdict(criterion, verdict);
    }),
  ];
}

/** What one verdict lacks. */
export function checkVerdict(criterion: Criterion, verdict: Verdict): readonly Problem[] {
  const quoted = (verdict.evidence ?? []).some(({ quote, address }) => (quote ?? address ?? "") !== "");
  const needsReason = verdict.level === "fail" || verdict.level === "unclear";
  return [
    ...((criterion.quoteFor ?? []).includes(verdict.level) && !quoted
      ? [missing(criterion, `is ${verdict.level} without evidence`, "Quote the source, or give its address.")]
      : []),
    ...(needsReason && (verdict.reason ?? "").trim() === ""
      ? [missing(criterion, `is ${verdict.level} without a reason`, "Say why in a few words.")]
      : []),
  ];
}

function missing({ code }: Criterion, what: string, hint: string): Problem {
  return { code: "verdict-incomplete", message: `The criterion ${code} ${what}.`, hint, path: code };
}
