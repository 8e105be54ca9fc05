import type { Messages } from "../messages/messages.ts";
import { noAssets } from "./frame/assets.ts";
import { FrameProvider, useFrame, useMessages } from "./frame/context.tsx";
import { JsonBlock } from "./frame/json-block.tsx";
import { type SiteFrame, sitePolicy } from "./frame/site.ts";
import { siteIcon } from "./frame/site-icon.ts";
import type { InteractivePage, Page } from "./page.ts";
import { PageAround } from "./page-around.tsx";
import { PageBody } from "./page-body.tsx";
import { isInteractive, pageTitle } from "./page-title.ts";
import { schemaOf } from "./schema-org.ts";

/** A whole HTML document: complete and readable before any script has run. */
export function PageDocument({ page, messages }: { page: Page; messages: Messages }) {
  const described = schemaOf(page);
  return (
    <FrameProvider frame={page.frame} messages={messages}>
      <html lang={page.frame.language}>
        <Head page={page} />
        <body>
          <PageAround page={page}>
            <PageBody page={page} />
          </PageAround>
          {described && <JsonBlock type="application/ld+json" data={described} />}
          {isInteractive(page) && <JsonBlock type="application/json" id="page-data" data={forClient(page)} />}
        </body>
      </html>
    </FrameProvider>
  );
}

/** What the client needs to draw the page again: everything but the files that brought it. */
function forClient(page: InteractivePage): InteractivePage {
  return { ...page, frame: { ...page.frame, assets: noAssets } };
}

/** Browsers run no modules from the file system, and fetch nothing: the scripts of a site are classic, and wait for the page. */
function SiteScripts({ page, site }: { page: Page; site: SiteFrame }) {
  const { client, site: scripts } = useFrame().assets;
  return (
    <>
      {isInteractive(page) && <script defer src={client} />}
      {scripts && <script defer src={scripts.releases} />}
      <script defer src={`${site.up}/../../releases.js`} />
    </>
  );
}

function Head({ page }: { page: Page }) {
  const messages = useMessages();
  const { assets, installation, language, site } = useFrame();
  const chunks =
    isInteractive(page) && !site ? [page.kind, language].flatMap((key) => assets.chunks[key] ?? []) : [];
  return (
    <head>
      <meta charSet="utf-8" />
      {site && <meta httpEquiv="Content-Security-Policy" content={sitePolicy} />}
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{`${pageTitle(page, messages)} · ${installation}`}</title>
      <link rel="icon" href={siteIcon} />
      <script src={assets.theme} />
      {assets.styles.map((style) => (
        <link key={style} rel="stylesheet" href={style} />
      ))}
      {isInteractive(page) && !site && <script type="module" src={assets.client} />}
      {site && <SiteScripts page={page} site={site} />}
      {[...new Set(chunks)].map((chunk) => (
        <link key={chunk} rel="modulepreload" href={chunk} />
      ))}
    </head>
  );
}
