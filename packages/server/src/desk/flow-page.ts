import { sources } from "@mapwright/domain";
import { codebookOf, type Desk, mapNamed } from "@mapwright/usecases";
import {
  type FlowPage,
  type Frame,
  labelIn,
  type WaitingLine,
  type WaitingSum,
  type Work,
} from "@mapwright/web";
import { groupsIn } from "./protocol-page.ts";
import { ask, mayAsk } from "./work.ts";

/** The flow of the work under way, grouped by a variable where one is asked for. */
export async function flowPage(
  desk: Desk,
  frame: Frame,
  work: Work,
  group: string | undefined,
): Promise<FlowPage> {
  const { map } = work;
  const flow = await ask(desk, "flow.show", group === undefined ? { map } : { map, group });
  const { row, codebook, found } = await desk.store.read(async (reader) => {
    const row = await mapNamed(reader, map);
    return {
      row,
      codebook: await codebookOf(reader, row),
      found: await reader.rows(sources, { where: { map } }),
    };
  });
  const { waiting } = mayAsk(desk, "rounds.waiting", map)
    ? await ask(desk, "rounds.waiting", { map })
    : { waiting: null };
  return {
    kind: "flow",
    frame,
    work,
    flow,
    groups: groupsIn(codebook, frame),
    group: group ?? null,
    sources: Object.fromEntries(
      found.map(({ source, title }) => [source, labelIn(title, frame.language, source).text]),
    ),
    criteria: Object.fromEntries(
      (row.protocol?.criteria ?? []).map(({ code, label }) => [
        code,
        labelIn(label, frame.language, code).text,
      ]),
    ),
    hasMapping: flow.all.mapping > 0 || flow.all.shortlisted > 0,
    waiting: waiting && sumsOf(waiting),
  };
}

/** What waits, summed up by who has to act; the lines come the longest waiting first, and so do the sums. */
function sumsOf(lines: readonly WaitingLine[]): readonly WaitingSum[] {
  const sums = new Map<string, WaitingSum>();
  for (const { what, who, since, days } of lines) {
    const key = `${what} ${who}`;
    const before = sums.get(key);
    sums.set(key, before ? { ...before, count: before.count + 1 } : { what, who, count: 1, since, days });
  }
  return [...sums.values()];
}
