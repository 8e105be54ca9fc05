import { renderToString } from "react-dom/server";
import { deskMessagesIn } from "../messages/desk-messages-in.ts";
import type { DeskMessages } from "../messages/messages.ts";
import { SiteFooter } from "../reader/frame/site-footer.tsx";
import { SiteBar } from "../reader/frame/site-header.tsx";
import { siteIcon } from "../reader/frame/site-icon.ts";
import { SkipLink } from "../reader/frame/skip-link.tsx";
import { DeskProvider, useDeskMessages } from "./frame/desk-messages.tsx";
import { WorkBar } from "./frame/work-bar.tsx";
import { DescriptionBody } from "./maps/description.tsx";
import { MapMadeBody, NewMapBody } from "./maps/new-map.tsx";
import type { DeskPage } from "./page.ts";
import { AccountBody } from "./people/account.tsx";
import { RecoveryCodesBody, SecondFactorBody } from "./people/second-factor.tsx";
import { JoinBody, SignInBody, SignInCodeBody } from "./people/sign-in.tsx";
import { TeamBody } from "./people/team.tsx";
import { WaysBody } from "./people/ways.tsx";

/** Renders a page of the desk as a complete HTML document that needs no script. */
export function renderDesk(page: DeskPage): string {
  return `<!doctype html>${renderToString(<DeskDocument page={page} />)}`;
}

function DeskDocument({ page }: { page: DeskPage }) {
  const { frame } = page;
  const messages = deskMessagesIn(frame.language);
  return (
    <DeskProvider frame={frame} messages={messages}>
      <html lang={frame.language}>
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="robots" content="noindex" />
          <title>{`${titleOf(page, messages)} · ${frame.installation}`}</title>
          <link rel="icon" href={siteIcon} />
          <script src={frame.assets.theme} />
          {takesPasskeys(page) && <script src={frame.assets.passkeys} />}
          {page.kind === "new-map" && <script type="module" src={frame.assets.newMap} />}
          {frame.assets.styles.map((style) => (
            <link key={style} rel="stylesheet" href={style} />
          ))}
        </head>
        <body>
          <SkipLink />
          <header>
            <SiteBar />
            {page.kind === "team" && <WorkBar work={page.work} here="team" />}
            {page.kind === "description" && <WorkBar work={page.work} here={null} />}
          </header>
          <main id="main" className={`page-desk page-${page.kind}`} tabIndex={-1}>
            <DeskBody page={page} />
          </main>
          <SiteFooter />
        </body>
      </html>
    </DeskProvider>
  );
}

function takesPasskeys(page: DeskPage): boolean {
  return page.kind === "sign-in" || page.kind === "ways";
}

function titleOf(page: DeskPage, messages: DeskMessages): string {
  switch (page.kind) {
    case "sign-in":
      return messages.text("sign-in");
    case "join":
      return messages.text(page.purpose === "spent" ? "link-spent-title" : "join-title");
    case "sign-in-code":
      return messages.text("code-title");
    case "account":
      return messages.text("account");
    case "ways":
      return messages.text("ways");
    case "second-factor":
      return messages.text("enrol-title");
    case "recovery-codes":
      return messages.text("codes-title");
    case "team":
      return messages.text("team-of", { map: page.work.title.text });
    case "new-map":
      return messages.text("new-map");
    case "map-made":
      return messages.text("map-made");
    case "description":
      return `${messages.text("map-told")} · ${page.work.title.text}`;
    case "refused":
      return messages.text("desk-refused-title");
  }
}

function DeskBody({ page }: { page: DeskPage }) {
  switch (page.kind) {
    case "sign-in":
      return <SignInBody page={page} />;
    case "join":
      return <JoinBody page={page} />;
    case "sign-in-code":
      return <SignInCodeBody page={page} />;
    case "account":
      return <AccountBody page={page} />;
    case "ways":
      return <WaysBody page={page} />;
    case "second-factor":
      return <SecondFactorBody page={page} />;
    case "recovery-codes":
      return <RecoveryCodesBody page={page} />;
    case "team":
      return <TeamBody page={page} />;
    case "new-map":
      return <NewMapBody page={page} />;
    case "map-made":
      return <MapMadeBody page={page} />;
    case "description":
      return <DescriptionBody page={page} />;
    case "refused":
      return <RefusedBody />;
  }
}

function RefusedBody() {
  const messages = useDeskMessages();
  return (
    <>
      <h1>{messages.text("desk-refused-title")}</h1>
      <p className="lead">{messages.text("desk-refused-lead")}</p>
    </>
  );
}
