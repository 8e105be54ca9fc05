import type { ReactNode } from "react";
import type { MessageKey } from "../../messages/catalogue.ts";
import { differencesAddress } from "../differences/differences-page.ts";
import { useHref, useMessages } from "../frame/context.tsx";
import { DataText } from "../frame/data-text.tsx";
import type { MethodPage } from "./method-page.ts";

/** Every import, with what became of its rows. */
export function Batches({ page }: { page: MethodPage }) {
  const messages = useMessages();
  return (
    <ProcessTable
      id="batches"
      heading="method-batches"
      heads={[
        "batch-column",
        "source-column",
        "wave-column",
        "day-column",
        "rows",
        "accepted",
        "repaired",
        "refused",
      ]}
    >
      {page.batches.map(({ batch, source, wave, file, sha256, at, rows, accepted, repaired, refused }) => (
        <tr key={batch}>
          <th scope="row">
            {messages.plain(batch)}{" "}
            <span className="small">
              <span dir="auto">{file}</span> <code title={sha256}>{sha256.slice(0, 12)}</code>
            </span>
          </th>
          <td>
            <DataText label={source} />
          </td>
          <td>{wave ?? messages.text("wave-by-row")}</td>
          <td>{at === null ? "–" : messages.day(at)}</td>
          {[rows, accepted, repaired, refused].map((count, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the four columns never change their order.
            <td key={index} className="count">
              {messages.number(count)}
            </td>
          ))}
        </tr>
      ))}
    </ProcessTable>
  );
}

/** Every version of the codebook that the map has worked with, the last first. */
export function Codebooks({ page }: { page: MethodPage }) {
  const messages = useMessages();
  if (page.codebooks.length === 0) return null;
  return (
    <ProcessTable
      id="codebooks"
      heading="method-codebooks"
      heads={["version-column", "day-column", "changes-column", "why-column"]}
    >
      {page.codebooks.map(({ codebook, at, changes, note }) => (
        <tr key={codebook}>
          <th scope="row">{codebook}</th>
          <td>{at === null ? "–" : messages.day(at)}</td>
          <td className="count">{changes === null ? "–" : messages.number(changes)}</td>
          <td dir="auto">{note ?? "–"}</td>
        </tr>
      ))}
    </ProcessTable>
  );
}

/** What the log holds, by kind of event. */
export function Events({ page }: { page: MethodPage }) {
  const messages = useMessages();
  return (
    <ProcessTable
      id="events"
      heading="method-log"
      heads={["event-column", "number-column", "first-column", "last-column"]}
    >
      {page.events.map(({ kind, about, count, first, last }) => (
        <tr key={kind}>
          <th scope="row">
            <span lang="en">{about}</span> <code>{kind}</code>
          </th>
          <td className="count">{messages.number(count)}</td>
          <td>{messages.day(first)}</td>
          <td>{messages.day(last)}</td>
        </tr>
      ))}
    </ProcessTable>
  );
}

/** Every release and what it changed, the last first. */
export function Releases({ page }: { page: MethodPage }) {
  const messages = useMessages();
  const href = useHref();
  if (page.releases.length === 0) return null;
  return (
    <ProcessTable
      id="releases"
      heading="method-releases"
      heads={[
        "release-column",
        "day-column",
        "initiatives",
        "added",
        "dropped",
        "recoded",
        "changed-otherwise",
      ]}
    >
      {page.releases.map((release) => (
        <tr key={release.release}>
          <th scope="row">
            <a href={href(`/maps/${page.map.slug}/releases/${release.release}`)}>
              {messages.text("release", { number: messages.plain(release.release) })}
            </a>{" "}
            <code title={release.sha256}>{release.sha256.slice(0, 12)}</code>
            {release.since !== null && (
              <p>
                <a href={href(differencesAddress(page.map.slug, release.since, release.release))}>
                  {messages.text("differences-since", { since: messages.plain(release.since) })}
                </a>
              </p>
            )}
            {release.withdrawn !== null && (
              <p>
                <strong>{messages.text("withdrawn")}</strong> <span dir="auto">{release.withdrawn}</span>
              </p>
            )}
            {release.notes !== null && (
              <p className="small" dir="auto">
                {release.notes}
              </p>
            )}
          </th>
          <td>{messages.day(release.frozenAt)}</td>
          {[release.initiatives, release.added, release.dropped, release.recoded, release.changed].map(
            (count, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change their order.
              <td key={index} className="count">
                {messages.number(count)}
              </td>
            ),
          )}
        </tr>
      ))}
    </ProcessTable>
  );
}

/** Columns of numbers: their heads stand above them. */
const counted: ReadonlySet<MessageKey> = new Set<MessageKey>([
  "rows",
  "accepted",
  "repaired",
  "refused",
  "number-column",
  "changes-column",
  "initiatives",
  "added",
  "dropped",
  "recoded",
  "changed-otherwise",
]);

interface ProcessTableProps {
  readonly id: string;
  readonly heading: MessageKey;
  readonly heads: readonly MessageKey[];
  readonly children: ReactNode;
}

function ProcessTable({ id, heading, heads, children }: ProcessTableProps) {
  const messages = useMessages();
  return (
    <div className="process">
      <h2 id={id}>{messages.text(heading)}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="scroller" tabIndex={0} aria-label={messages.text(heading)}>
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col" className={counted.has(head) ? "count" : undefined}>
                  {messages.text(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </section>
    </div>
  );
}
