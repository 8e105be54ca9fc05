import { useDeskMessages } from "../frame/desk-messages.tsx";
import { Comparing } from "./comparing.tsx";
import { DecidedPairs } from "./decided-pairs.tsx";
import type { DuplicatesPage } from "./page.ts";
import { Workbench } from "./workbench.tsx";

/** Pairs that may be the same initiative, one after the other, and what was decided of earlier ones. */
export function DuplicatesBody({ page }: { page: DuplicatesPage }) {
  const messages = useDeskMessages();
  const { pairs, total, compared, work, isComparing } = page;
  return (
    <>
      <h1>{messages.text("desk-duplicates")}</h1>
      {isComparing ? (
        <Comparing />
      ) : (
        <p className="lead">
          {total === 0
            ? messages.text("duplicates-none", { count: compared })
            : messages.text("duplicates-lead", { count: total, compared })}
        </p>
      )}
      {pairs.length > 0 && <Workbench page={page} />}
      <DecidedPairs map={work.map} decided={page.decided} before={page.decidedBefore} />
    </>
  );
}
