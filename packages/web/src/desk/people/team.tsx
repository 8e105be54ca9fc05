import { roles } from "@mapwright/domain";
import { Field, Form, Problems } from "../form.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { Scroller } from "../frame/scroller.tsx";
import type { TeamPage } from "../page.ts";

export function TeamBody({ page }: { page: TeamPage }) {
  const messages = useDeskMessages();
  return (
    <>
      <h1>{messages.text("team-of", { map: page.work.title.text })}</h1>
      <Problems problems={page.problems} />
      {page.invited !== null && <Invited invited={page.invited} />}
      {page.people.length === 0 ? <p>{messages.text("team-none")}</p> : <People page={page} />}
      {page.mayInvite && (
        <section className="about">
          <h2>{messages.text("team-invite")}</h2>
          <p>{messages.text("team-invite-lead")}</p>
          <Form to={`/maps/${page.work.map}/team`} button={messages.text("team-give")}>
            <Field name="name" label={messages.text("person-name")} autoComplete="off" />
            <Field name="email" type="email" label={messages.text("email")} autoComplete="off" />
            <div className="field">
              <label htmlFor="role">{messages.text("team-role")}</label>
              <select id="role" name="role" defaultValue="coder">
                {roles.map((role) => (
                  <option key={role} value={role}>
                    {messages.text(`role-${role}`)}
                  </option>
                ))}
              </select>
            </div>
          </Form>
        </section>
      )}
      <Rights rights={page.rights} />
    </>
  );
}

const cellText = { yes: "rights-yes", no: "rights-no", relation: "rights-if" } as const;

/** What each role is for, and the rights table in words. */
function Rights({ rights }: Pick<TeamPage, "rights">) {
  const messages = useDeskMessages();
  return (
    <section aria-labelledby="rights">
      <h2 id="rights">{messages.text("rights-title")}</h2>
      <dl className="roles">
        {roles.map((role) => (
          <div key={role}>
            <dt>{messages.text(`role-${role}`)}</dt>
            <dd>{messages.text(`role-said-${role}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{messages.text("rights-lead")}</p>
      <p className="small">{messages.text("rights-if-said")}</p>
      <Scroller name={messages.text("rights-title")}>
        <table className="rights">
          <thead>
            <tr>
              <th scope="col">{messages.text("rights-what")}</th>
              {roles.map((role) => (
                <th key={role} scope="col">
                  {messages.text(`role-${role}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rights.map(({ name, sentence, cells }) => (
              <tr key={name}>
                <th scope="row">
                  <span lang="en">{sentence}</span> <code>{name}</code>
                </th>
                {roles.map((role) => (
                  <td key={role} className={`right-${cells[role]}`}>
                    {messages.text(cellText[cells[role]])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </section>
  );
}

function Invited({ invited: { name, link } }: { invited: NonNullable<TeamPage["invited"]> }) {
  const messages = useDeskMessages();
  return (
    <p role="status" className="told-once">
      {link === null ? messages.text("team-known", { name }) : messages.text("team-link", { name })}{" "}
      {link !== null && <code>{link}</code>}
    </p>
  );
}

function People({ page }: { page: TeamPage }) {
  const messages = useDeskMessages();
  return (
    <table className="people">
      <thead>
        <tr>
          <th scope="col">{messages.text("person-name")}</th>
          <th scope="col">{messages.text("team-roles")}</th>
        </tr>
      </thead>
      <tbody>
        {page.people.map(({ account, name, state, roles: held }) => (
          <tr key={account}>
            <th scope="row">
              <span dir="auto">{name ?? account}</span>
              {state === "invited" && <span className="small"> {messages.text("team-invited")}</span>}
              {state === "suspended" && <span className="small"> {messages.text("team-suspended")}</span>}
            </th>
            <td>
              {held.map((role) =>
                page.mayInvite ? (
                  <Form
                    key={role}
                    to={`/maps/${page.work.map}/team/${account}/${role}/end`}
                    button={messages.text("team-end-role", {
                      role: messages.text(`role-${role}`),
                      name: name ?? account,
                    })}
                  />
                ) : (
                  <p key={role}>{messages.text(`role-${role}`)}</p>
                ),
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
