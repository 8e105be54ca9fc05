import { deskMessagesIn } from "../../messages/desk-messages-in.ts";
import { noAssets } from "../../reader/frame/assets.ts";
import { JsonBlock } from "../../reader/frame/json-block.tsx";
import { SiteFooter } from "../../reader/frame/site-footer.tsx";
import { SiteBar } from "../../reader/frame/site-header.tsx";
import { siteIcon } from "../../reader/frame/site-icon.ts";
import { SkipLink } from "../../reader/frame/skip-link.tsx";
import { placeOf, WorkBody, workTitle } from "../work-body.tsx";
import type { WorkPage } from "../work-page.ts";
import { DeskProvider } from "./desk-messages.tsx";
import { WorkBar } from "./work-bar.tsx";

/** A whole page of the desk: complete and readable before any script has run. */
export function WorkDocument({ page }: { page: WorkPage }) {
  const messages = deskMessagesIn(page.frame.language);
  const { assets, installation, language } = page.frame;
  return (
    <DeskProvider frame={page.frame} messages={messages}>
      <html lang={language}>
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="robots" content="noindex" />
          <title>{`${workTitle(page, messages)} · ${page.work.title.text} · ${installation}`}</title>
          <link rel="icon" href={siteIcon} />
          <script src={assets.theme} />
          {[...assets.styles, ...assets.deskStyles].map((style) => (
            <link key={style} rel="stylesheet" href={style} />
          ))}
          <script type="module" src={assets.desk} />
        </head>
        <body>
          <SkipLink />
          <header>
            <SiteBar />
            <WorkBar work={page.work} here={placeOf(page)} />
          </header>
          <main id="main" className={`desk desk-${page.kind}`} tabIndex={-1}>
            <WorkBody page={page} />
          </main>
          <SiteFooter />
          <JsonBlock type="application/json" id="desk-data" data={forClient(page)} />
        </body>
      </html>
    </DeskProvider>
  );
}

/** What the client needs to draw the page again: everything but the files that brought it. */
function forClient(page: WorkPage): WorkPage {
  return { ...page, frame: { ...page.frame, assets: noAssets } };
}
