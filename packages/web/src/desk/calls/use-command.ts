import { useState } from "react";
import { useFrame } from "../../reader/frame/context.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { callsOnce } from "./calls-once.ts";
import type { Command } from "./commands.ts";
import type { Told } from "./problem-text.ts";
import { refusalText } from "./refusal-text.ts";

/** Calls an operation from a form: gives what came back, and keeps what was refused to be shown. */
export function useCommand() {
  const { root } = useFrame();
  const messages = useDeskMessages();
  const [ask] = useState(() => callsOnce(root));
  const [refusal, setRefusal] = useState<readonly Told[] | null>(null);
  const [isUnderWay, setUnderWay] = useState(false);
  return {
    refusal,
    isUnderWay,
    /** The output, or undefined when it was refused or nobody could be reached. */
    async send(command: Command, input: Readonly<Record<string, unknown>>): Promise<unknown> {
      setUnderWay(true);
      const reply = await ask(command, input);
      setUnderWay(false);
      setRefusal(refusalText(reply, messages));
      return reply.state === "done" ? reply.output : undefined;
    },
  };
}
