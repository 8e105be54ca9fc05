import { listConflicts, settleConflict, showConflict } from "../adjudication/index.ts";
import {
  changeCoding,
  checkCodingOperation,
  draftCoding,
  showSuggestion,
  submitCoding,
} from "../coding/index.ts";
import { showProtocol, writeProtocol } from "../protocol/index.ts";
import {
  closeRound,
  declareInterest,
  declineTask,
  discardDraft,
  endInterest,
  listInterests,
  listRounds,
  listTasks,
  openRound,
  planRound,
  releaseTask,
  showRound,
  showTask,
  showWaiting,
  staffRound,
} from "../rounds/index.ts";
import { changeVerdict, draftVerdicts, submitVerdicts } from "../screening/index.ts";

/** The operations of the evidence process: protocol, rounds, screening, coding, adjudication. */
export const evidenceOperations = [
  showProtocol,
  writeProtocol,
  listRounds,
  showRound,
  planRound,
  openRound,
  staffRound,
  closeRound,
  listTasks,
  showTask,
  discardDraft,
  declineTask,
  releaseTask,
  declareInterest,
  endInterest,
  listInterests,
  showWaiting,
  draftVerdicts,
  submitVerdicts,
  changeVerdict,
  draftCoding,
  checkCodingOperation,
  showSuggestion,
  submitCoding,
  changeCoding,
  listConflicts,
  showConflict,
  settleConflict,
] as const;
