import type { Problem } from "@mapwright/domain";
import { useEffect, useState } from "react";
import { call } from "../calls/call.ts";

/** A number of the brief, as `brief.check` tells it. */
export interface PrintedNumber {
  readonly text: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly base: string;
  readonly href: string;
  readonly expression: string;
  readonly line: number;
}

/** What holds of the text as it was when it was last asked about. */
export interface Checked {
  readonly state: "asking" | "fits" | "problems" | "unreachable";
  readonly problems: readonly Problem[];
  readonly numbers: readonly PrintedNumber[];
  /** Counts the texts that fit, so that the preview follows. */
  readonly fitting: number;
}

/** What is asked: a text, and what the brief is made for. */
export interface Asked {
  readonly map: string;
  readonly template: string;
  readonly text: string;
  readonly release: string;
  readonly language: string;
  readonly where: readonly string[];
}

/** So long nothing must be typed before the text is held against the release. */
const restMs = 450;

/** Holds a text against the release while it is written, a moment after each change. */
export function useChecked(root: string, asked: Asked): Checked {
  const [checked, setChecked] = useState<Checked>({ state: "asking", problems: [], numbers: [], fitting: 0 });
  const key = JSON.stringify(asked);
  useEffect(() => {
    let isCurrent = true;
    setChecked((before) => ({ ...before, state: "asking" }));
    const ask = async () => {
      const reply = await call(root, "brief.check", JSON.parse(key));
      if (!isCurrent) return;
      setChecked((before) => {
        if (reply.state === "unreachable") return { ...before, state: "unreachable" };
        if (reply.state === "refused") return { ...before, state: "problems", problems: reply.problems };
        // The output of `brief.check`, as it is declared.
        const { problems, numbers } = reply.output as Pick<Checked, "problems" | "numbers">;
        return problems.length > 0
          ? { ...before, state: "problems", problems, numbers: numbers.length > 0 ? numbers : before.numbers }
          : { state: "fits", problems, numbers, fitting: before.fitting + 1 };
      });
    };
    const timer = setTimeout(() => void ask(), restMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [root, key]);
  return checked;
}
