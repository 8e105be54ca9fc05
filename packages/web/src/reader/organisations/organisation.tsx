import { useHref, useMessages } from "../frame/context.tsx";
import { DataText } from "../frame/data-text.tsx";
import type { OrganisationPage } from "./pages.ts";
import { roleText } from "./role-text.ts";

/** One organisation: its roles, initiatives, partners and places. */
export function OrganisationBody({ page }: { page: OrganisationPage }) {
  const messages = useMessages();
  const href = useHref();
  const { organisation, byRole, partners, countries, map } = page;
  const { id, name, country, sector, initiatives } = organisation;
  return (
    <article className="organisation">
      <p className="small">
        <code>{id}</code>
        {sector && (
          <>
            {" · "}
            <DataText label={sector} />
          </>
        )}
        {country && (
          <>
            {" · "}
            <DataText label={country} />
          </>
        )}
      </p>
      <h1 dir="auto">{name}</h1>
      <p className="lead">
        {messages.text("organisation-lead", { count: initiatives, partners: partners.length })}
      </p>
      {byRole.map(({ role, initiatives: named }) => (
        <section key={role} aria-labelledby={`role-${role}`}>
          <h2 id={`role-${role}`}>
            {messages.text("as-role", { role: roleText(role, messages), count: named.length })}
          </h2>
          <ul className="plain-list">
            {named.map(({ id: initiative, title }) => (
              <li key={initiative}>
                <a href={href(`${map.address}/initiatives/${encodeURIComponent(initiative)}`)}>
                  <DataText label={title} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section aria-labelledby="partners">
        <h2 id="partners">{messages.text("partners")}</h2>
        {partners.length === 0 && <p>{messages.text("no-partners")}</p>}
        <ul className="plain-list">
          {partners.map((partner) => (
            <li key={partner.id}>
              <a href={href(`${map.address}/organisations/${encodeURIComponent(partner.id)}`)} dir="auto">
                {partner.name}
              </a>{" "}
              <span className="small">{messages.text("shared-initiatives", { count: partner.shared })}</span>
            </li>
          ))}
        </ul>
      </section>
      {countries.length > 0 && (
        <section aria-labelledby="countries">
          <h2 id="countries">{messages.text("countries-of-initiatives")}</h2>
          <ul className="plain-list">
            {countries.map(({ code, label, count }) => (
              <li key={code}>
                <a href={href(`${map.address}/places/${code}`)}>
                  <DataText label={label} />
                </a>{" "}
                <span className="small">{messages.text("results", { count })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
