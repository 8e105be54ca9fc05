import { type OperationName, type previewRelease, variableOf } from "@mapwright/domain";
import { codebookOf, type Desk, mapNamed, type Output } from "@mapwright/usecases";
import {
  type Frame,
  labelIn,
  type NamedChange,
  type NextRelease,
  type ReleasesPage,
  type Work,
} from "@mapwright/web";
import { ask, mayAsk } from "./work.ts";

type Preview = Output<typeof previewRelease>;
/** What becomes of an initiative; of those added and dropped the name is all. */
type Change = Preview["added"][number] & Partial<Pick<Preview["changed"][number], "recoded" | "values">>;

/** The releases of a map, the last first, with what the next one would change for whoever may freeze it. */
export async function releasesPage(desk: Desk, frame: Frame, work: Work): Promise<ReleasesPage> {
  const { map } = work;
  const may = (name: OperationName) => mayAsk(desk, name, map);
  const { releases } = await ask(desk, "maps.show", { map });
  return {
    kind: "releases",
    frame,
    work,
    releases: releases.toReversed().map(({ differences, ...manifest }) => ({
      release: manifest.release,
      frozenAt: manifest.frozenAt,
      sha256: manifest.sha256,
      initiatives: manifest.initiatives,
      notes: manifest.notes,
      withdrawn: manifest.withdrawn,
      since: differences.since,
      added: differences.added.length,
      dropped: differences.dropped.length,
      recoded: differences.recoded.length,
      changed: differences.changed.length,
    })),
    next: may("release.preview") ? await nextRelease(desk, frame, map) : null,
    mayWithdraw: may("release.withdraw"),
  };
}

async function nextRelease(desk: Desk, { language }: Frame, map: string): Promise<NextRelease> {
  const codebook = await desk.store.read(async (reader) => codebookOf(reader, await mapNamed(reader, map)));
  const preview = await ask(desk, "release.preview", { map });
  const named = ({ initiative, name, recoded = false, values = [] }: Change): NamedChange => ({
    initiative,
    name,
    recoded,
    variables: values.map(({ variable }) =>
      labelIn(variableOf(codebook, variable)?.label, language, variable),
    ),
  });
  const { release, since, added, dropped, changed } = preview;
  return {
    release,
    since,
    codebook: preview.codebook,
    added: added.map(named),
    dropped: dropped.map(named),
    changed: changed.map(named),
  };
}
