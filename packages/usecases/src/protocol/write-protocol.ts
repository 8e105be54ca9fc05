import {
  criteriaOf,
  newEvent,
  ProblemError,
  type Protocol,
  protocolWritten,
  rounds,
} from "@mapwright/domain";
import type { Context } from "../ports/index.ts";
import { mapNamed } from "./create-map.ts";

export async function showProtocol(context: Context, { map }: { readonly map: string }) {
  return await context.store.read(async (reader) => ({ protocol: (await mapNamed(reader, map)).protocol }));
}

/** Writes the protocol. Criteria may not change under people who are screening against them. */
export async function writeProtocol(
  context: Context,
  { map, protocol }: { readonly map: string; readonly protocol: Protocol },
): Promise<{ map: string }> {
  return await context.store.transact(context.actor, async (writer) => {
    await mapNamed(writer, map);
    mustBeCoherent(protocol);
    const [open] = await writer.rows(rounds, { where: { map, kind: "screening", state: "open" } });
    if (open !== undefined)
      throw new ProblemError({
        code: "round-open",
        message: `Round ${open.round} of screening is open.`,
        hint: "Close it before the protocol changes.",
      });
    await writer.append([newEvent(protocolWritten, map, { protocol })]);
    return { map };
  });
}

function mustBeCoherent({ criteria = [], rule }: Protocol): void {
  const codes = criteria.map(({ code }) => code);
  const twice = codes.find((code, index) => codes.indexOf(code) < index);
  if (twice !== undefined)
    throw new ProblemError({
      code: "criterion-repeated",
      message: `The criterion "${twice}" is there twice.`,
      hint: "Give each criterion a code of its own.",
      value: twice,
    });
  const unknown = (rule === undefined ? [] : criteriaOf(rule)).find((code) => !codes.includes(code));
  if (unknown !== undefined)
    throw new ProblemError({
      code: "criterion-unknown",
      message: `The decision rule asks for "${unknown}", which is no criterion.`,
      hint: `The criteria are ${codes.join(", ")}.`,
      value: unknown,
    });
}
