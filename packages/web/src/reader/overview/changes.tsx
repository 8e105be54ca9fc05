import { DifferenceCounts } from "../differences/difference-counts.tsx";
import { useMessages } from "../frame/context.tsx";
import type { MapHead } from "../frame/map-head.ts";
import type { ReleaseView } from "../method/method-page.ts";

/** What a release changed since the one before: how many initiatives, each number a link to them. */
export function Changes({ map, release }: { map: MapHead; release: ReleaseView }) {
  const messages = useMessages();
  const { since, notes, frozenAt } = release;
  const number = messages.plain(release.release);
  return (
    <section className="release-changes" aria-labelledby="changes">
      <h2 id="changes">
        {since === null
          ? messages.text("changes-first", { number })
          : messages.text("changes-since", { number, since: messages.plain(since) })}
      </h2>
      <p className="small">{messages.text("release-line", { number, day: messages.day(frozenAt) })}</p>
      {since === null ? (
        <p>{messages.text("changes-first-said", { count: release.initiatives })}</p>
      ) : (
        <DifferenceCounts slug={map.slug} from={since} to={release.release} counts={release} />
      )}
      {notes !== null && (
        <p dir="auto" lang="">
          {notes}
        </p>
      )}
    </section>
  );
}
