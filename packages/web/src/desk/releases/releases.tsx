import { useHref } from "../../reader/frame/context.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { Freeze } from "./freeze.tsx";
import type { ReleasesPage, ShownRelease } from "./page.ts";
import { Withdraw } from "./withdraw.tsx";

/** What was published, the last first, and what the next release would bring. */
export function ReleasesBody({ page }: { page: ReleasesPage }) {
  const messages = useDeskMessages();
  return (
    <>
      <h1>{messages.text("desk-releases")}</h1>
      <p className="lead">{messages.text("releases-lead")}</p>
      {page.next !== null && <Freeze map={page.work.map} next={page.next} />}
      {page.releases.length === 0 ? (
        <p className="note">{messages.text("releases-none")}</p>
      ) : (
        page.releases.map((release) => <Released key={release.release} release={release} page={page} />)
      )}
    </>
  );
}

function Released({ release, page }: { release: ShownRelease; page: ReleasesPage }) {
  const messages = useDeskMessages();
  const href = useHref();
  const { release: number, since, added, dropped, recoded, changed, notes, withdrawn } = release;
  return (
    <section className="released" aria-labelledby={`release-${number}`}>
      <h2 id={`release-${number}`}>
        {messages.text("release-number", { number: messages.plain(number) })}{" "}
        <span className="small">
          {messages.text("release-frozen-on", { day: messages.day(release.frozenAt) })}
        </span>
      </h2>
      {withdrawn !== null && (
        <p className="note">{messages.text("release-withdrawn-because", { reason: withdrawn })}</p>
      )}
      <p>
        {messages.text("release-in-inventory", { count: release.initiatives })}.{" "}
        {since === null
          ? messages.text("release-first")
          : messages.text("release-changes", {
              since: messages.plain(since),
              added,
              dropped,
              recoded,
              changed,
            })}
      </p>
      {notes !== null && <p dir="auto">{notes}</p>}
      <p className="small">
        {messages.text("log-hash")} <code>{release.sha256}</code>
      </p>
      <p>
        <a href={href(`/maps/${page.work.map}/releases/${number}`)}>{messages.text("release-read")}</a>
      </p>
      {page.mayWithdraw && withdrawn === null && <Withdraw map={page.work.map} release={number} />}
    </section>
  );
}
