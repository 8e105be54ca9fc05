import { useState } from "react";
import { useCommand } from "../calls/use-command.ts";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { Decision } from "./deciding.ts";
import { type Choices, keepOf, otherSide, type Side } from "./keeping.ts";
import type { ShownPair } from "./page.ts";

/** Decides pairs of a map one after the other, and takes the last decision back. Each gives what is decided now, or undefined. */
export function useDeciding(map: string) {
  const messages = useDeskMessages();
  const { send, refusal, isUnderWay } = useCommand();
  const [decisions, setDecisions] = useState<readonly Decision[]>([]);
  const decide = (kind: Decision["kind"], number: number | undefined, initiative: string, other: string) => {
    if (number === undefined) return undefined;
    const now = [...decisions, { kind, number, initiative, other }];
    setDecisions(now);
    return now;
  };
  return {
    decisions,
    refusal,
    isUnderWay,
    async merge(pair: ShownPair, stays: Side, choices: Choices, said: string) {
      const into = pair[stays].initiative;
      const { initiative } = pair[otherSide(stays)];
      const reason = said || messages.text("duplicates-reason-same");
      const keep = keepOf(pair.rows, stays, choices);
      const output = await send("initiatives.merge", { map, initiative, into, keep, reason });
      return decide("merged", numberIn(output, "merge"), initiative, into);
    },
    async distinguish({ one, other }: ShownPair, said: string) {
      const reason = said || messages.text("duplicates-reason-different");
      const pair = { initiative: one.initiative, other: other.initiative };
      const output = await send("initiatives.distinguish", { map, ...pair, reason });
      return decide("different", numberIn(output, "distinction"), pair.initiative, pair.other);
    },
    /** Gives the decision taken back. */
    async undo(): Promise<Decision | undefined> {
      const last = decisions.at(-1);
      if (last === undefined) return undefined;
      const input = { map, reason: messages.text("duplicates-reason-undo") };
      const done =
        last.kind === "merged"
          ? await send("merges.undo", { ...input, merge: last.number })
          : await send("distinctions.undo", { ...input, distinction: last.number });
      if (done === undefined) return undefined;
      setDecisions(decisions.slice(0, -1));
      return last;
    },
  };
}

function numberIn(output: unknown, name: string): number | undefined {
  const found: unknown =
    typeof output === "object" && output !== null ? Reflect.get(output, name) : undefined;
  return typeof found === "number" ? found : undefined;
}
