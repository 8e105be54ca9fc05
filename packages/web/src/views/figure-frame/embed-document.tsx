import { renderToString } from "react-dom/server";
import { messagesIn } from "../../messages/messages-in.ts";
import { FrameProvider, useFrame, useMessages } from "../../reader/frame/context.tsx";
import { DataText } from "../../reader/frame/data-text.tsx";
import { type Frame, hrefOf } from "../../reader/frame/frame.ts";
import type { MapHead } from "../../reader/frame/map-head.ts";
import { EditionMark, Notices } from "../../reader/frame/site-header.tsx";
import type { DrawnFigure } from "./drawn-figure.ts";
import { selectedText } from "./figure-sheet.tsx";
import { RecordsTable } from "./records-table.tsx";

/** A page for an inline frame of another site: one figure and where it comes from. */
export interface EmbedPage {
  readonly frame: Frame;
  readonly map: MapHead;
  readonly figure: DrawnFigure;
  /** What was selected, in words; undefined for the whole map. */
  readonly selection?: string | undefined;
  /** Below the root: the view the figure is taken from. */
  readonly viewAddress: string;
}

/** Renders an embed as a complete HTML document. It sets no cookie, and its only script tells its height. */
export function renderEmbed(page: EmbedPage): string {
  return `<!doctype html>${renderToString(
    <FrameProvider frame={page.frame} messages={messagesIn(page.frame.language)}>
      <EmbedDocument page={page} />
    </FrameProvider>,
  )}`;
}

function EmbedDocument({ page }: { page: EmbedPage }) {
  const { frame, map, figure } = page;
  const { assets, language } = frame;
  return (
    <html lang={language} className="embed">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${figure.title} · ${map.title.text}`}</title>
        {assets.styles.map((style) => (
          <link key={style} rel="stylesheet" href={style} />
        ))}
        <script src={assets.embed} defer />
      </head>
      <body>
        <main>
          <EmbedBody page={page} />
        </main>
      </body>
    </html>
  );
}

function EmbedBody({ page }: { page: EmbedPage }) {
  const { map, figure, selection, viewAddress } = page;
  const messages = useMessages();
  const frame = useFrame();
  return (
    <>
      <Notices map={map} />
      <figure className="figure" aria-labelledby="embed-caption">
        <figcaption>
          <h1 id="embed-caption" dir="auto">
            {figure.title}
          </h1>
          <p className="finding" dir="auto">
            {figure.sentence}
          </p>
          {selectedText(selection, messages).map((text) => (
            <p key={text} dir="auto">
              {text}
            </p>
          ))}
          <p className="small base-line" dir="auto">
            {figure.base}
          </p>
        </figcaption>
        <div className={figure.drawNarrow && "wide"}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
          <section className="scroller" tabIndex={0} aria-label={figure.title}>
            {figure.draw("page", "embed")}
          </section>
        </div>
        {figure.drawNarrow && <div className="narrow">{figure.drawNarrow("page", "embed-narrow")}</div>}
        <details className="as-table">
          <summary>{messages.text("as-table")}</summary>
          <RecordsTable caption={figure.title} records={figure.records} />
        </details>
      </figure>
      <p className="small embed-source">
        <a href={hrefOf(frame, viewAddress)} target="_blank" rel="noopener">
          <DataText label={map.title} />
          <span className="unseen"> {messages.text("new-tab")}</span>
        </a>{" "}
        <EditionMark map={map} />
        {map.credit.licence !== null && messages.pair(messages.text("licence"), map.credit.licence.name)}
      </p>
    </>
  );
}
