import type { CodingSubmission, ScreeningSubmission } from "@mapwright/domain";

const levels = ["pass", "partial", "fail", "unclear"] as const;

function pick<One>(from: readonly [One, ...One[]], choice: number): One {
  return from[choice % from.length] ?? from[0];
}

/** A complete set of verdicts, decided by a number. */
export function someVerdicts(choice: number): ScreeningSubmission {
  return {
    verdicts: ["S1", "S2"].map((criterion, index) => ({
      criterion,
      level: pick(levels, index === 0 ? choice : Math.floor(choice / 4)),
      evidence: [{ quote: `quote ${choice}` }],
      reason: `because ${choice}`,
    })),
    memo: `note ${choice}`,
  };
}

/** A complete coding of the three variables of a round, decided by a number. */
export function someCoding(choice: number): CodingSubmission {
  const tools = pick<readonly string[]>(
    [["app"], ["app", "data"], ["sensor", "app"]],
    Math.floor(choice / 3),
  );
  return {
    answers: [
      {
        variable: "started",
        answer: choice % 5 === 0 ? { missing: "not-reported" } : { number: 2010 + (choice % 2) },
      },
      { variable: "area", answer: { codes: [pick(["care", "work", "housing"] as const, choice)] } },
      { variable: "tools", answer: { codes: [...tools] }, evidence: [{ quote: `quote ${choice}` }] },
    ],
    memo: `note ${choice}`,
  };
}
