import { type MouseEvent, useRef } from "react";
import { useMessages } from "../../reader/frame/context.tsx";
import { DataText } from "../../reader/frame/data-text.tsx";
import { KnowledgeMapSvg } from "./figure.tsx";
import type { KnowledgeMapModel } from "./model.ts";
import { KnowledgeMapTable } from "./table.tsx";
import { useGridKeys } from "./use-grid-keys.ts";
import { baseText, cellText, sentenceText, titleText } from "./words.ts";

interface FigureProps {
  readonly model: KnowledgeMapModel;
  readonly id: string;
  /** Where the initiatives of two categories are listed. */
  readonly hrefOf: (row: string, column: string) => string;
  /** Takes the choice of a cell over from its link. */
  readonly onSelect?: ((row: string, column: string) => void) | undefined;
}

/** The knowledge map on a page: heading, sentence, base, grid of links, and the same numbers as a table. */
export function KnowledgeMapFigure({ model, id, hrefOf, onSelect }: FigureProps) {
  const messages = useMessages();
  const ref = useRef<HTMLDivElement>(null);
  const describe = (row: number, column: number) => cellText(model, messages, row, column);
  const readout = useGridKeys(ref, describe);
  const codes = (row: number, column: number) =>
    [model.rows.categories[row]?.code ?? "", model.columns.categories[column]?.code ?? ""] as const;
  const choose = (event: MouseEvent) => {
    const cell = event.target instanceof Element ? event.target.closest("a[data-row]") : null;
    if (!cell || !onSelect || isForBrowser(event)) return;
    event.preventDefault();
    onSelect(...codes(Number(cell.getAttribute("data-row")), Number(cell.getAttribute("data-column"))));
  };
  return (
    <figure className="knowledge-map" aria-labelledby={`${id}-caption`}>
      <figcaption>
        <h2 id={`${id}-caption`}>
          {messages.text("knowledge-map")}:{" "}
          <DataText label={{ text: titleText(model, messages), lang: "und" }} />
        </h2>
        <p className="finding">{sentenceText(model, messages)}</p>
        <p className="small">{baseText(model, messages)}</p>
      </figcaption>
      {/* biome-ignore lint/a11y: keys and clicks bubble here from the links inside. */}
      <div className="scroller" ref={ref} onClick={choose}>
        <KnowledgeMapSvg
          model={model}
          messages={messages}
          theme="page"
          id={id}
          hrefOf={(row, column) => hrefOf(...codes(row, column))}
        />
      </div>
      <p className="readout only-with-script">{readout ?? messages.text("map-keys")}</p>
      <details>
        <summary>{messages.text("as-table")}</summary>
        <KnowledgeMapTable model={model} />
      </details>
    </figure>
  );
}

/** Clicks that ask for a new tab or window stay links. */
export function isForBrowser(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}
