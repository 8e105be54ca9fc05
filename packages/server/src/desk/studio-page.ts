import { operationNamed, rounds } from "@mapwright/domain";
import { codebookOf, type Desk, mapNamed, mustHaveRight } from "@mapwright/usecases";
import type { Frame, Work, WorkPage } from "@mapwright/web";
import { ask } from "./work.ts";

/** The codebook in force, its history, and the rounds that have to end before another version can be. */
export async function studioPage(desk: Desk, frame: Frame, work: Work): Promise<WorkPage> {
  const { map } = work;
  mustHaveRight(desk, operationNamed("codebook.revise"), map);
  const { versions } = await ask(desk, "codebook.versions", {
    map,
  });
  const { codebook, open } = await desk.store.read(async (reader) => {
    const codebook = await codebookOf(reader, await mapNamed(reader, map));
    return { codebook, open: await reader.rows(rounds, { where: { map, kind: "coding", state: "open" } }) };
  });
  return {
    kind: "studio",
    frame,
    work,
    codebook,
    versions,
    openRounds: open.map(({ round, plan }) => ({ round, title: plan.title })),
  };
}
