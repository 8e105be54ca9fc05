import {
  type ChainedEntry,
  canonicalJson,
  corrections,
  duplicatesOf,
  keptBySurvivor,
  type ReleasedInitiative,
  type Sha256,
} from "@mapwright/domain";
import type { Reader } from "../../ports/index.ts";
import { contentOf } from "../../release/content-of.ts";
import { memoryStore } from "../memory-store.ts";
import { hold } from "./hold.ts";
import { type Seen, slug } from "./world.ts";

/** INV-1: corrections stand in the order in which they were acknowledged, the last one in force, and none is lost. */
export async function checkCorrections(reader: Reader, acknowledged: readonly string[]): Promise<void> {
  const given = await reader.rows(corrections, { where: { map: slug } });
  const last = new Map(given.map((row) => [`${row.initiative} ${row.variable}`, row.correction]));
  for (const { initiative, variable, correction, superseded_by } of given) {
    const isLast = last.get(`${initiative} ${variable}`) === correction;
    hold(
      "INV-1 the last correction is in force, and no other",
      isLast === (superseded_by === null),
      correction,
    );
  }
  const kept = given.map(({ initiative, value }) => canonicalJson({ initiative, answer: value.answer }));
  let from = 0;
  for (const one of acknowledged) {
    const at = kept.indexOf(one, from);
    hold("INV-1 no acknowledged correction is lost", at >= 0, one);
    from = at + 1;
  }
}

/**
 * INV-8: an initiative that stands for itself is as if no merge had ever been; a duplicate keeps what was its own, and its
 * id leads to one that stands; a survivor keeps its own values where no merge chose others.
 */
export async function checkMerges(
  reader: Reader,
  log: readonly ChainedEntry[],
  sha256: Sha256,
  { merges }: Seen,
  acknowledged: readonly string[],
): Promise<void> {
  const kept = merges.map(({ initiative, survivor }) => canonicalJson([initiative, survivor]));
  hold("INV-8 merges stand as acknowledged", canonicalJson(kept) === canonicalJson(acknowledged), kept);
  const { into, survivorOf, describing } = duplicatesOf(merges);
  const keptFor = keptBySurvivor(merges);
  const { initiatives } = await contentOf(reader, slug);
  const alone = await withoutMerges(log, sha256);
  const found = new Map(initiatives.map((each) => [each.initiative, each]));
  for (const each of initiatives) {
    const own = alone.get(each.initiative);
    const survivor = found.get(survivorOf(each.initiative));
    hold("INV-8 every id leads to one that stands", survivor !== undefined && survivor.stage !== "duplicate");
    if (into(each.initiative) !== undefined) {
      hold("INV-8 what was merged is a duplicate", each.stage === "duplicate", each.initiative);
      hold(
        "INV-8 the release says where it leads",
        each.mergedInto === into(each.initiative),
        each.initiative,
      );
    } else hold("INV-8 stages are as without merges", each.stage === own?.stage, each.initiative);
    if (into(each.initiative) === undefined && describing(each.initiative).length === 1)
      hold("INV-8 undoing leaves no trace", canonicalJson(each) === canonicalJson(own), each.initiative);
    const values = new Set(each.values.map((value) => canonicalJson(value)));
    const chosen = new Set(keptFor.get(each.initiative)?.map(({ variable }) => variable));
    for (const value of own?.values ?? [])
      hold(
        "INV-8 own values stay unless others were chosen",
        chosen.has(value.variable) || values.has(canonicalJson(value)),
        each.initiative,
      );
  }
}

/** The initiatives as the log gives them when no merge is in it. */
async function withoutMerges(
  log: readonly ChainedEntry[],
  sha256: Sha256,
): Promise<ReadonlyMap<string, ReleasedInitiative>> {
  const store = memoryStore({ sha256 });
  const rest = log.filter(({ kind }) => kind !== "initiative.merged" && kind !== "merge.undone");
  await store.transact("checker", (writer) =>
    writer.append(rest.map(({ kind, map, payload }) => ({ kind, map, payload }))),
  );
  const { initiatives } = await store.read((reader) => contentOf(reader, slug));
  return new Map(initiatives.map((each) => [each.initiative, each]));
}
