import { type Codebook, maps, type Protocol, refusalOf } from "@mapwright/domain";
import { codebookOf, type Desk } from "@mapwright/usecases";
import { type Frame, type GroupVariable, labelIn, type Work, type WorkPage } from "@mapwright/web";
import { ask, operationNamed } from "./work.ts";

export async function protocolPage(desk: Desk, frame: Frame, work: Work): Promise<WorkPage> {
  const { map } = work;
  const { protocol } = await ask<{ readonly protocol: Protocol | null }>(desk, "protocol.show", { map });
  const mayAsk = refusalOf(operationNamed("protocol.what-if"), desk.caller, map) === undefined;
  const row = await desk.store.read((reader) => reader.one(maps, { map }));
  if (!mayAsk || row === undefined) return { kind: "protocol", frame, work, protocol, groups: [] };
  const codebook = await desk.store.read((reader) => codebookOf(reader, row));
  return { kind: "protocol", frame, work, protocol, groups: groupsIn(codebook, frame) };
}

/** Variables by which shares can be compared: those with categories, derived ones among them. */
export function groupsIn(codebook: Codebook, { language }: Frame): readonly GroupVariable[] {
  return codebook.variables
    .filter(({ categories, step }) => categories.length > 1 && step !== "quality")
    .map(({ code, label, categories }) => ({
      code,
      label: labelIn(label, language, code),
      names: Object.fromEntries(
        categories.map((category) => [category.code, labelIn(category.label, language, category.code).text]),
      ),
    }));
}
