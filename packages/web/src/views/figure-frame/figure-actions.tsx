import type { MouseEvent } from "react";
import { useFrame, useHref, useMessages } from "../../reader/frame/context.tsx";
import { type Frame, hrefIn } from "../../reader/frame/frame.ts";
import type { MapHead } from "../../reader/frame/map-head.ts";
import { useSelectionSaid } from "../../reader/selection/selection-context.tsx";
import { type DrawnFigure, type FigureKind, figuresOfWhole } from "./drawn-figure.ts";
import {
  embedAddress,
  figureFileAddress,
  frozenHead,
  type TakenFormat,
  takenFormats,
} from "./figure-address.ts";

interface FigureActionsProps {
  readonly map: MapHead;
  readonly kind: FigureKind;
  readonly figure: DrawnFigure;
  readonly query: string;
}

interface ActionsProps {
  readonly map: MapHead;
  readonly kind: FigureKind;
  readonly title: string;
  readonly query: string;
}

/** The ways to take a figure away: files, an embed and a citation. */
export function FigureActions({ map, kind, figure, query }: FigureActionsProps) {
  const messages = useMessages();
  const frame = useFrame();
  const { title } = figure;
  const said = useSelectionSaid();
  const selection = figuresOfWhole.includes(kind) ? undefined : said;
  /** In a site the file that stands ready is of the first look; the page makes the one of what is shown. */
  const take = (event: MouseEvent, format: TakenFormat) => {
    event.preventDefault();
    const name = `${map.slug}-release-${map.edition.kind === "release" ? map.edition.number : "draft"}-${kind}`;
    void import("./take-figure.tsx").then(({ takeFigure }) =>
      takeFigure(figure, format, name, { map, messages, selection, address: undefined }),
    );
  };
  return (
    <div className="figure-actions">
      <ul aria-label={messages.text("take-figure")}>
        {takenFormats.map((format) => (
          <li key={format}>
            <a
              href={hrefIn(frame, figureFileAddress(map, kind, format, query), frame.language)}
              download=""
              rel="nofollow"
              onClick={frame.site && ((event) => take(event, format))}
            >
              <span className="unseen">{messages.text("download-figure", { title })}</span>{" "}
              {format.toUpperCase()}
            </a>
          </li>
        ))}
      </ul>
      <details>
        <summary>{messages.text(frame.site ? "cite" : "embed-and-cite")}</summary>
        {!frame.site && <Embed map={map} kind={kind} title={title} query={query} />}
        <Cite map={map} kind={kind} title={title} query={query} />
      </details>
    </div>
  );
}

function Embed({ map, kind, title, query }: ActionsProps) {
  const messages = useMessages();
  const frame = useFrame();
  const href = useHref();
  const kept = frozenHead(map);
  return (
    <>
      <p>
        <strong>{messages.text("embed")}</strong>{" "}
        <a href={href(embedAddress(kept, kind, query))}>{messages.text("embed-alone")}</a>
      </p>
      <p className="small">{messages.text(map.edition.kind === "draft" ? "embed-draft" : "embed-frozen")}</p>
      <pre className="snippet">
        <code>{embedSnippet(frame, kept, kind, title, query)}</code>
      </pre>
    </>
  );
}

function Cite({ map, kind, title, query }: ActionsProps) {
  const messages = useMessages();
  const frame = useFrame();
  if (map.credit.citation === null) return <p className="small">{messages.text("cite-draft")}</p>;
  const address = citedAddress(frame, map, kind, query);
  return (
    <>
      <p>
        <strong>{messages.text("cite")}</strong>
      </p>
      <p className="snippet" dir="auto">
        {messages.text("figure-citation", { title, citation: map.credit.citation, address })}
      </p>
    </>
  );
}

/** Where the figure is to be found for ever; a site on a stick has no address to name but that of the map's citation. */
function citedAddress(frame: Frame, map: MapHead, kind: FigureKind, query: string): string {
  const { site, language, origin = "", root } = frame;
  if (!site) return `${origin}${root}${figureFileAddress(frozenHead(map), kind, "svg", query)}`;
  const release = map.edition.kind === "release" ? map.edition.number : "draft";
  return site.home === null ? "" : `${site.home}/releases/${release}/${language}/figures/${kind}.svg`;
}

/** The lines to paste into another page; the height is a first guess that the embed corrects where it is listened to. */
function embedSnippet(frame: Frame, map: MapHead, kind: FigureKind, title: string, query: string): string {
  const address = `${frame.origin ?? ""}${hrefIn(frame, embedAddress(map, kind, query), frame.language)}`;
  const said = (text: string) =>
    text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return `<iframe src="${said(address)}" title="${said(title)}" width="100%" height="640" loading="lazy"></iframe>`;
}
