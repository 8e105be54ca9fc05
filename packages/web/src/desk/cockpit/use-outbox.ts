import type { Problem } from "@mapwright/domain";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useFrame } from "../../reader/frame/context.tsx";
import { aKey, call } from "../calls/call.ts";
import type { Command } from "../calls/commands.ts";
import { type Box, type Letter, Outbox, type OutboxState } from "../calls/outbox.ts";
import { whoIsHere } from "../calls/who-is-here.ts";

/** How long typing may rest before a draft is sent, in milliseconds. */
const rest = 700;
/** How often an unreachable server is tried again, in milliseconds. */
const again = 10_000;

/** A letter that the server would not take, and why. */
export interface Refused {
  readonly task: number;
  readonly kind: Letter["kind"];
  readonly problems: readonly Problem[];
}

export interface DeskOutbox {
  readonly state: OutboxState;
  readonly refused: Refused | null;
  keepDraft(task: number, draft: unknown): void;
  submit(task: number, submission: unknown): void;
  /** Takes what was kept of a task out again; undefined when it has left. */
  takeBack(task: number): Letter | undefined;
  /** Sends everything, also what could still be taken back. */
  sendAll(): void;
  letterFor(task: number): Letter | undefined;
}

const nothing: OutboxState = { waiting: 0, isOffline: false, isSignedOut: false, held: null };

/** The outbox of a person on a map, kept in the browser's storage under her own name. */
export function useOutbox(
  work: { readonly map: string; readonly account: string },
  room: "screening" | "coding",
): DeskOutbox {
  const { root } = useFrame();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [outbox] = useState(() => {
    const send = async ({ task, kind, content, key }: Letter) => {
      const command: Command = `${room}.${kind === "draft" ? "draft" : "submit"}`;
      const member = kind === "draft" ? "draft" : "submission";
      const reply = await call(root, command, { map: work.map, task, [member]: content }, key);
      if (reply.state === "unreachable") return { state: "unreachable" } as const;
      if (reply.state === "done") return { state: "delivered" } as const;
      // Her session may have ended, or somebody else may have signed in on this machine: that is no word on the answer.
      const here = await whoIsHere(root);
      if (here === undefined) return { state: "unreachable" } as const;
      const isStopped = reply.problems.some(({ code }) => code === "second-factor-needed");
      if (here !== work.account || isStopped) return { state: "signed-out" } as const;
      setRefused({ task, kind, problems: reply.problems });
      return { state: "refused" } as const;
    };
    return new Outbox(browserBox(), `mapwright-desk ${work.map} ${room} ${work.account}`, send);
  });
  const state = useSyncExternalStore(
    (listener) => outbox.listen(listener),
    () => outbox.state,
    () => nothing,
  );
  useEffect(() => {
    const send = () => void outbox.flush();
    const leave = () => void outbox.flush(true);
    const timer = setInterval(send, again);
    addEventListener("online", send);
    addEventListener("pagehide", leave);
    send();
    return () => {
      clearInterval(timer);
      removeEventListener("online", send);
      removeEventListener("pagehide", leave);
    };
  }, [outbox]);
  const [pause] = useState(() => pausing(() => void outbox.flush(), rest));
  const put = (task: number, kind: Letter["kind"], content: unknown) =>
    outbox.put({ task, kind, content, key: aKey() });
  return {
    state,
    refused,
    keepDraft(task, draft) {
      put(task, "draft", draft);
      pause();
    },
    submit(task, submission) {
      setRefused(null);
      put(task, "submission", submission);
      void outbox.flush();
    },
    takeBack: (task) => outbox.takeBack(task),
    sendAll: () => void outbox.flush(true),
    letterFor: (task) => outbox.letterFor(task),
  };
}

/** Does something once nobody has asked for it again for a while. */
function pausing(work: () => void, milliseconds: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, milliseconds);
  };
}

/** The browser's storage; where it is forbidden or there is none, letters last as long as the page. */
function browserBox(): Box {
  const inMemory = new Map<string, string>();
  try {
    localStorage.getItem("mapwright-desk");
    return localStorage;
  } catch {
    return {
      getItem: (key) => inMemory.get(key) ?? null,
      setItem: (key, value) => void inMemory.set(key, value),
      removeItem: (key) => void inMemory.delete(key),
    };
  }
}
