import type { RefObject } from "react";
import { DataText } from "../../reader/frame/data-text.tsx";
import type { Label } from "../../reader/label.ts";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { piecesOf } from "./marked-words.ts";
import type { SourceText } from "./task-view.ts";

/** What is known of an initiative, with the words that are looked for marked; text selected in it can be quoted. */
export function SourcePanel({
  source,
  stems,
  panel,
}: {
  source: SourceText;
  stems: ReadonlySet<string>;
  panel: RefObject<HTMLElement | null>;
}) {
  const messages = useDeskMessages();
  return (
    <section className="source-panel" aria-labelledby="source-title" ref={panel}>
      <h2 id="source-title">
        <DataText label={source.title} />
      </h2>
      {source.address !== null && (
        <p className="source-address">
          <a href={source.address} rel="noreferrer" target="_blank">
            {source.address}
            <span className="unseen"> {messages.text("new-window")}</span>
          </a>
        </p>
      )}
      {source.passages.map(({ label, text }) => (
        <section key={label.text}>
          <h3>
            <DataText label={label} />
          </h3>
          <MarkedText text={text} stems={stems} />
        </section>
      ))}
      {source.facts.length > 0 && (
        <dl className="facts">
          {source.facts.map(({ label, text, missing }) => (
            <div key={label.text}>
              <dt>
                <DataText label={label} />
              </dt>
              <dd>
                {text === null ? (
                  <span className="no-value">{messages.text(`missing-${missing ?? "not-reported"}`)}</span>
                ) : (
                  <MarkedText text={text} stems={stems} />
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {source.rows.map(({ record, cells }) => (
        <details key={record} className="as-found">
          <summary>{messages.text("as-found", { record: messages.plain(record) })}</summary>
          <dl className="facts">
            {cells.map(({ column, value }) => (
              <div key={column}>
                <dt dir="auto">{column}</dt>
                <dd>
                  <MarkedText text={{ text: value, lang: "und" }} stems={stems} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
}

function MarkedText({ text, stems }: { text: Label; stems: ReadonlySet<string> }) {
  return (
    <p dir="auto" lang={text.lang === "und" ? undefined : text.lang}>
      {piecesOf(text.text, stems).map(({ at, text: piece, isMarked }) =>
        isMarked ? <mark key={at}>{piece}</mark> : <span key={at}>{piece}</span>,
      )}
    </p>
  );
}

/** What is selected inside of an element, in one line; empty when nothing is. */
export function selectedIn(element: HTMLElement | null): string {
  const selection = getSelection();
  if (element === null || selection === null || selection.rangeCount === 0) return "";
  if (!element.contains(selection.anchorNode) || !element.contains(selection.focusNode)) return "";
  return selection.toString().replace(/\s+/g, " ").trim();
}
