export { type Allotment, type Allotted, allot } from "./allot.ts";
export { commitmentText } from "./commitment.ts";
export {
  interestDeclared,
  interestEnded,
  pairFormed,
  pairReached,
  roundClosed,
  roundOpened,
  taskAllotted,
  taskReleased,
  taskSubmitted,
} from "./events.ts";
export * from "./operations.ts";
export {
  type Allottable,
  allottable,
  type DriftWatch,
  type GoldAnswer,
  goldAnswer,
  type InterestSubject,
  interestSubject,
  type PairState,
  pairStates,
  person,
  type RoundPlan,
  roundPlan,
  type TaskState,
  usualDrift,
} from "./schema.ts";
export {
  type InterestRow,
  interests,
  type PairRow,
  pairs,
  type RoundRow,
  rounds,
  type TaskRow,
  tasks,
} from "./tables.ts";
