import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { type Language, languageNames } from "../../messages/languages.ts";
import { messagesIn } from "../../messages/messages-in.ts";
import { BareDocument } from "./bare-document.tsx";

/** A release that stands in a site. */
export interface ListedRelease {
  readonly number: number;
  readonly frozenAt: string;
  readonly initiatives: number;
  readonly languages: readonly Language[];
}

interface SiteRoot {
  readonly language: Language;
  readonly title: string;
  readonly styles: readonly string[];
}

/** The page at a lasting address: it leads on to where the latest release has what is asked for. */
export function renderForward(
  { language, title }: Pick<SiteRoot, "language" | "title">,
  to: string,
  script: string,
  canonical: string | null,
): string {
  const messages = messagesIn(language);
  const head = (
    <>
      {canonical !== null && <link rel="canonical" href={canonical} />}
      <script src={script} data-to={to} />
      <noscript>
        <meta httpEquiv="refresh" content={`0; url=${to}`} />
      </noscript>
    </>
  );
  return documentOf(
    <BareDocument messages={messages} title={title} styles={[]} head={head}>
      <p>
        {messages.text("site-moved")}. <a href={to}>{messages.text("site-go")}</a>
      </p>
    </BareDocument>,
  );
}

/** What stands at the address of an initiative that the latest release does not have: where it was last. */
export function renderDropped(
  { language, title, styles }: SiteRoot,
  dropped: { readonly id: string; readonly latest: number; readonly last: number; readonly to: string },
): string {
  const messages = messagesIn(language);
  const heading = messages.text("site-dropped", {
    id: dropped.id,
    number: messages.plain(dropped.latest),
  });
  const number = messages.plain(dropped.last);
  return documentOf(
    <BareDocument messages={messages} title={`${heading} · ${title}`} styles={styles}>
      <h1>{heading}</h1>
      <p className="lead">{messages.text("site-dropped-lead", { number })}</p>
      <p>
        <a href={dropped.to}>{messages.text("site-dropped-go", { number })}</a>
      </p>
    </BareDocument>,
  );
}

/** The releases of a site, the latest first, each in its languages. */
export function renderReleases(
  { language, title, styles }: SiteRoot,
  releases: readonly ListedRelease[],
): string {
  const messages = messagesIn(language);
  const heading = messages.text("site-releases");
  return documentOf(
    <BareDocument messages={messages} title={`${heading} · ${title}`} styles={styles}>
      <h1>{title}</h1>
      <h2>{heading}</h2>
      <ul>
        {releases.map(({ number, frozenAt, initiatives, languages }) => (
          <li key={number} id={`release-${number}`}>
            <strong>{messages.text("release", { number: messages.plain(number) })}</strong>
            {": "}
            {messages.text("site-release-line", { initiatives, day: messages.day(frozenAt) })}{" "}
            {languages.map((spoken) => (
              <a
                key={spoken}
                href={`releases/${number}/${spoken}/index.html`}
                lang={spoken}
                hrefLang={spoken}
              >
                {languageNames[spoken]}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </BareDocument>,
  );
}

/** What a web space shows where nothing is: it may be asked for at any depth, so that it links only where `home` is known. */
export function renderNothing(
  { language, title }: Pick<SiteRoot, "language" | "title">,
  home: string | null,
): string {
  const messages = messagesIn(language);
  return documentOf(
    <BareDocument messages={messages} title={`${messages.text("not-found")} · ${title}`} styles={[]}>
      <h1>{messages.text("not-found")}</h1>
      <p>{messages.text("not-found-lead")}</p>
      {home !== null && (
        <p>
          <a href={`${home}/`}>{title}</a>
        </p>
      )}
    </BareDocument>,
  );
}

function documentOf(document: ReactNode): string {
  return `<!doctype html>${renderToStaticMarkup(document)}`;
}
