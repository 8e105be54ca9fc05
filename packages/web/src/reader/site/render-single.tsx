import { renderToString } from "react-dom/server";
import { messagesIn } from "../../messages/messages-in.ts";
import { FrameProvider } from "../frame/context.tsx";
import type { OverviewPage } from "../page.ts";
import { PageAround } from "../page-around.tsx";
import { PageBody } from "../page-body.tsx";
import { pageTitle } from "../page-title.ts";

/** The first page of a site of one file: what its window is called, and what stands in `#single` before script runs. */
export function renderFirstPage(page: OverviewPage): { readonly title: string; readonly html: string } {
  const messages = messagesIn(page.frame.language);
  return {
    title: `${pageTitle(page, messages)} · ${page.frame.installation}`,
    html: renderToString(
      <FrameProvider frame={page.frame} messages={messages}>
        <PageAround page={page}>
          <PageBody page={page} />
        </PageAround>
      </FrameProvider>,
    ),
  };
}
