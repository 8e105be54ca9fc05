import { useHref, useMessages } from "../frame/context.tsx";
import type { ErrorPage, NotFoundPage } from "../page.ts";

export function NotFoundBody({ page }: { page: NotFoundPage }) {
  const messages = useMessages();
  const href = useHref();
  return (
    <>
      <h1>{messages.text("not-found")}</h1>
      <p className="lead">{messages.text("not-found-lead")}</p>
      <ul className="ways-out">
        {page.map && (
          <li>
            <a href={href(`${page.map.address}/explore`)}>{messages.text("explore-this-map")}</a>
          </li>
        )}
        <li>
          <a href={href("/")}>{messages.text("all-maps")}</a>
        </li>
      </ul>
    </>
  );
}

export function ErrorBody({ page }: { page: ErrorPage }) {
  const messages = useMessages();
  const href = useHref();
  return (
    <>
      <h1>{messages.text("error")}</h1>
      <p className="lead">{messages.text("error-lead")}</p>
      {page.problems.length > 0 && (
        <ul className="problems" lang="en">
          {page.problems.map(({ message, hint }) => (
            <li key={message}>
              {message} {hint}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={href("/")}>{messages.text("all-maps")}</a>
      </p>
    </>
  );
}
