import { useFrame, useHref, useMessages } from "./context.tsx";
import { releasesHref } from "./site.ts";

export function SiteFooter() {
  const { hasAccounts, site } = useFrame();
  const messages = useMessages();
  const href = useHref();
  const releases = site ? releasesHref(site) : null;
  return (
    <footer className="site-footer">
      <p>{messages.text("made-with")}</p>
      <ul>
        {releases !== null && (
          <li>
            <a href={releases}>{messages.text("site-all-releases")}</a>
          </li>
        )}
        {!site && (
          <li>
            <a href={href("/")}>{messages.text("all-maps")}</a>
          </li>
        )}
        <li>
          <a href={href("/accessibility")}>{messages.text("accessibility")}</a>
        </li>
        <li>
          <a href={href("/api/openapi.json")}>{messages.text(site ? "publications" : "data-and-api")}</a>
        </li>
        {hasAccounts === true && (
          <li>
            <a href={href("/account")}>{messages.text("account")}</a>
          </li>
        )}
      </ul>
    </footer>
  );
}
