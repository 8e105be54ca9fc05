import { type Codebook, rounds } from "@mapwright/domain";
import { codebookOf, type Desk, mapNamed } from "@mapwright/usecases";
import { type Frame, type GroupVariable, labelIn, type Work, type WorkPage } from "@mapwright/web";
import { ask, mayAsk } from "./work.ts";

export async function protocolPage(desk: Desk, frame: Frame, work: Work): Promise<WorkPage> {
  const { map } = work;
  const { protocol } = await ask(desk, "protocol.show", { map });
  const { codebook, screening } = await desk.store.read(async (reader) => ({
    codebook: await codebookOf(reader, await mapNamed(reader, map)),
    screening: await reader.count(rounds, { map, kind: "screening", state: "open" }),
  }));
  return {
    kind: "protocol",
    frame,
    work,
    protocol,
    mayWrite: screening === 0 && mayAsk(desk, "protocol.write", map),
    groups: mayAsk(desk, "protocol.what-if", map) ? groupsIn(codebook, frame) : [],
  };
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
