import type { Attempt } from "./attempt.ts";
import { keepingProblem } from "./merge-rules.ts";
import type { Seen } from "./world.ts";

/**
 * What the rules say an attempt must lead to, from the state before: `undefined` when it must be taken, else the code of
 * the problem. A second, independent writing of who may do what and when.
 */
export function expectedProblem(attempt: Attempt, before: Seen) {
  const { step, actor, task: number, conflict: settled } = attempt;
  const task = before.tasks.find((one) => one.task === number);
  switch (step.operation) {
    case "draft":
    case "submit":
    case "decline":
      if (task?.state === "released") return "task-released";
      return task?.state === "allotted" ? undefined : "task-submitted";
    case "change":
      return task?.state === "revealed" ? undefined : "task-sealed";
    case "intrude":
      return "task-unknown";
    case "staff":
    case "close": {
      const round = before.rounds[step.what % Math.max(1, before.rounds.length)];
      return round?.state === "open" ? undefined : "round-closed";
    }
    case "settle": {
      const conflict = before.conflicts.find((one) => one.conflict === settled);
      if (conflict === undefined) return "conflict-unknown";
      const isOfPair = before.tasks.some(
        ({ round, initiative, person, state }) =>
          round === conflict.round &&
          initiative === conflict.initiative &&
          person === actor &&
          state !== "released",
      );
      if (isOfPair) return "adjudicator-of-pair";
      if (isInterested(before, actor, conflict.initiative)) return "adjudicator-interested";
      return conflict.state === "settled" ? "conflict-settled" : undefined;
    }
    case "open": {
      const { initiatives } = attempt;
      return initiatives?.some((one) => intoOf(before, one) !== undefined) ? "initiative-unknown" : undefined;
    }
    case "merge": {
      const [duplicate = "", survivor = ""] = attempt.initiatives ?? [];
      if (duplicate === survivor) return "merge-itself";
      const refused = [duplicate, survivor].map((one) => {
        if (intoOf(before, one) !== undefined) return "initiative-merged";
        return isAnswered(before, one) ? "initiative-in-round" : undefined;
      });
      const problem = refused.find((each) => each !== undefined);
      return problem ?? (attempt.merging && keepingProblem(attempt.merging));
    }
    case "unmerge": {
      const merge = before.merges.find((one) => one.merge === attempt.merge);
      if (merge === undefined) return "merge-unknown";
      if (merge.state === "undone") return "merge-undone";
      if (intoOf(before, merge.survivor) !== undefined) return "merge-covered";
      return isAnswered(before, merge.survivor) ? "initiative-in-round" : undefined;
    }
    case "correct": {
      const inForce = before.corrections.find(
        (one) =>
          one.initiative === attempt.initiatives?.[0] &&
          one.variable === attempt.variable &&
          one.superseded_by === null,
      );
      return (inForce?.correction ?? null) === attempt.supersedes ? undefined : "correction-stale";
    }
    default:
      return undefined;
  }
}

function intoOf({ merges }: Seen, initiative: string): string | undefined {
  return merges.find((one) => one.state === "merged" && one.initiative === initiative)?.survivor;
}

/** Whether a task or a conflict about an initiative waits for somebody. */
function isAnswered({ tasks, conflicts }: Seen, initiative: string): boolean {
  return (
    tasks.some(
      (one) => one.initiative === initiative && (one.state === "allotted" || one.state === "submitted"),
    ) || conflicts.some((one) => one.initiative === initiative && one.state === "open")
  );
}

export function isInterested({ interests }: Seen, person: string, initiative: string): boolean {
  return interests.some(
    (one) =>
      !one.ended &&
      one.person === person &&
      one.subject.about === "initiative" &&
      one.subject.initiative === initiative,
  );
}
