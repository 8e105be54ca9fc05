import {
  conflicts,
  corrections,
  interests,
  merges,
  type NewEvent,
  pairs,
  releases,
  type Table,
  tasks,
} from "@mapwright/domain";
import type { Reader, Rows, Store, Writer } from "../../ports/index.ts";
import { type Answers, type Ground, worldAnswers } from "./world.ts";

type Rewrite = (event: NewEvent) => readonly NewEvent[];
type Misread = <Row extends object>(
  of: Table<Row>,
  rows: readonly Row[],
  which?: Rows<Row>,
) => readonly Row[];
type Bugged = (ground: Ground) => Ground;

function payloadOf({ payload }: NewEvent): Readonly<Record<string, unknown>> {
  return payload as Readonly<Record<string, unknown>>;
}

/** A store whose use-cases read or write wrongly; what checks read is not touched. */
function bugged(store: Store, bug: { readonly rewrite?: Rewrite; readonly misread?: Misread }): Store {
  const { rewrite = (event) => [event], misread = (_, rows) => rows } = bug;
  const reading = <R extends Reader>(reader: R): R => ({
    ...reader,
    rows: async <Row extends object>(of: Table<Row>, which?: Rows<Row>) =>
      misread(of, await reader.rows(of, which), which),
    one: async <Row extends object>(of: Table<Row>, key: Partial<Row>) => {
      const row = await reader.one(of, key);
      return row === undefined ? undefined : misread(of, [row], { where: key })[0];
    },
  });
  return {
    ...store,
    transact: (actor, work) =>
      store.transact(actor, (writer) => {
        const append: Writer["append"] = (events) => writer.append(events.flatMap(rewrite));
        return work({ ...reading(writer), append });
      }),
  };
}

const dropping = (kind: string): Bugged => rewriting((event) => (event.kind === kind ? [] : [event]));

const rewriting =
  (rewrite: Rewrite): Bugged =>
  (ground) => ({ ...ground, store: bugged(ground.store, { rewrite }) });

const changing = (kind: string, change: (payload: Readonly<Record<string, unknown>>) => unknown): Bugged =>
  rewriting((event) => (event.kind === kind ? [{ ...event, payload: change(payloadOf(event)) }] : [event]));

const misreading =
  (misread: Misread): Bugged =>
  (ground) => ({ ...ground, store: bugged(ground.store, { misread }) });

/** Sees other rows of one table than there are. */
const seeing = <Row extends object>(
  of: Table<Row>,
  instead: (rows: readonly Row[]) => readonly Row[],
): Bugged =>
  misreading((table, rows) =>
    // The table's name says that these are rows of it.
    table.name === of.name ? (instead(rows as never) as never) : rows,
  );

const answering =
  (change: (answers: Answers) => Partial<Answers>): Bugged =>
  (ground) => ({ ...ground, answers: { ...worldAnswers, ...change(worldAnswers) } });

