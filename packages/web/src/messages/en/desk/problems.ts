import type { Message } from "../../message.ts";

/** Why something was refused at the desk, by the code of the problem; `value` is what it is about. */
export const problems = {
  "problem-sign-in-needed": "You are signed out. Nothing was changed.",
  "problem-second-factor-needed":
    "This installation asks you for a second factor. Set it up on the page of your account.",
  "problem-right-missing": "Your roles do not allow this. Ask an owner of the map.",
  "problem-initiative-unknown": "The map has no initiative “{value}”.",
  "problem-initiative-in-round":
    "{value} is being answered in a round. Wait until its conflicts are settled, or close the round.",
  "problem-initiative-merged": "{value} was merged already. Open the page again to see into which one.",
  "problem-initiative-withdrawn":
    "{value} was withdrawn and describes nothing any more. Import it again first.",
  "problem-merge-covered":
    "What it was merged into has itself been merged since. Undo the later merge first.",
  "problem-merge-undone": "This merge was undone already.",
  "problem-distinction-known": "These two are told apart already.",
  "problem-distinction-undone": "This was undone already.",
  "problem-task-unknown": "This task is not there, or is somebody else’s.",
  "problem-task-submitted": "This is submitted already, and final.",
  "problem-task-released": "This task was taken back; somebody else answers it.",
  "problem-task-sealed": "It can be changed once everybody has answered.",
  "problem-verdict-incomplete": "A verdict, or the quote or reason that it needs, is still missing.",
  "problem-coding-incomplete": "An answer, or the evidence that it needs, is still missing.",
  "problem-suggestion-before-choice": "Give your own answer first; then you may see what is suggested.",
  "problem-round-closed": "The round is closed.",
  "problem-round-empty": "No initiative would be allotted. Choose others.",
  "problem-round-open":
    "Round {value} of coding is open. Close it before the codebook changes: its coders must all answer the same questions.",
  "problem-conflicts-open":
    "Round {value} has conflicts that nobody has settled. Settle them before the codebook changes.",
  "problem-codebook-stale":
    "Somebody has put another version of the codebook in force meanwhile. Look at it, then try again.",
  "problem-codebook-version-taken": "A codebook of this version is there already.",
  "problem-migration-incomplete": "The plan does not say yet what becomes of every category.",
  "problem-protocol-without-criteria": "The protocol has no criteria yet. Write them first.",
  "problem-conflict-settled": "This conflict is settled already.",
  "problem-conflict-open": "This conflict is not settled yet.",
  "problem-adjudicator-of-pair": "You answered this one yourself, so somebody else has to decide.",
  "problem-adjudicator-interested": "You declared an interest in this one, so somebody else has to decide.",
  "problem-release-withdrawn": "This release is withdrawn already.",
  "problem-template-changed":
    "Somebody has saved this brief meanwhile. Open it again to see theirs; your text is still here.",
  "problem-template-name-taken": "There is a brief of this name already. Choose another.",
  "problem-batch-in-other-wave":
    "Batch {value} took this file in already, for another wave. If it belongs to this one, take that batch back first.",
  "problem-map-unknown": "There is no such map.",
} as const satisfies Readonly<Record<string, Message>>;
