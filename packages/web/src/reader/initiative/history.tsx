import { useHref, useMessages } from "../frame/context.tsx";
import type { HistoryLine, InitiativePage } from "../page.ts";
import { ValueChanges } from "./value-changes.tsx";

/** What the releases changed, value by value. */
export function History({ page }: { page: InitiativePage }) {
  const messages = useMessages();
  const { history } = page;
  return (
    <section aria-labelledby="history">
      <h2 id="history">{messages.text("history")}</h2>
      {history.length === 0 && <p>{messages.text("history-none")}</p>}
      <ol className="history">
        {history.map((line) => (
          <Step key={line.release} page={page} line={line} />
        ))}
      </ol>
    </section>
  );
}

function Step({ page, line }: { page: InitiativePage; line: HistoryLine }) {
  const messages = useMessages();
  const href = useHref();
  const { release, frozenAt, kind, stage, changes } = line;
  return (
    <li>
      <p>
        <a
          href={href(`/maps/${page.map.slug}/releases/${release}/initiatives/${encodeURIComponent(page.id)}`)}
        >
          {messages.text("release", { number: messages.plain(release) })}
        </a>
        , {messages.pair(messages.day(frozenAt), messages.text(`history-${kind}`))}
        {stage &&
          ` ${messages.text("stage-moved", {
            before: messages.text(`stage-${stage.before}`),
            after: messages.text(`stage-${stage.after}`),
          })}`}
      </p>
      {changes.length > 0 && <ValueChanges changes={changes} address={page.map.address} />}
    </li>
  );
}
