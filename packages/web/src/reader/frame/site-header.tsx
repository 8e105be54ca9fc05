import { languageNames, languages } from "../../messages/languages.ts";
import type { Page } from "../page.ts";
import { queryOf, type Selection, selectionParts } from "../selection/selection.ts";
import { useFrame, useHref, useMessages } from "./context.tsx";
import { DataText } from "./data-text.tsx";
import { hrefIn, latestOf } from "./frame.ts";
import type { MapHead } from "./map-head.ts";
import { releasesHref, type SiteFrame } from "./site.ts";

/** The name of the installation, the languages and the theme. */
export function SiteBar() {
  const frame = useFrame();
  const messages = useMessages();
  const href = useHref();
  return (
    <div className="site-bar">
      <a className="site-name" href={href("/")}>
        <svg className="site-mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <circle cx="6" cy="6" r="2" />
          <circle cx="17" cy="7" r="5" />
          <circle cx="7" cy="17" r="4" />
          <circle cx="18" cy="18" r="2.6" />
        </svg>
        {frame.installation}
      </a>
      <nav className="languages" aria-label={messages.text("languages")}>
        <ul>
          {(frame.site?.languages ?? languages).map((language) => (
            <li key={language}>
              <a
                href={hrefIn(frame, frame.address, language)}
                lang={language}
                hrefLang={language}
                aria-current={language === frame.language ? "true" : undefined}
                title={languageNames[language]}
              >
                <span aria-hidden="true">{language}</span>
                <span className="unseen">{languageNames[language]}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <button
        type="button"
        className="theme-toggle only-with-script"
        data-theme-toggle=""
        aria-pressed="false"
      >
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <circle cx="10" cy="10" r="7.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="M10,2.8a7.2,7.2 0 0 1 0,14.4z" fill="currentColor" />
        </svg>
        <span className="unseen">{messages.text("dark-theme")}</span>
      </button>
    </div>
  );
}

interface MapBarProps {
  readonly map: MapHead;
  readonly here: Page["kind"];
  /** What the page shows of the map: the links to its other views carry it along. */
  readonly selection: Selection;
}

/** The map's own bar: where the reader is, which edition, and the pages of the map: to read, as figures, and about it. */
export function MapBar({ map, here, selection }: MapBarProps) {
  const { site, hasAccounts } = useFrame();
  const messages = useMessages();
  const href = useHref();
  const carried = queryOf(selectionParts(selection));
  const groups = [
    {
      name: "pages-read",
      pages: [
        { kind: "overview", path: "" },
        { kind: "explore", path: "/explore", isView: true },
        { kind: "organisations", path: "/organisations" },
      ],
    },
    {
      name: "pages-figures",
      pages: [
        ...(map.withoutKnowledgeMap
          ? []
          : [{ kind: "knowledge-map", path: "/knowledge-map", isView: true } as const]),
        { kind: "gap-map", path: "/gap-map", isView: true },
        { kind: "places", path: "/places", isView: true },
        { kind: "trends", path: "/trends", isView: true },
        { kind: "funnel", path: "/funnel", isView: true },
        { kind: "statistics", path: "/statistics", isView: true },
      ],
    },
    {
      name: "pages-about",
      pages: [
        { kind: "codebook", path: "/codebook" },
        { kind: "method", path: "/method" },
        // A server gives the brief to the page of publications; in a site it stands beside the others.
        ...(site ? [{ kind: "brief", path: "/brief" } as const] : []),
        ...(site || hasAccounts === true ? [{ kind: "publications", path: "/publications" } as const] : []),
      ],
    },
  ] as const;
  return (
    <div className="map-bar">
      <p className="map-name">
        <a href={href(map.address)}>
          <DataText label={map.title} />
        </a>
        <EditionMark map={map} />
        {site && <Releases site={site} />}
        <Newer />
      </p>
      <nav aria-label={messages.text("pages-of-map")}>
        {groups.map(({ name, pages }) => (
          <ul key={name} aria-label={messages.text(name)}>
            {pages.map(({ kind, path, ...page }) => {
              const isView = "isView" in page;
              return (
                <li key={kind}>
                  <a
                    href={href(`${map.address}${path}${isView ? carried : ""}`)}
                    aria-current={kind === here ? "page" : undefined}
                    data-view={isView ? path : undefined}
                  >
                    {messages.text(kind)}
                  </a>
                </li>
              );
            })}
          </ul>
        ))}
      </nav>
    </div>
  );
}

/** Where the other releases of a site are; a script beside the page names those that came after it. */
function Releases({ site }: { site: SiteFrame }) {
  const messages = useMessages();
  const releases = releasesHref(site);
  if (releases === null) return null;
  return (
    <span
      className="releases"
      data-releases={site.map.split("/").at(-1)}
      data-up={site.up}
      data-newer={messages.text("site-newer")}
      data-same={messages.text("site-same-page")}
    >
      <a href={releases}>{messages.text("site-all-releases")}</a>
    </span>
  );
}

/** Leads from an earlier release to the same page of the last one. */
function Newer() {
  const { newer, address } = useFrame();
  const messages = useMessages();
  const href = useHref();
  if (newer === undefined) return null;
  return (
    <span className="releases">
      <a href={href(latestOf(address))} data-latest="">
        {messages.text("site-newer", { number: messages.plain(newer) })}
      </a>
    </span>
  );
}

/** Release or draft, and whether the data are invented: on every page of a map. */
export function EditionMark({ map }: { map: MapHead }) {
  const messages = useMessages();
  const { edition, synthetic } = map;
  return (
    <span className="marks">
      {edition.kind === "draft" ? (
        <span className="mark mark-draft">{messages.text("draft")}</span>
      ) : (
        <span className="mark">{messages.text("release", { number: messages.plain(edition.number) })}</span>
      )}
      {synthetic && <span className="mark mark-synthetic">{messages.text("synthetic")}</span>}
    </span>
  );
}

/** What a reader has to know before believing a number: drafts, invented data, withdrawn releases. */
export function Notices({ map }: { map: MapHead }) {
  const messages = useMessages();
  const href = useHref();
  const { hasAccounts } = useFrame();
  const { edition, synthetic, isEmpty } = map;
  const withdrawn = edition.kind === "release" ? edition.withdrawn : undefined;
  if (edition.kind === "release" && !synthetic && withdrawn === undefined) return null;
  return (
    <div className="notices" role="note" aria-label={messages.text("notices")}>
      {withdrawn !== undefined && (
        <p>
          <strong>{messages.text("withdrawn")}</strong> <span dir="auto">{withdrawn}</span>
        </p>
      )}
      {edition.kind === "draft" && (
        <p>
          <strong>{messages.text("draft")}</strong> {messages.text(isEmpty ? "draft-empty" : "draft-notice")}
          {isEmpty && hasAccounts === true && (
            <>
              {" "}
              <a href={href(`/maps/${map.slug}/desk`)}>{messages.text("draft-empty-desk")}</a>
            </>
          )}
        </p>
      )}
      {synthetic && (
        <p>
          <strong>{messages.text("synthetic")}</strong> <DataText label={synthetic} />
        </p>
      )}
    </div>
  );
}
