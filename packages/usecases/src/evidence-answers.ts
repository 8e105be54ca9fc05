import { listConflicts, settleConflict, showConflict } from "./adjudication/adjudicate.ts";
import { judgePilot, showOwnPilot } from "./adjudication/pilot.ts";
import { showAgreement } from "./adjudication/show-agreement.ts";
import { answering } from "./answering.ts";
import { readCodebook, writeCodebook } from "./codebook/exchange.ts";
import { noteInCodebook } from "./codebook/note.ts";
import { listCodebookVersions, planRevision, reviseCodebook } from "./codebook/revise.ts";
import { changeCoding, checkDraft, draftCoding, submitCoding } from "./coding/code.ts";
import { showSuggestion } from "./coding/suggestion.ts";
import { showFlow, tryRule } from "./flow/show-flow.ts";
import { listLog } from "./log/list-log.ts";
import { showProtocol, writeProtocol } from "./protocol/write-protocol.ts";
import { closeRound } from "./rounds/close-round.ts";
import { declareInterest, endInterest } from "./rounds/interests.ts";
import { listInterests, listOwnInterests, listRounds, showRound, showWaiting } from "./rounds/list-rounds.ts";
import { openRound, planRound } from "./rounds/open-round.ts";
import { declineTask, releaseTask } from "./rounds/release-task.ts";
import { discardDraft, listTasks, showTask } from "./rounds/show-task.ts";
import { staffRound } from "./rounds/staff-round.ts";
import { changeVerdict, draftVerdicts, submitVerdicts } from "./screening/screen.ts";

/** How each operation of the evidence process is answered, by its name. */
export const evidenceAnswers = {
  "protocol.show": answering(showProtocol),
  "protocol.write": answering(writeProtocol),
  "protocol.what-if": answering(tryRule),
  "flow.show": answering(showFlow),
  "rounds.pilot": answering(judgePilot),
  "rounds.feedback": answering(showOwnPilot),
  "log.list": answering(listLog),
  "agreement.show": answering(showAgreement),
  "codebook.versions": answering(listCodebookVersions),
  "codebook.plan": answering(planRevision),
  "codebook.revise": answering(reviseCodebook),
  "codebook.read": answering(readCodebook),
  "codebook.write": answering(writeCodebook),
  "codebook.note": answering(noteInCodebook),
  "rounds.list": answering(listRounds),
  "rounds.show": answering(showRound),
  "rounds.plan": answering(planRound),
  "rounds.open": answering(openRound),
  "rounds.staff": answering(staffRound),
  "rounds.close": answering(closeRound),
  "rounds.waiting": answering(showWaiting),
  "tasks.mine": answering(listTasks),
  "tasks.show": answering(showTask),
  "tasks.undo": answering(discardDraft),
  "tasks.decline": answering(declineTask),
  "tasks.release": answering(releaseTask),
  "interests.declare": answering(declareInterest),
  "interests.end": answering(endInterest),
  "interests.list": answering(listInterests),
  "interests.mine": answering(listOwnInterests),
  "screening.draft": answering(draftVerdicts),
  "screening.submit": answering(submitVerdicts),
  "screening.change": answering(changeVerdict),
  "coding.draft": answering(draftCoding),
  "coding.check": answering(checkDraft),
  "coding.suggestion": answering(showSuggestion),
  "coding.submit": answering(submitCoding),
  "coding.change": answering(changeCoding),
  "conflicts.list": answering(listConflicts),
  "conflicts.show": answering(showConflict),
  "conflicts.settle": answering(settleConflict),
};
