import type { DeskMessages } from "../../messages/messages.ts";
import { useHref } from "../../reader/frame/context.tsx";
import type { OutboxState } from "../calls/outbox.ts";
import { problemText } from "../calls/problem-text.ts";
import { SignInAgain } from "../calls/sign-in-again.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { TaskHead } from "./task-view.ts";
import type { Refused } from "./use-outbox.ts";

/** How far somebody is, as words and as a bar. */
export function QueueProgress({ heads }: { heads: readonly TaskHead[] }) {
  const messages = useDeskMessages();
  const sent = heads.filter(({ state }) => state === "sent").length;
  const off = heads.filter(({ state }) => state === "maybe" || state === "skipped").length;
  return (
    <p className="queue-progress">
      <progress max={heads.length} value={sent} aria-label={messages.text("progress")} />{" "}
      {messages.text("progress-said", { sent, of: heads.length })}
      {off > 0 && <> · {messages.text("put-off", { count: off })}</>}
    </p>
  );
}

/** Whether everything is on the server: told aloud when it changes. */
export function OutboxNote({ state, refused }: { state: OutboxState; refused: Refused | null }) {
  const messages = useDeskMessages();
  const isStuck = state.isOffline || state.isSignedOut;
  return (
    <p className={isStuck ? "outbox-note stuck" : "outbox-note"} role="status">
      {keptText(state, messages)} {state.isSignedOut && <SignInAgain />}
      {refused !== null && (
        <span className="refused">
          {" "}
          {messages.text("letter-refused", { task: messages.plain(refused.task) })}{" "}
          {refused.problems
            .map((problem) => problemText(problem, messages))
            .map(({ text, lang }) => (
              <span key={text} lang={lang}>
                {text}{" "}
              </span>
            ))}
        </span>
      )}
    </p>
  );
}

function keptText({ isSignedOut, isOffline, waiting, held }: OutboxState, messages: DeskMessages): string {
  if (isSignedOut) return messages.text("signed-out", { count: waiting });
  if (isOffline) return messages.text("offline", { count: waiting });
  if (waiting === 0) return messages.text("all-kept");
  return messages.text(held === null ? "sending" : "held");
}

/** Every task of somebody, to go to any of them. */
export function QueueList({
  heads,
  at,
  addressOf,
  onOpen,
}: {
  heads: readonly TaskHead[];
  at: number | null;
  addressOf: (task: number) => string;
  onOpen: (task: number) => void;
}) {
  const messages = useDeskMessages();
  const href = useHref();
  return (
    <details className="queue-list">
      <summary>{messages.text("queue", { count: heads.length })}</summary>
      <ol>
        {heads.map(({ task, name, state }) => (
          <li key={task}>
            <a
              href={href(addressOf(task))}
              aria-current={task === at ? "true" : undefined}
              onClick={(event) => {
                event.preventDefault();
                onOpen(task);
              }}
            >
              <span dir="auto">{name}</span>
            </a>{" "}
            <span className="small">{messages.text(`task-${state}`)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
