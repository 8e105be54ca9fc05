import { type Caller, conflicts, tasks } from "@mapwright/domain";
import type { Reader } from "../ports/index.ts";

type OfTask = { readonly map: string; readonly task: number };
type OfConflict = { readonly map: string; readonly conflict: number };

/** The task was given to the caller. */
async function isAllotted(reader: Reader, { account }: Caller, { map, task }: OfTask): Promise<boolean> {
  const row = await reader.one(tasks, { map, task });
  return row !== undefined && row.person === account;
}

/** The caller gave none of the votes of a conflict. What is not there passes, so that it is told by its own problem. */
async function isNotOfPair(
  reader: Reader,
  { account }: Caller,
  { map, conflict }: OfConflict,
): Promise<boolean> {
  const row = await reader.one(conflicts, { map, conflict });
  if (row === undefined || account === null) return true;
  const { round, initiative } = row;
  const mine = await reader.rows(tasks, { where: { map, round, initiative, person: account } });
  return mine.every(({ state }) => state === "released");
}

/** Only what is the caller's own is ever looked up by these operations. */
const ownByMaking = async (): Promise<boolean> => true;

/** Whether the relations of the evidence process hold. Use-cases ask again inside their transaction. */
export const evidenceRelations = {
  "rounds.feedback": ownByMaking,
  "tasks.mine": ownByMaking,
  "tasks.show": isAllotted,
  "tasks.undo": isAllotted,
  "tasks.decline": isAllotted,
  "interests.declare": ownByMaking,
  "interests.end": ownByMaking,
  "interests.mine": ownByMaking,
  "screening.draft": isAllotted,
  "screening.submit": isAllotted,
  "screening.change": isAllotted,
  "coding.draft": isAllotted,
  "coding.check": isAllotted,
  "coding.suggestion": isAllotted,
  "coding.submit": isAllotted,
  "coding.change": isAllotted,
  "conflicts.show": isNotOfPair,
  "conflicts.settle": isNotOfPair,
};