/** Faults that a careless change could bring, by what goes wrong; each must be caught by playing histories. */
export const seededBugs: Readonly<Record<string, Bugged>> = {
  "a submission can be given twice": seeing(tasks, (rows) =>
    rows.map((task) => (task.state === "submitted" ? { ...task, state: "allotted" } : task)),
  ),
  "a task that was taken back can be answered": seeing(tasks, (rows) =>
    rows.map((task) => (task.state === "released" ? { ...task, state: "allotted" } : task)),
  ),
  "a pair is revealed before all have submitted": seeing(tasks, (rows) =>
    rows.length > 1 ? rows.filter(({ state }) => state !== "allotted") : rows,
  ),
  "a pair is revealed although somebody is still to be found": seeing(pairs, (rows) =>
    rows.map((pair) => ({ ...pair, lacking: 0 })),
  ),
  "an answer can be changed while it is sealed": seeing(tasks, (rows) =>
    rows.map((task) => (task.state === "submitted" ? { ...task, state: "revealed" } : task)),
  ),
  "a change writes over the first verdict": changing("verdict.changed", (payload) => ({
    ...payload,
    revision: 1,
  })),
  "one of the pair adjudicates": (ground) => ({
    ...ground,
    store: bugged(ground.store, {
      misread: (of, rows, which) =>
        of.name === tasks.name &&
        which?.where !== undefined &&
        "person" in which.where &&
        "initiative" in which.where
          ? []
          : rows,
    }),
  }),
  "an adjudicator's interest is overlooked": seeing(interests, () => []),
  "a conflict is settled twice": seeing(conflicts, (rows) =>
    rows.map((conflict) => ({ ...conflict, state: "open" })),
  ),
  "a disagreement is no conflict": dropping("conflict.found"),
  "a ruling does not reach the map": dropping("value.corrected"),
  "a ruling counts as plain coding": changing("value.corrected", (payload) => ({
    ...payload,
    value: { ...(payload["value"] as object), state: "coded" },
  })),
  "values are kept that the codebook does not know": changing("value.corrected", (payload) => ({
    ...payload,
    value: { ...(payload["value"] as object), answer: { codes: ["unheard-of"] } },
  })),
  "the decision does not move the initiative": dropping("initiative.staged"),
  "the decision moves it to the wrong stage": changing("initiative.staged", (payload) => ({
    ...payload,
    stage: "out-of-scope",
  })),
  "a submission leaves no entry": dropping("task.submitted"),
  "commitments are made without salt": (ground) => ({
    ...ground,
    random: (bytes) => new Uint8Array(bytes),
  }),
  "the commitment is to something else": changing("task.submitted", (payload) => ({
    ...payload,
    commitment: `${payload["commitment"]}0`,
  })),
  "a person gets an initiative twice": rewriting((event) =>
    event.kind === "task.allotted"
      ? [event, { ...event, payload: { ...payloadOf(event), task: 1000 + Number(payloadOf(event)["task"]) } }]
      : [event],
  ),
  "a task can be read by somebody else": answering((answers) => ({
    "tasks.show": async (context, input) => {
      const task = await context.store.read((reader) =>
        reader.one(tasks, { map: input.map, task: input.task }),
      );
      return await answers["tasks.show"]({ ...context, actor: task?.person ?? context.actor }, input);
    },
  })),
  "a correction writes over one that was not seen": answering((answers) => ({
    "values.correct": async (context, input) => {
      const { map, initiative, variable } = input;
      const given = await context.store.read((reader) =>
        reader.rows(corrections, { where: { map, initiative } }),
      );
      const inForce = given.find((row) => row.variable === variable && row.superseded_by === null);
      return await answers["values.correct"](context, { ...input, supersedes: inForce?.correction ?? null });
    },
  })),
  "what was merged is merged again": seeing(merges, () => []),
  "initiatives are merged while they are answered": seeing(tasks, (rows) =>
    rows.map((task) => (task.state === "submitted" ? { ...task, state: "revealed" } : task)),
  ),
  "an undone merge forgets the stage from before": changing("merge.undone", (payload) => ({
    ...payload,
    stage: "inventory",
  })),
  "a merge takes the survivor's place": changing("initiative.merged", (payload) => ({
    ...payload,
    initiative: payload["survivor"],
    survivor: payload["initiative"],
  })),
  "a merge forgets what was chosen": changing("initiative.merged", (payload) => ({ ...payload, kept: [] })),
  "release numbers start again": seeing(releases, () => []),
  "looking writes an entry": answering((answers) => ({
    "tasks.mine": async (context, input) => {
      await context.store.transact(context.actor, (writer) =>
        writer.append([
          {
            kind: "interest.declared",
            map: input.map,
            payload: {
              interest: 999,
              person: context.actor,
              subject: { about: "source", source: "looked" },
              reason: "looked",
            },
          },
        ]),
      );
      return await answers["tasks.mine"](context, input);
    },
  })),
};
