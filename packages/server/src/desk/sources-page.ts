import { sources } from "@mapwright/domain";
import { codebookOf, type Desk, mapNamed } from "@mapwright/usecases";
import { type Frame, labelIn, type SourcesPage, type Work } from "@mapwright/web";
import { ask } from "./work.ts";

/** The files that were taken in, and what a new one needs; `looked` is the number of a batch whose rows are told of. */
export async function sourcesPage(
  desk: Desk,
  frame: Frame,
  work: Work,
  looked: string | undefined,
): Promise<SourcesPage> {
  const { map } = work;
  const { language } = frame;
  const listed = await ask(desk, "batches.list", { map });
  const known = listed.batches.find(({ batch }) => String(batch) === looked);
  const { codebook, found } = await desk.store.read(async (reader) => ({
    codebook: await codebookOf(reader, await mapNamed(reader, map)),
    found: await reader.rows(sources, { where: { map } }),
  }));
  return {
    kind: "sources",
    frame,
    work,
    ...listed,
    variables: codebook.variables
      .filter(({ personal, derive, kind }) => !personal && derive === undefined && kind !== "organisations")
      .map(({ code, label, kind, several = false }) => ({
        code,
        label: labelIn(label, language, code),
        several: several || kind === "multiple",
      })),
    names: Object.fromEntries(found.map(({ source, title }) => [source, labelIn(title, language, source)])),
    looked:
      known === undefined
        ? null
        : await ask(desk, "batches.show", {
            map,
            batch: known.batch,
          }),
  };
}
