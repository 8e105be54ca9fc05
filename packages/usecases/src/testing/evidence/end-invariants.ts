import { type CodingSubmission, canonicalJson, releaseText, type Sha256 } from "@mapwright/domain";
import type { Store } from "../../ports/index.ts";
import { contentOf } from "../../release/content-of.ts";
import { takeOverRelease } from "../../release/take-over.ts";
import { memoryStore } from "../memory-store.ts";
import { aContext } from "./a-map.ts";
import { hold } from "./hold.ts";
import { type Seen, slug, type World } from "./world.ts";

/** INV-14: agreement is what first submissions give when it is counted again, pair by pair, for the questions of coding rounds. */
export async function checkAgreement(
  { answers, as }: World,
  { rounds, tasks }: Seen,
  submissions: ReadonlyMap<number, string>,
): Promise<void> {
  for (const { round } of rounds.filter(({ kind }) => kind === "coding")) {
    const revealed = tasks.filter((task) => task.round === round && task.state === "revealed");
    const shown = await answers["agreement.show"](as("owner"), { map: slug, round });
    const { questions } = shown.output as { questions: { about: string; percent: number | null }[] };
    for (const about of ["area", "started"]) {
      const votes = new Map<string, string[]>();
      for (const { task, initiative } of revealed) {
        const { answers } = JSON.parse(submissions.get(task) ?? "{}") as CodingSubmission;
        const answer = answers.find(({ variable }) => variable === about)?.answer;
        if (answer === undefined || "missing" in answer) continue;
        votes.set(initiative, [...(votes.get(initiative) ?? []), canonicalJson(answer)]);
      }
      const found = questions.find((one) => one.about === about)?.percent ?? null;
      const expected = percentOf([...votes.values()].filter(({ length }) => length > 1));
      const isEqual =
        found === null || expected === null ? found === expected : Math.abs(found - expected) < 1e-9;
      hold("INV-14 agreement is that of first submissions", isEqual, { round, about, found, expected });
    }
  }
}

/** The mean over units of the share of their pairs of votes that are equal; null without units. */
function percentOf(units: readonly (readonly string[])[]): number | null {
  if (units.length === 0) return null;
  const shares = units.map((votes) => {
    const pairs = votes.flatMap((vote, index) => votes.slice(index + 1).map((other) => vote === other));
    return pairs.filter((isEqual) => isEqual).length / pairs.length;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** INV-15: taken over into an empty installation, the map has the same canonical bytes. */
export async function checkTakeOver(store: Store, sha256: Sha256): Promise<void> {
  const text = await store.read(async (reader) => releaseText(await contentOf(reader, slug)));
  const empty = memoryStore({ sha256 });
  await takeOverRelease(aContext({ store: empty, sha256, actor: "owner" }), text);
  const again = await empty.read(async (reader) => releaseText(await contentOf(reader, slug)));
  hold("INV-15 a map that is taken over has the same bytes", again === text);
}
