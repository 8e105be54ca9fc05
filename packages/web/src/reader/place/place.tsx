import { listingOf } from "../explore/state.ts";
import { FacetBars } from "../facet-bars.tsx";
import { useHref, useMessages } from "../frame/context.tsx";
import { DataText } from "../frame/data-text.tsx";
import type { NamedPlace, PlacePage } from "./place-page.ts";

/** A country, region or city: what is there, who, and what comparable places have and it has not. */
export function PlaceBody({ page }: { page: PlacePage }) {
  const messages = useMessages();
  const href = useHref();
  const { map, name, level, within, group, total, of, selection } = page;
  return (
    <article className="place-page">
      <nav aria-label={messages.text("places")} className="small">
        <a href={href(`${map.address}/places`)}>{messages.text("places")}</a>
        {within.map(({ label, path }) => (
          <span key={path}>
            {" › "}
            <a href={href(`${map.address}${path}`)}>
              <DataText label={label} />
            </a>
          </span>
        ))}
      </nav>
      <h1>
        <DataText label={name} />
      </h1>
      <p className="lead">
        {messages.text("place-lead", { count: total, of, share: messages.share(total, of) ?? "" })}{" "}
        {level === "city" && messages.text("city-as-named")}
      </p>
      {group && (
        <p>
          <DataText label={group.variable} />:{" "}
          <a href={href(`${map.address}${group.listing}`)}>
            <DataText label={group.category} />
          </a>
        </p>
      )}
      {selection && (
        <p className="ways-on">
          <a href={href(`${map.address}${listingOf(selection)}`)}>
            {messages.text("open-initiatives", { count: total })}
          </a>
        </p>
      )}
      <div className="place-parts">
        <Initiatives page={page} />
        <Organisations page={page} />
        <Below title={messages.text("regions-within")} places={page.below} page={page} />
        <Below title={messages.text("cities")} places={page.cities} page={page} />
      </div>
      <Gaps page={page} />
      <div className="bar-groups">
        {page.variables.map((view) => {
          const facet = page.facets[view.code];
          if (!facet || facet.base === 0) return null;
          return (
            <FacetBars
              key={view.code}
              address={map.address}
              view={view}
              facet={facet}
              total={total}
              selection={selection ?? undefined}
            />
          );
        })}
      </div>
    </article>
  );
}

function Initiatives({ page }: { page: PlacePage }) {
  const messages = useMessages();
  const href = useHref();
  const rest = page.total - page.initiatives.length;
  return (
    <section aria-labelledby="initiatives">
      <h2 id="initiatives">{messages.text("initiatives")}</h2>
      <ul className="plain-list">
        {page.initiatives.map(({ id, title }) => (
          <li key={id}>
            <a href={href(`${page.map.address}/initiatives/${encodeURIComponent(id)}`)}>
              <DataText label={title} />
            </a>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="small">{messages.text("and-more", { count: rest })}</p>}
    </section>
  );
}

function Organisations({ page }: { page: PlacePage }) {
  const messages = useMessages();
  const href = useHref();
  if (page.organisations.length === 0) return null;
  return (
    <section aria-labelledby="organisations">
      <h2 id="organisations">{messages.text("organisations")}</h2>
      <ul className="plain-list">
        {page.organisations.map(({ id, name, count }) => (
          <li key={id}>
            <a href={href(`${page.map.address}/organisations/${encodeURIComponent(id)}`)} dir="auto">
              {name}
            </a>{" "}
            <span className="small">{messages.number(count)}</span>
          </li>
        ))}
      </ul>
      {page.moreOrganisations > 0 && (
        <p className="small">{messages.text("and-more", { count: page.moreOrganisations })}</p>
      )}
    </section>
  );
}

interface BelowProps {
  readonly title: string;
  readonly page: PlacePage;
  readonly places: readonly (NamedPlace & { readonly count: number })[];
}

function Below({ title, places, page }: BelowProps) {
  const messages = useMessages();
  const href = useHref();
  if (places.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="plain-list">
        {places.map(({ label, path, count }) => (
          <li key={path}>
            <a href={href(`${page.map.address}${path}`)}>
              <DataText label={label} />
            </a>{" "}
            <span className="small">{messages.number(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Gaps({ page }: { page: PlacePage }) {
  const messages = useMessages();
  const href = useHref();
  const { gaps, compared, map } = page;
  if (!compared) return null;
  return (
    <section aria-labelledby="gaps" className="place-gaps">
      <h2 id="gaps">{messages.text("place-gaps")}</h2>
      <p className="small">{messages.text(`compared-${compared.kind}`, { count: compared.total })}</p>
      <p className="small">{messages.text("gaps-said")}</p>
      {gaps.length === 0 ? (
        <p>{messages.text("no-gaps")}</p>
      ) : (
        <ul className="plain-list">
          {gaps.map(({ variable, category, known, elsewhere, listing }) => (
            <li key={`${variable.text} ${category.text}`}>
              <DataText label={variable} />:{" "}
              <a href={href(`${map.address}${listing}`)}>
                <DataText label={category} />
              </a>{" "}
              <span className="small">
                {messages.text("gap-line", {
                  known,
                  part: elsewhere.numerator,
                  base: elsewhere.denominator,
                  share: messages.share(elsewhere.numerator, elsewhere.denominator) ?? "",
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
