import {
  type Codebook,
  type Criterion,
  type listConflicts,
  type Protocol,
  type showConflict,
  type Variable,
  variableOf,
} from "@mapwright/domain";
import {
  codebookOf,
  type Desk,
  loadMap,
  mapNamed,
  type Output,
  recordsOf,
  valuesOf,
} from "@mapwright/usecases";
import {
  type AdjudicationPage,
  type ConflictHead,
  type Frame,
  labelIn,
  type Work,
  type WorkPage,
} from "@mapwright/web";
import { sourceText } from "./source-text.ts";
import { ask, mayAsk } from "./work.ts";

type ListedConflict = Output<typeof listConflicts>["conflicts"][number];
type ShownConflict = Output<typeof showConflict>;

/** The conflicts somebody may settle and those that are settled, with what they are called. */
export async function conflictsPage(desk: Desk, frame: Frame, work: Work): Promise<WorkPage> {
  const { map } = work;
  const open = await listed(desk, map, "open");
  const settled = await listed(desk, map, "settled");
  const known = await knownOf(desk, map);
  const names = await namesOf(desk, map);
  const head = (one: ListedConflict) =>
    headOf(one, known, names.get(one.initiative) ?? one.initiative, frame);
  return { kind: "conflicts", frame, work, conflicts: open.map(head), settled: settled.map(head) };
}

async function listed(
  desk: Desk,
  map: string,
  state: "open" | "settled",
): Promise<readonly ListedConflict[]> {
  const { conflicts } = await ask(desk, "conflicts.list", {
    map,
    state,
  });
  return conflicts;
}

/** A conflict on the bench. */
export async function benchPage(
  desk: Desk,
  frame: Frame,
  work: Work,
  conflict: number,
): Promise<AdjudicationPage> {
  const { map } = work;
  const shown = await ask(desk, "conflicts.show", { map, conflict });
  const known = await knownOf(desk, map);
  const { found, values } = await desk.store.read(async (reader) => {
    const all = await recordsOf(reader, map, shown.initiative);
    const found = all.filter(({ state }) => state === "live");
    return { found, values: await valuesOf(reader, map, known.codebook, shown.initiative, found) };
  });
  const asked = new Set([shown.about, ...known.criteria.flatMap(({ variable }) => variable ?? [])]);
  const source = sourceText(
    known.codebook,
    values.filter(({ variable }) => !asked.has(variable)),
    shown.kind === "screening" ? found : [],
    shown.initiative,
    frame.language,
  );
  const others = await listed(desk, map, "open");
  return {
    kind: "adjudication",
    frame,
    work,
    conflict: headOf(shown, known, source.title.text, frame),
    isSettled: shown.state === "settled",
    ruling: shown.ruling,
    mayNote: mayAsk(desk, "codebook.note", map),
    criterion: shown.kind === "screening" ? (criterionOf(known, shown.about) ?? null) : null,
    variable: shown.kind === "coding" ? (variableOf(known.codebook, shown.about) ?? null) : null,
    noted: notedVariable(known, shown),
    votes: shown.votes,
    precedents: shown.precedents,
    source,
    next: others.find((one) => one.conflict !== conflict)?.conflict ?? null,
  };
}

interface Known {
  readonly codebook: Codebook;
  readonly criteria: NonNullable<Protocol["criteria"]>;
}

async function knownOf(desk: Desk, map: string): Promise<Known> {
  return await desk.store.read(async (reader) => {
    const row = await mapNamed(reader, map);
    return { codebook: await codebookOf(reader, row), criteria: row.protocol?.criteria ?? [] };
  });
}

/** The variable whose note a decision can become: the one in dispute, or the one that shows the criterion. */
function notedVariable(known: Known, { kind, about }: ShownConflict): Variable | null {
  const code = kind === "coding" ? about : criterionOf(known, about)?.variable;
  return code === undefined ? null : (variableOf(known.codebook, code) ?? null);
}

function criterionOf({ criteria }: Known, about: string): Criterion | undefined {
  return criteria.find(({ code }) => code === about);
}

function headOf(one: ListedConflict, known: Known, name: string, { language }: Frame): ConflictHead {
  const { conflict, round, initiative, about, since } = one;
  const asked: Criterion | Variable | undefined =
    criterionOf(known, about) ?? variableOf(known.codebook, about);
  const label = labelIn(asked?.label, language, about);
  return { conflict, round, initiative, about, since, name, label };
}

async function namesOf(desk: Desk, map: string): Promise<ReadonlyMap<string, string>> {
  const { content } = await loadMap(desk, { map, release: "draft" });
  return new Map(
    content.initiatives.map(({ initiative, values }) => {
      const named = values.find(({ variable }) => variable === "name");
      const text =
        named !== undefined && "text" in named.answer ? labelIn(named.answer.text, "en").text : initiative;
      return [initiative, text];
    }),
  );
}
