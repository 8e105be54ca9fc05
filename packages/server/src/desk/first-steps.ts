import { batches, maps, memberships, type OperationName, releases, rounds } from "@mapwright/domain";
import type { Desk } from "@mapwright/usecases";
import { type FirstStep, firstSteps } from "@mapwright/web";
import { mayAsk } from "./work.ts";

type Step = FirstStep["step"];

/** The entry of the log that does a step, the operation that somebody needs a right to, and its page. */
const ways: Readonly<
  Record<Step, { readonly kind: string; readonly asks: OperationName; readonly page: string }>
> = {
  told: { kind: "map.created", asks: "maps.describe", page: "description" },
  codebook: { kind: "map.codebook-put-in-force", asks: "codebook.plan", page: "desk/codebook" },
  protocol: { kind: "map.protocol-written", asks: "protocol.write", page: "desk/protocol" },
  sources: { kind: "batch.imported", asks: "sources.import", page: "desk/sources" },
  team: { kind: "role.granted", asks: "people.invite", page: "team" },
  rounds: { kind: "round.opened", asks: "rounds.open", page: "desk/rounds/new" },
  release: { kind: "release.frozen", asks: "release.freeze", page: "desk/releases" },
};

/** How far a map is on the way to its first release; null for one that has any, and for who does not plan it. */
export async function stepsOf(desk: Desk, map: string): Promise<readonly FirstStep[] | null> {
  if (!mayAsk(desk, "sources.import", map)) return null;
  return await desk.store.read(async (reader) => {
    const row = await reader.one(maps, { map });
    if (row === undefined || (await reader.count(releases, { map })) > 0) return null;
    const held = await reader.rows(memberships, { where: { map, state: "held" } });
    const counts: Readonly<Record<Step, number>> = {
      told: 1,
      codebook: row.codebook === null ? 0 : 1,
      protocol: row.protocol === null ? 0 : 1,
      sources: await reader.count(batches, { map, state: "imported" }),
      team: new Set(held.map(({ account }) => account)).size,
      rounds: await reader.count(rounds, { map }),
      release: 0,
    };
    return await Promise.all(
      firstSteps.map(async (step): Promise<FirstStep> => {
        const { kind, asks, page } = ways[step];
        const [last] = await reader.latestEntries({ map, kind, limit: 1 });
        return {
          step,
          count: counts[step],
          // What was taken back or ended is in the log for ever, and not done.
          doneAt: counts[step] === 0 ? null : (last?.at ?? null),
          to: mayAsk(desk, asks, map) ? `/maps/${map}/${page}` : null,
        };
      }),
    );
  });
}
