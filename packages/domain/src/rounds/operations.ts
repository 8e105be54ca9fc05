import { z } from "zod";
import { map } from "../protocol/asking.ts";
import { operation, type Role } from "../shared/index.ts";
import { allottable, goldAnswer, interestSubject, person, roundPlan } from "./schema.ts";
import {
  allotmentShown,
  interestShown,
  ownPilotShown,
  pilotShown,
  roundListed,
  roundShown,
  taskShown,
  tasksShown,
  waitingShown,
} from "./shown.ts";

/** Everybody with a role on the map. */
const team: readonly Role[] = ["coordinator", "screener", "coder", "adjudicator", "editor", "reader"];
const round = z.coerce.number().int().min(1).describe("The round's number.");
const task = z.coerce.number().int().min(1).describe("The task's number.");
const reason = z.string().min(1).max(2000);

const opening = {
  map,
  plan: roundPlan,
  /** The initiatives to answer; without them, those at `stages`. */
  initiatives: z.array(z.string().max(64)).max(100_000).optional(),
  stages: z.array(z.string()).max(7).default(["candidate"]),
  people: z.array(allottable).max(1000),
};

export const listRounds = operation({
  name: "rounds.list",
  kind: "query",
  http: "GET /api/maps/{map}/rounds",
  right: team,
  sentence: "Lists the rounds of screening and coding with the state of their pairs.",
  input: z.strictObject({ map }),
  output: z.strictObject({ rounds: z.array(roundListed) }),
  problems: ["map-unknown"],
});

export const showRound = operation({
  name: "rounds.show",
  kind: "query",
  http: "GET /api/maps/{map}/rounds/{round}",
  right: ["coordinator"],
  sentence: "Shows a round: how it works, each person's progress, the waiting list; never a sealed choice.",
  input: z.strictObject({ map, round }),
  output: roundShown,
  problems: ["map-unknown", "round-unknown"],
});

export const planRound = operation({
  name: "rounds.plan",
  kind: "query",
  http: "POST /api/maps/{map}/rounds/plan",
  right: ["coordinator"],
  sentence: "Shows who would get what if a round were opened like this, without opening it.",
  input: z.strictObject(opening),
  output: allotmentShown,
  problems: [
    "map-unknown",
    "initiative-unknown",
    "variable-unknown",
    "round-empty",
    "protocol-without-criteria",
  ],
});

export const openRound = operation({
  name: "rounds.open",
  kind: "command",
  http: "POST /api/maps/{map}/rounds",
  right: ["coordinator"],
  isSealed: true,
  sentence: "Opens a round and allots its initiatives to people.",
  input: z.strictObject({ ...opening, gold: z.array(goldAnswer).max(10_000).default([]) }),
  output: z.strictObject({ round: z.int(), tasks: z.int(), waiting: z.int() }),
  problems: [
    "map-unknown",
    "initiative-unknown",
    "variable-unknown",
    "round-empty",
    "protocol-without-criteria",
    "gold-outside-pilot",
    "gold-unfit",
  ],
});

export const staffRound = operation({
  name: "rounds.staff",
  kind: "command",
  http: "POST /api/maps/{map}/rounds/{round}/people",
  right: ["coordinator"],
  sentence: "Allots what is on a round's waiting list to more people.",
  input: z.strictObject({ map, round, people: z.array(allottable).min(1).max(1000) }),
  output: z.strictObject({ tasks: z.int(), waiting: z.int() }),
  problems: ["map-unknown", "round-unknown", "round-closed"],
});

export const closeRound = operation({
  name: "rounds.close",
  kind: "command",
  http: "POST /api/maps/{map}/rounds/{round}/close",
  right: ["coordinator"],
  sentence: "Ends a round: unanswered tasks are taken back, and the gold answers of a pilot are opened.",
  input: z.strictObject({ map, round, reason }),
  output: z.strictObject({ released: z.int() }),
  problems: ["map-unknown", "round-unknown", "round-closed"],
});

export const judgePilot = operation({
  name: "rounds.pilot",
  kind: "query",
  http: "GET /api/maps/{map}/rounds/{round}/pilot",
  right: ["coordinator"],
  sentence: "Says go or no-go for a closed pilot, and how each person did against the gold answers.",
  input: z.strictObject({ map, round }),
  output: pilotShown,
  problems: ["map-unknown", "round-unknown", "round-not-pilot", "round-open"],
});

