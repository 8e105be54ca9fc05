import { differencesAddress } from "../differences/differences-page.ts";
import { useHref, useMessages } from "../frame/context.tsx";
import { DataText } from "../frame/data-text.tsx";
import { EditionMark } from "../frame/site-header.tsx";
import type { MapsPage } from "../page.ts";
import { LicenceLink } from "./licence.tsx";

export function MapsBody({ page }: { page: MapsPage }) {
  const messages = useMessages();
  const href = useHref();
  return (
    <>
      <h1>{messages.text("maps-title")}</h1>
      <p className="lead">{messages.text("maps-lead")}</p>
      {page.maps.length === 0 && <p>{messages.text("maps-none")}</p>}
      <ul className="map-list">
        {page.maps.map(({ head, description, initiatives, countries, licence, compared }) => (
          <li key={head.slug}>
            <p className="map-figure">
              <strong>{messages.number(initiatives)}</strong>{" "}
              {messages.text("initiatives-word", { count: initiatives })}
              {countries !== null && (
                <span className="small">{messages.text("in-countries", { count: countries })}</span>
              )}
            </p>
            <div>
              <h2>
                <a href={href(head.address)}>
                  <DataText label={head.title} />
                </a>
              </h2>
              {description && (
                <p>
                  <DataText label={description} />
                </p>
              )}
              <p className="small">
                <EditionMark map={head} />
                {licence && <LicenceLink licence={licence} />}
              </p>
              {compared && (
                <p className="small">
                  <a href={href(differencesAddress(head.slug, compared.from, compared.to))}>
                    {messages.text("changes-since", {
                      number: messages.plain(compared.to),
                      since: messages.plain(compared.from),
                    })}
                    <span className="unseen">
                      : <DataText label={head.title} />
                    </span>
                  </a>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      {page.mayCreate && (
        <p>
          <a className="button" href={href("/new-map")}>
            {messages.text("maps-begin")}
          </a>
        </p>
      )}
    </>
  );
}
