import { z } from "zod";
import { person, tasks } from "../rounds/index.ts";
import { eventKind, patch, put } from "../shared/index.ts";
import { screeningSubmission, verdict } from "./schema.ts";
import { verdicts } from "./tables.ts";

const count = z.number().int().min(0);
const whose = { task: count, round: count, initiative: z.string(), person };

export const verdictsRevealed = eventKind({
  kind: "verdicts.revealed",
  about: "The sealed verdicts of a task are opened, with the salt that proves they are the ones submitted.",
  payload: z.strictObject({ ...whose, salt: z.string(), submission: screeningSubmission }),
  changes: ({ task, round, initiative, person: screener, submission }, { map, at }) => [
    patch(tasks, { map, task }, { state: "revealed" }),
    ...submission.verdicts.map(({ criterion, level, evidence = [], reason = null }) =>
      put(verdicts, {
        map,
        task,
        criterion,
        revision: 1,
        round,
        initiative,
        person: screener,
        level,
        evidence,
        reason,
        at,
      }),
    ),
  ],
});

export const verdictChanged = eventKind({
  kind: "verdict.changed",
  about: "A screener changes a verdict after the reveal; the first submission stays beside it.",
  payload: z.strictObject({ ...whose, revision: z.number().int().min(2), verdict }),
  changes: (changed, { map, at }) => {
    const { task, round, initiative, person: screener, revision } = changed;
    const { criterion, level, evidence = [], reason = null } = changed.verdict;
    return [
      put(verdicts, {
        map,
        task,
        criterion,
        revision,
        round,
        initiative,
        person: screener,
        level,
        evidence,
        reason,
        at,
      }),
    ];
  },
});