export const showOwnPilot = operation({
  name: "rounds.feedback",
  kind: "query",
  http: "GET /api/maps/{map}/rounds/{round}/pilot/mine",
  right: ["screener", "coder"],
  relation: "own",
  sentence:
    "Tells the caller alone how she did against the gold answers of a closed pilot, and where she differed.",
  input: z.strictObject({ map, round }),
  output: ownPilotShown,
  problems: ["map-unknown", "round-unknown", "round-not-pilot", "round-open"],
});

export const listTasks = operation({
  name: "tasks.mine",
  kind: "query",
  http: "GET /api/maps/{map}/tasks",
  right: ["screener", "coder"],
  relation: "own",
  sentence: "Lists the caller's own tasks, those to do first, with her own drafts and progress.",
  input: z.strictObject({ map, round: round.optional() }),
  output: tasksShown,
  problems: ["map-unknown"],
});

export const showTask = operation({
  name: "tasks.show",
  kind: "query",
  http: "GET /api/maps/{map}/tasks/{task}",
  right: ["screener", "coder"],
  relation: "allotted",
  sentence:
    "Shows one of the caller's tasks: the records as found, what is asked, her own draft or submission.",
  input: z.strictObject({ map, task }),
  output: taskShown,
  problems: ["map-unknown", "task-unknown"],
});

export const discardDraft = operation({
  name: "tasks.undo",
  kind: "command",
  http: "DELETE /api/maps/{map}/tasks/{task}/draft",
  right: ["screener", "coder"],
  relation: "allotted",
  sentence: "Throws away the caller's draft for a task.",
  input: z.strictObject({ map, task }),
  output: z.strictObject({ task: z.int() }),
  problems: ["map-unknown", "task-unknown", "task-submitted", "task-released"],
});

export const declineTask = operation({
  name: "tasks.decline",
  kind: "command",
  http: "POST /api/maps/{map}/tasks/{task}/decline",
  right: ["screener", "coder"],
  relation: "allotted",
  sentence: "Gives one of the caller's tasks back with a reason, before anything is submitted.",
  input: z.strictObject({ map, task, reason }),
  output: z.strictObject({ task: z.int() }),
  problems: ["map-unknown", "task-unknown", "task-submitted", "task-released"],
});

export const releaseTask = operation({
  name: "tasks.release",
  kind: "command",
  http: "POST /api/maps/{map}/tasks/{task}/release",
  right: ["coordinator"],
  sentence: "Takes an unanswered task back from its person, so that somebody else can be found.",
  input: z.strictObject({ map, task, reason }),
  output: z.strictObject({ task: z.int() }),
  problems: ["map-unknown", "task-unknown", "task-submitted", "task-released"],
});

export const declareInterest = operation({
  name: "interests.declare",
  kind: "command",
  http: "POST /api/maps/{map}/interests",
  right: team,
  relation: "own",
  sentence: "Declares what the caller has an interest in, so that she is not asked to judge it.",
  input: z.strictObject({ map, subject: interestSubject, reason }),
  output: z.strictObject({ interest: z.int(), released: z.array(z.int()) }),
  problems: ["map-unknown"],
});

export const endInterest = operation({
  name: "interests.end",
  kind: "command",
  http: "POST /api/maps/{map}/interests/{interest}/end",
  right: team,
  relation: "own",
  sentence: "Says that an interest of the caller is over.",
  input: z.strictObject({ map, interest: z.coerce.number().int().min(1) }),
  output: z.strictObject({ interest: z.int() }),
  problems: ["map-unknown", "interest-unknown"],
});

export const listInterests = operation({
  name: "interests.list",
  kind: "query",
  http: "GET /api/maps/{map}/interests",
  right: ["coordinator"],
  sentence: "Lists the interests that people declared.",
  input: z.strictObject({ map, person: person.optional() }),
  output: z.strictObject({ interests: z.array(interestShown) }),
  problems: ["map-unknown"],
});

export const listOwnInterests = operation({
  name: "interests.mine",
  kind: "query",
  http: "GET /api/maps/{map}/interests/mine",
  right: team,
  relation: "own",
  sentence: "Lists the interests that the caller declared, and whether they still hold.",
  input: z.strictObject({ map }),
  output: z.strictObject({ interests: z.array(interestShown) }),
  problems: ["map-unknown"],
});

export const showWaiting = operation({
  name: "rounds.waiting",
  kind: "query",
  http: "GET /api/maps/{map}/waiting",
  right: ["coordinator"],
  sentence: "Tells what waits for whom, since when: tasks, waiting lists, conflicts, re-coding.",
  input: z.strictObject({ map }),
  output: z.strictObject({ waiting: z.array(waitingShown) }),
  problems: ["map-unknown"],
});
