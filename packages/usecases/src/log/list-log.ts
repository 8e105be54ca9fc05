import {
  type ChainedEntry,
  conflicts,
  type listLog as listOperation,
  memberships,
  tasks,
} from "@mapwright/domain";
import type { z } from "zod";
import type { Context, Reader } from "../ports/index.ts";
import { mapNamed } from "../protocol/create-map.ts";

/** How many entries are looked through for one initiative before the caller is asked to go on. */
const mostLookedThrough = 20_000;
const entriesAtOnce = 2_000;

type Asked = z.output<typeof listOperation.input>;

/**
 * The log of a map, the last entries first, with the roles that their authors hold now. `next` is where to go on, null at the
 * beginning; a page may hold fewer entries than the limit where an initiative is looked for, and still have a `next`.
 */
export async function listLog(context: Context, asked: Asked) {
  const { map, limit, initiative } = asked;
  return await context.store.read(async (reader) => {
    await mapNamed(reader, map);
    const held = (await reader.rows(memberships, { where: { map } })).filter(({ state }) => state === "held");
    const rolesOf = (actor: string) =>
      held.filter(({ account }) => account === actor).map(({ role }) => role);
    const actors = actorsOf(asked, held);
    const isAbout = initiative === undefined ? undefined : await aboutInitiative(reader, map, initiative);
    const entries: ChainedEntry[] = [];
    let before = asked.before;
    for (let looked = 0; ; ) {
      const atOnce = isAbout === undefined ? limit : entriesAtOnce;
      const found = await reader.latestEntries({ map, before, kind: asked.kind, actors, limit: atOnce });
      looked += found.length;
      for (const entry of found) {
        if (entries.length === limit) break;
        before = entry.seq;
        if (isAbout?.(entry) ?? true) entries.push(entry);
      }
      const isEnd = found.length < atOnce && before === (found.at(-1)?.seq ?? before);
      if (isEnd || entries.length === limit || looked >= mostLookedThrough)
        return {
          entries: entries.map((entry) => ({ ...entry, roles: rolesOf(entry.actor) })),
          next: isEnd || before === undefined ? null : before,
        };
    }
  });
}

function actorsOf(
  { person, role }: Asked,
  held: readonly { readonly account: string; readonly role: string }[],
): readonly string[] | undefined {
  if (role === undefined) return person === undefined ? undefined : [person];
  const holders = held.filter((one) => one.role === role).map(({ account }) => account);
  return person === undefined ? holders : holders.filter((account) => account === person);
}

/** Whether an entry names the initiative, or a task or conflict of it. */
async function aboutInitiative(reader: Reader, map: string, initiative: string) {
  const own = await reader.rows(tasks, { where: { map, initiative } });
  const disputed = await reader.rows(conflicts, { where: { map, initiative } });
  const numbers = {
    task: new Set(own.map(({ task }) => task)),
    conflict: new Set(disputed.map(({ conflict }) => conflict)),
  };
  return ({ payload }: ChainedEntry): boolean => {
    if (typeof payload !== "object" || payload === null || Array.isArray(payload)) return false;
    // What an object of the log holds under a name, if anything.
    const named = payload as Readonly<Record<string, unknown>>;
    return (
      named["initiative"] === initiative ||
      numbers.task.has(Number(named["task"])) ||
      numbers.conflict.has(Number(named["conflict"]))
    );
  };
}
