import { useFrame, useHref, useMessages } from "../frame/context.tsx";
import type { MapHead } from "../frame/map-head.ts";

const briefForms = ["html", "pdf", "docx"] as const;
const dataForms = ["csv", "json", "jsonld", "geojson"] as const;

/** The brief and the data of the edition that is read. */
export function TakeAway({ map }: { map: MapHead }) {
  const messages = useMessages();
  const href = useHref();
  const { hasAccounts } = useFrame();
  const { edition, slug, address } = map;
  // A site of files has no server that writes briefs or answers for the data.
  if (hasAccounts !== true) return null;
  const release = edition.kind === "draft" ? "draft" : edition.number;
  return (
    <section className="take-away" aria-labelledby="take-away">
      <h2 id="take-away">{messages.text("take-away")}</h2>
      <dl className="values">
        <div>
          <dt>{messages.text("brief")}</dt>
          <dd>
            <ul className="forms">
              {briefForms.map((form) => (
                <li key={form}>
                  <a href={href(`${address}/brief.${form}`)}>
                    <span className="unseen">{messages.text("brief")}</span> {form.toUpperCase()}
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{messages.text("initiatives")}</dt>
          <dd>
            <ul className="forms">
              {dataForms.map((form) => (
                <li key={form}>
                  <a
                    href={href(`/api/maps/${slug}/initiatives.${form}?release=${release}`)}
                    download=""
                    rel="nofollow"
                  >
                    <span className="unseen">{messages.text("initiatives")}</span> {form.toUpperCase()}
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{messages.text("more-data")}</dt>
          <dd>
            <ul className="forms">
              <li>
                <a href={href(`${address}/codebook`)}>{messages.text("codebook")}</a>
              </li>
              <li>
                <a href={href(`/maps/${slug}/feed.atom`)}>{messages.text("releases-feed")}</a>
              </li>
              <li>
                <a href={href("/api/openapi.json")}>{messages.text("data-and-api")}</a>
              </li>
            </ul>
          </dd>
        </div>
      </dl>
    </section>
  );
}
