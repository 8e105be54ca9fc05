import { useDeskMessages } from "../frame/desk-messages.tsx";
import { BatchTable } from "./batch-table.tsx";
import type { SourcesPage } from "./page.ts";
import { RowProblems } from "./row-problems.tsx";
import { TakeIn } from "./take-in.tsx";

/** Where initiatives come from: a file to take in, and the files that were. */
export function SourcesBody({ page }: { page: SourcesPage }) {
  const messages = useDeskMessages();
  const { looked } = page;
  return (
    <>
      <h1>{messages.text("desk-sources")}</h1>
      <p className="lead">{messages.text("sources-lead")}</p>
      <TakeIn page={page} />
      <section aria-labelledby="batches">
        <h2 id="batches">{messages.text("sources-batches")}</h2>
        {page.batches.length === 0 ? (
          <p className="note">{messages.text("sources-none")}</p>
        ) : (
          <BatchTable page={page} />
        )}
      </section>
      {looked !== null && (
        <section aria-labelledby="looked">
          <h2 id="looked">{messages.text("sources-said-of", { batch: messages.plain(looked.batch) })}</h2>
          {looked.problems.length === 0 ? (
            <p>{messages.text("sources-nothing-said")}</p>
          ) : (
            <RowProblems problems={looked.problems} inAll={looked.problems.length} />
          )}
        </section>
      )}
    </>
  );
}
