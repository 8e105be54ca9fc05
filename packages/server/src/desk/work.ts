import { maps, type OperationName, type OperationNamed, operationNamed, refusalOf } from "@mapwright/domain";
import { type Desk, type Output, perform } from "@mapwright/usecases";
import { type DeskPlace, deskPlaces, type Language, labelIn, type Work } from "@mapwright/web";
import type { z } from "zod";

/** The operation that each place of the desk shows: who may not call it is not led there. One's own desk has no lock. */
const shownBy: Readonly<Record<DeskPlace, OperationName | null>> = {
  home: null,
  sources: "batches.list",
  duplicates: "duplicates.list",
  rounds: "rounds.list",
  flow: "flow.show",
  agreement: "agreement.show",
  codebook: "codebook.plan",
  protocol: "protocol.show",
  team: "people.list",
  brief: "brief.check",
  releases: "release.show",
  log: "log.list",
};

/** Where somebody works on a map; undefined when there is no such map. */
export async function workOn(desk: Desk, map: string, language: Language): Promise<Work | undefined> {
  const row = await desk.store.read((reader) => reader.one(maps, { map }));
  if (row === undefined) return undefined;
  const { title, synthetic } = row.description;
  return {
    map,
    title: labelIn(title, language, map),
    synthetic: synthetic === undefined ? null : labelIn(synthetic, language),
    account: desk.caller.account ?? "",
    places: deskPlaces.filter((place) => {
      const shown = shownBy[place];
      return shown === null || mayAsk(desk, shown, map);
    }),
  };
}

/** Whether the caller may ask an operation of a map. */
export function mayAsk({ caller }: Desk, name: OperationName, map: string): boolean {
  return refusalOf(operationNamed(name), caller, map) === undefined;
}

/** Asks an operation as its caller, rights and relations included; what comes back is as declared. */
export async function ask<Name extends OperationName>(
  desk: Desk,
  name: Name,
  input: z.input<OperationNamed<Name>["input"]>,
): Promise<Output<OperationNamed<Name>>> {
  const operation = operationNamed(name);
  return (await perform(desk, operation, operation.input.parse(input))).output;
}
