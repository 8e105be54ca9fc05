import { useHref } from "../../reader/frame/context.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { placeAddress } from "../frame/places.ts";
import { type Decision, stateOf } from "./deciding.ts";
import type { DuplicatesPage } from "./page.ts";

/** What was just decided, and how many pairs are left: told aloud when it changes. */
export function Standing({
  page: { pairs, total, work },
  decisions,
}: {
  page: DuplicatesPage;
  decisions: readonly Decision[];
}) {
  const messages = useDeskMessages();
  const href = useHref();
  const left = pairs.filter((pair) => stateOf(pair, decisions) === "open").length;
  const last = decisions.at(-1);
  return (
    <p className="duplicates-standing only-with-script" role="status">
      {last !== undefined &&
        messages.text(`duplicates-said-${last.kind}`, {
          initiative: last.initiative,
          other: last.other,
        })}{" "}
      {messages.text("duplicates-left", { count: left })}{" "}
      {left === 0 && total > pairs.length && (
        <a href={href(placeAddress(work.map, "duplicates"))}>{messages.text("duplicates-more")}</a>
      )}
    </p>
  );
}
