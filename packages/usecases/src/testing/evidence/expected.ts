import type { Attempt } from "./try-step.ts";
import type { Seen } from "./world.ts";

/**
 * What the rules say an attempt must lead to, from the state before: `undefined` when it must be taken, else the code of
 * the problem. A second, independent writing of who may do what and when.
 */
export function expectedProblem({ step, actor, task: number, conflict: settled }: Attempt, before: Seen) {
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
    default:
      return undefined;
  }
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
