import { useFrame, useHref, useMessages } from "../frame/context.tsx";
import { DataText } from "../frame/data-text.tsx";
import { actionOf } from "../frame/frame.ts";
import { LanguageField } from "../frame/language-field.tsx";
import { parameter, queryOf } from "../selection/selection.ts";
import type { OrganisationLine, OrganisationsAsked, OrganisationsPage } from "./pages.ts";
import { roleText } from "./role-text.ts";

/** The list of organisations, searched and narrowed by a plain form. */
export function OrganisationsBody({ page }: { page: OrganisationsPage }) {
  const messages = useMessages();
  const frame = useFrame();
  const { total, of, list } = page;
  return (
    <>
      <h1>{messages.text("organisations")}</h1>
      {/* A page of a site is the same whatever is asked. */}
      {!frame.site && <OrganisationSearch page={page} />}
      <RoleSwitch page={page} />
      <p role="status">{messages.text("organisations-shown", { count: total, of })}</p>
      {list.length > 0 && <OrganisationTable page={page} />}
      {page.pages > 1 && <Pages page={page} />}
    </>
  );
}

function OrganisationSearch({ page }: { page: OrganisationsPage }) {
  const messages = useMessages();
  const frame = useFrame();
  const { asked } = page;
  return (
    <form
      className="organisation-search"
      method="get"
      action={actionOf(frame, `${page.map.address}/organisations`)}
    >
      <search className="search-box">
        <label htmlFor="q">{messages.text("organisation-search")}</label>
        <div>
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={asked.query}
            autoComplete="off"
            maxLength={300}
          />
          <button type="submit">{messages.text("search")}</button>
        </div>
      </search>
      {asked.role !== null && <input type="hidden" name="role" value={asked.role} />}
      <LanguageField />
    </form>
  );
}

function addressOf({ map }: OrganisationsPage, { query, role, page }: OrganisationsAsked): string {
  const parts = [
    ...(query === "" ? [] : [parameter("q", query)]),
    ...(role === null ? [] : [parameter("role", role)]),
    ...(page === 1 ? [] : [parameter("page", String(page))]),
  ];
  return `${map.address}/organisations${queryOf(parts)}`;
}

function RoleSwitch({ page }: { page: OrganisationsPage }) {
  const messages = useMessages();
  const href = useHref();
  const { asked, roles, of } = page;
  // One role that all of them have is nothing to choose from.
  if (roles.length < 2 && asked.role === null) return null;
  const choices = [{ role: null, count: of }, ...roles];
  return (
    <nav className="view-switch" aria-label={messages.text("role")}>
      <ul>
        {choices.map(({ role, count }) => (
          <li key={role ?? ""}>
            <a
              href={href(addressOf(page, { ...asked, role, page: 1 }))}
              aria-current={role === asked.role ? "true" : undefined}
            >
              {role === null ? messages.text("any-role") : roleText(role, messages)}{" "}
              <span className="small">{messages.number(count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What may be known of an organisation, and its column; one that is empty for all is told in a sentence. */
const details = [
  { key: "country", text: "country-column" },
  { key: "sector", text: "sector" },
] as const;

type Details = readonly (typeof details)[number][];

function OrganisationTable({ page }: { page: OrganisationsPage }) {
  const messages = useMessages();
  const isKnown = ({ key }: Details[number]) => page.list.some((line) => line[key] !== null);
  const shown = details.filter(isKnown);
  const empty = details.filter((detail) => !isKnown(detail));
  return (
    <>
      <OrganisationRows page={page} shown={shown} />
      {empty.length > 0 && (
        <p className="small">
          {messages.list(empty.map(({ text }) => messages.text(text)))}: <NotKnown />
        </p>
      )}
    </>
  );
}

function OrganisationRows({ page, shown }: { page: OrganisationsPage; shown: Details }) {
  const messages = useMessages();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="scroller" tabIndex={0} aria-label={messages.text("organisations")}>
      <table className="result-table organisation-table">
        <thead>
          <tr>
            <th scope="col">{messages.text("organisation")}</th>
            <th scope="col" className="count">
              {messages.text("initiatives")}
            </th>
            <th scope="col">{messages.text("roles")}</th>
            {shown.map(({ key, text }) => (
              <th key={key} scope="col">
                {messages.text(text)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.list.map((line) => (
            <OrganisationRow key={line.id} page={page} line={line} shown={shown} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface OrganisationRowProps {
  readonly page: OrganisationsPage;
  readonly line: OrganisationLine;
  readonly shown: Details;
}

function OrganisationRow({ page, line, shown }: OrganisationRowProps) {
  const messages = useMessages();
  const href = useHref();
  const { id, name, initiatives, roles } = line;
  return (
    <tr>
      <th scope="row">
        <a href={href(`${page.map.address}/organisations/${encodeURIComponent(id)}`)} dir="auto">
          {name}
        </a>
      </th>
      <td className="count">{messages.number(initiatives)}</td>
      <td>
        {roles.map(({ role, count }) => `${roleText(role, messages)} ${messages.number(count)}`).join(", ")}
      </td>
      {shown.map(({ key }) => {
        const label = line[key];
        return <td key={key}>{label ? <DataText label={label} /> : <NotKnown />}</td>;
      })}
    </tr>
  );
}

function NotKnown() {
  return <span className="no-value">{useMessages().text("missing-not-reported")}</span>;
}

function Pages({ page }: { page: OrganisationsPage }) {
  const messages = useMessages();
  const href = useHref();
  const { asked, pages } = page;
  const steps = [
    { to: asked.page - 1, text: messages.text("previous") },
    { to: asked.page + 1, text: messages.text("next") },
  ];
  return (
    <nav className="pagination" aria-label={messages.text("pages")}>
      <ul>
        {steps.map(({ to, text }) =>
          to < 1 || to > pages ? null : (
            <li key={to}>
              <a href={href(addressOf(page, { ...asked, page: to }))}>{text}</a>
            </li>
          ),
        )}
      </ul>
      <p className="small">{messages.text("page-of", { page: asked.page, pages })}</p>
    </nav>
  );
}
