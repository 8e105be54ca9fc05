import { useDeskMessages } from "../frame/desk-messages.tsx";
import { DifferenceList } from "./difference-list.tsx";
import type { VersionLine } from "./page.ts";

/** Every version the map has worked with, why, and what it changed. */
export function History({ versions }: { versions: readonly VersionLine[] }) {
  const messages = useDeskMessages();
  return (
    <section aria-labelledby="studio-history">
      <h2 id="studio-history">{messages.text("studio-history")}</h2>
      <ol className="studio-versions">
        {versions.map(({ codebook, at, note, since, differences }) => (
          <li key={codebook}>
            <p>
              <span className="code">{codebook}</span> {at !== null && <span>{messages.day(at)}</span>}
            </p>
            {note !== null && <p dir="auto">{note}</p>}
            {since === null ? (
              <p className="small">{messages.text("studio-first")}</p>
            ) : (
              <details>
                <summary>
                  {messages.text("studio-differences", { count: differences.length })}{" "}
                  <span className="unseen">{codebook}</span>
                </summary>
                <DifferenceList differences={differences} />
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
