import { roles } from "@mapwright/domain";
import { useHref } from "../../reader/frame/context.tsx";
import { DataText } from "../../reader/frame/data-text.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { LogFilter, LogPage, ShownEntry } from "./page.ts";

/** A payload of more lines than this is folded, so that a page of the log can be looked over. */
const foldedFrom = 5;

/** No text of the interface: it is typed as it stands. */
const command = "npx mapwright verify";

/** What was done on a map, entry by entry, and how to check that nothing was changed since. */
export function LogBody({ page }: { page: LogPage }) {
  const messages = useDeskMessages();
  const href = useHref();
  const address = (before: number | null) => {
    const parts = Object.entries({ ...page.filter, before: before === null ? "" : String(before) });
    const query = new URLSearchParams(parts.filter(([, value]) => value !== "")).toString();
    return href(`/maps/${page.work.map}/desk/log${query === "" ? "" : `?${query}`}`);
  };
  return (
    <>
      <h1>{messages.text("desk-log")}</h1>
      <p className="lead">{messages.text("log-lead")}</p>
      <details className="about">
        <summary>{messages.text("log-verify")}</summary>
        <p>{messages.text("log-verify-how")}</p>
        <p>
          <code>{command}</code>
        </p>
      </details>
      <FilterForm page={page} />
      {page.entries.length === 0 ? (
        <p className="note">{messages.text("log-none")}</p>
      ) : (
        <ol className="log">
          {page.entries.map((entry) => (
            <Entry key={entry.seq} entry={entry} />
          ))}
        </ol>
      )}
      <p className="ways">
        {page.next !== null && (
          <a className="button" rel="next" href={address(page.next)}>
            {messages.text("log-older")}
          </a>
        )}{" "}
        {!page.isFirst && <a href={address(null)}>{messages.text("log-newest")}</a>}
      </p>
    </>
  );
}

function FilterForm({ page: { work, filter, kinds } }: { page: LogPage }) {
  const messages = useDeskMessages();
  const href = useHref();
  const field = (name: keyof LogFilter, label: string) => (
    <label>
      <span>{label}</span> <input type="text" name={name} defaultValue={filter[name]} maxLength={64} />
    </label>
  );
  return (
    <form className="inline-form" method="get" action={href(`/maps/${work.map}/desk/log`)}>
      <label>
        <span>{messages.text("log-kind")}</span>{" "}
        <select name="kind" defaultValue={filter.kind}>
          <option value="">{messages.text("log-any")}</option>
          {kinds.map(({ kind, name }) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </select>
      </label>{" "}
      <label>
        <span>{messages.text("log-role")}</span>{" "}
        <select name="role" defaultValue={filter.role}>
          <option value="">{messages.text("log-anybody")}</option>
          {roles.map((role) => (
            <option key={role} value={role}>
              {messages.text(`role-${role}`)}
            </option>
          ))}
        </select>
      </label>{" "}
      {field("person", messages.text("log-person"))} {field("initiative", messages.text("log-about"))}{" "}
      <button type="submit">{messages.text("log-filter")}</button>
    </form>
  );
}

function Entry({ entry }: { entry: ShownEntry }) {
  const messages = useDeskMessages();
  return (
    <li value={entry.seq} className="log-entry" id={`entry-${entry.seq}`}>
      <h2>
        <span className="code">{entry.seq}</span> <DataText label={entry.name} />
      </h2>
      <p className="small">
        <time dateTime={entry.at}>
          {messages.day(entry.at)}, {entry.at.slice(11, 19)}
        </time>{" "}
        · <Author entry={entry} />
      </p>
      {entry.isSealed && <p className="note">{messages.text("log-sealed")}</p>}
      {entry.lines.length > foldedFrom ? (
        <details>
          <summary>{messages.text("log-what")}</summary>
          <Payload entry={entry} />
        </details>
      ) : (
        <Payload entry={entry} />
      )}
      <p className="small log-hash">
        {messages.text("log-hash")} <code>{entry.hash}</code>
      </p>
    </li>
  );
}

function Payload({ entry: { lines, more } }: { entry: ShownEntry }) {
  const messages = useDeskMessages();
  if (lines.length === 0) return null;
  return (
    <>
      <dl className="log-lines">
        {lines.map((line) => (
          <div key={line.name}>
            <dt className="code">{line.name}</dt>
            <dd dir="auto">{line.value}</dd>
          </div>
        ))}
      </dl>
      {more > 0 && <p className="small">{messages.text("log-more", { count: more })}</p>}
    </>
  );
}

/** Whoever did it, by role where one is held, and the pseudonym. */
function Author({ entry: { actor, roles: held } }: { entry: ShownEntry }) {
  const messages = useDeskMessages();
  if (actor === "command-line") return messages.text("log-program");
  return (
    <>
      {held.length > 0 && `${messages.list(held.map((role) => messages.text(`role-${role}`)))} `}
      <span className="code">{actor}</span>
    </>
  );
}
