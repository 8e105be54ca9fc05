import { useHref, useMessages } from "../frame/context.tsx";
import { DataText } from "../frame/data-text.tsx";
import type { InitiativePage, SimilarLine } from "../page.ts";

const mostReasons = 4;

/** The initiatives that resemble this one, with the reasons and their weight. */
export function Similar({ page }: { page: InitiativePage }) {
  const messages = useMessages();
  const href = useHref();
  const { similar, map } = page;
  return (
    <section aria-labelledby="similar">
      <h2 id="similar">{messages.text("similar")}</h2>
      <p className="small">{messages.text(similar.length === 0 ? "similar-none" : "similar-said")}</p>
      <ol className="similar">
        {similar.map(({ id, title, likeness, factors, unknown, of }) => (
          <li key={id}>
            <p>
              <a href={href(`${map.address}/initiatives/${encodeURIComponent(id)}`)}>
                <DataText label={title} />
              </a>{" "}
              <strong>{messages.text("likeness", { share: messages.share(likeness, 1) ?? "" })}</strong>
            </p>
            <Reasons factors={factors.slice(0, mostReasons)} />
            {factors.length > mostReasons && (
              <details>
                <summary className="small">
                  {messages.text("show-more", { count: factors.length - mostReasons })}
                </summary>
                <Reasons factors={factors.slice(mostReasons)} />
              </details>
            )}
            {unknown > 0 && (
              <p className="small">{messages.text("similar-unknown", { count: unknown, of })}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Reasons({ factors }: { factors: SimilarLine["factors"] }) {
  const messages = useMessages();
  return (
    <ul className="reasons">
      {factors.map(({ label, categories, part }) => (
        <li key={label.text}>
          <DataText label={label} />:{" "}
          {categories.map((category, index) => (
            <span key={category.text}>
              {index > 0 && ", "}
              <DataText label={category} />
            </span>
          ))}{" "}
          <span className="small">
            {messages.text("likeness-part", { share: messages.share(part, 1) ?? "" })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Other initiatives in which the same organisations play a role. */
export function Related({ page }: { page: InitiativePage }) {
  const messages = useMessages();
  const href = useHref();
  const { related, map } = page;
  if (related.length === 0) return null;
  return (
    <section aria-labelledby="related">
      <h2 id="related">{messages.text("related")}</h2>
      <ul className="plain-list">
        {related.map(({ id, title, organisations }) => (
          <li key={id}>
            <a href={href(`${map.address}/initiatives/${encodeURIComponent(id)}`)}>
              <DataText label={title} />
            </a>{" "}
            <span className="small">
              {organisations.map((organisation, index) => (
                <span key={organisation.id}>
                  {index > 0 && ", "}
                  <a
                    href={href(`${map.address}/organisations/${encodeURIComponent(organisation.id)}`)}
                    dir="auto"
                  >
                    {organisation.name}
                  </a>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
