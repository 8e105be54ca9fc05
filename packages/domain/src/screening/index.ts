export { checkVerdict, checkVerdicts } from "./check-submission.ts";
export { verdictChanged, verdictsRevealed } from "./events.ts";
export * from "./operations.ts";
export {
  type ScreeningDraft,
  type ScreeningSubmission,
  screeningDraft,
  screeningSubmission,
  type Verdict,
  verdict,
} from "./schema.ts";
export { type VerdictRow, verdicts } from "./tables.ts";
