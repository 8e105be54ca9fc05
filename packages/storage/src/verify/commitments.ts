import { commitmentText, type Problem, type RoundRow, rounds, type TaskRow, tasks } from "@mapwright/domain";
import type { StorageReader } from "../shared/reader.ts";
import type { Schema } from "../shared/schema.ts";
import { sha256 } from "../shared/sha256.ts";

const atOnce = 500;
const hint = "Restore the last backup that verifies; keep this copy to find out what happened.";

/**
 * Follows the commitments of sealed answers through the log, entry by entry: what is opened must be what was committed to,
 * and was committed to before.
 */
export class CommitmentCheck {
  readonly #committed = new Map<string, string>();

  /** Undefined when an entry opens nothing, or opens what was committed to. */
  take(entry: {
    readonly map: string;
    readonly kind: string;
    readonly payload: string;
  }): Problem | undefined {
    switch (entry.kind) {
      case "task.submitted": {
        const { task, commitment } = JSON.parse(entry.payload);
        this.#committed.set(`${entry.map}/task-${task}`, commitment);
        return undefined;
      }
      case "round.opened": {
        const { round, gold_commitment } = JSON.parse(entry.payload);
        this.#committed.set(`${entry.map}/gold-${round}`, gold_commitment);
        return undefined;
      }
      case "verdicts.revealed":
      case "coding.revealed": {
        const { task, salt, submission } = JSON.parse(entry.payload);
        return this.#open(entry.map, `task-${task}`, commitmentText(salt, submission));
      }
      case "round.closed": {
        const { round, gold } = JSON.parse(entry.payload);
        return gold === null
          ? undefined
          : this.#open(entry.map, `gold-${round}`, commitmentText(gold.salt, gold.answers));
      }
      default:
        return undefined;
    }
  }

  #open(map: string, name: string, text: string): Problem | undefined {
    const committed = this.#committed.get(`${map}/${name}`);
    if (committed === sha256(text)) return undefined;
    return altered(map, name, "was opened with something else than was committed to");
  }
}

/** Every answer that is submitted and not yet revealed lies in its envelope, and the envelope holds what was committed to. */
export async function checkEnvelopes(reader: StorageReader): Promise<Problem | undefined> {
  const waiting = new Map<string, string>();
  const submitted: readonly TaskRow[] = await reader.rows(tasks, { where: { state: "submitted" } });
  for (const { map, task, commitment } of submitted) waiting.set(`${map}/task-${task}`, commitment ?? "");
  const open: readonly RoundRow[] = await reader.rows(rounds, { where: { state: "open" } });
  for (const { map, round, gold_commitment } of open)
    if (gold_commitment !== null) waiting.set(`${map}/gold-${round}`, gold_commitment);
  for (let after = 0; ; after += atOnce) {
    const envelopes = await reader.sealedEnvelopes(after, atOnce);
    for (const envelope of envelopes) {
      const problem = checkEnvelope(envelope, waiting);
      if (problem !== undefined) return problem;
    }
    if (envelopes.length < atOnce) break;
  }
  const [lost] = waiting.keys();
  if (lost === undefined) return undefined;
  const [map = "", name = ""] = lost.split("/");
  return altered(map, name, "is not there");
}

function checkEnvelope(
  { map, envelope, salt, content }: Schema["envelopes"],
  waiting: Map<string, string>,
): Problem | undefined {
  // A draft commits to nothing.
  if (envelope.startsWith("draft-")) return undefined;
  const key = `${map}/${envelope}`;
  const commitment = waiting.get(key);
  waiting.delete(key);
  if (commitment === undefined) return altered(map, envelope, "belongs to nothing that is sealed");
  // The envelope names no choice, and neither does this message.
  if (commitment !== sha256(commitmentText(salt, JSON.parse(content))))
    return altered(map, envelope, "does not hold what was committed to");
  return undefined;
}

function altered(map: string, name: string, what: string): Problem {
  return {
    code: "envelope-altered",
    message: `The envelope ${name} of "${map}" ${what}.`,
    hint,
    path: `envelopes.${name}`,
  };
}
