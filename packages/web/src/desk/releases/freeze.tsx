import { useState } from "react";
import { useHref } from "../../reader/frame/context.tsx";
import { DataText } from "../../reader/frame/data-text.tsx";
import { Refusal } from "../calls/refusal.tsx";
import { useCommand } from "../calls/use-command.ts";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { NamedChange, NextRelease } from "./page.ts";

/** What the next release would change, and the freezing of it: said before that it cannot be undone. */
export function Freeze({ map, next }: { map: string; next: NextRelease }) {
  const messages = useDeskMessages();
  const command = useCommand();
  const [notes, setNotes] = useState("");
  const freeze = async () => {
    const done = await command.send("release.freeze", { map, notes: notes.trim() === "" ? null : notes });
    if (done !== undefined) location.reload();
  };
  const { before, after } = next.codebook;
  const isSame = next.added.length + next.dropped.length + next.changed.length === 0 && before === after;
  return (
    <section className="next-release" aria-labelledby="next-release">
      <h2 id="next-release">{messages.text("release-next", { number: messages.plain(next.release) })}</h2>
      <p>{messages.text("release-next-lead")}</p>
      {next.since !== null && isSame && <p className="note">{messages.text("release-nothing-new")}</p>}
      {before !== null && before !== after && <p>{messages.text("release-codebook", { before, after })}</p>}
      {(["added", "dropped", "changed"] as const).map((way) => (
        <Changes key={way} map={map} way={way} changes={next[way]} />
      ))}
      <form
        className="desk-form only-with-script"
        onSubmit={(event) => {
          event.preventDefault();
          void freeze();
        }}
      >
        <label>
          <span>{messages.text("release-notes")}</span>
          <textarea
            rows={3}
            maxLength={10_000}
            value={notes}
            onChange={({ target }) => setNotes(target.value)}
          />
        </label>
        <label className="inline">
          <input type="checkbox" required /> {messages.text("release-sure")}
        </label>
        <Refusal text={command.refusal} />
        <button type="submit" disabled={command.isUnderWay}>
          {messages.text("release-freeze")}
        </button>
      </form>
    </section>
  );
}

function Changes({
  map,
  way,
  changes,
}: {
  map: string;
  way: "added" | "dropped" | "changed";
  changes: readonly NamedChange[];
}) {
  const messages = useDeskMessages();
  const href = useHref();
  if (changes.length === 0) return null;
  return (
    <details>
      <summary>{messages.text(`release-diff-${way}`, { count: changes.length })}</summary>
      <ul className="columns">
        {changes.map(({ initiative, name, recoded, variables }) => (
          <li key={initiative}>
            {way === "dropped" ? (
              <span dir="auto">{name}</span>
            ) : (
              <a href={href(`/maps/${map}/releases/draft/initiatives/${initiative}`)} dir="auto">
                {name}
              </a>
            )}{" "}
            {recoded && <span className="mark">{messages.text("release-recoded-mark")}</span>}
            {variables.length > 0 && (
              <span className="small">
                {variables.map((label, place) => (
                  <span key={label.text}>
                    {place > 0 && ", "}
                    <DataText label={label} />
                  </span>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
