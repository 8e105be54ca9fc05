import { useFrame, useHref, useMessages } from "./context.tsx";

export function SiteFooter() {
  const { hasAccounts, site } = useFrame();
  const messages = useMessages();
  const href = useHref();
  return (
    <footer className="site-footer">
      <p>{messages.text("made-with")}</p>
      <ul>
        <li>
          {site ? (
            <a href={`${site.up}/../../releases.html`}>{messages.text("site-all-releases")}</a>
          ) : (
            <a href={href("/")}>{messages.text("all-maps")}</a>
          )}
        </li>
        <li>
          <a href={href("/accessibility")}>{messages.text("accessibility")}</a>
        </li>
        <li>
          <a href={href("/api/openapi.json")}>{messages.text(site ? "data" : "data-and-api")}</a>
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
