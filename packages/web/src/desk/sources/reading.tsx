import type { Profile } from "@mapwright/domain";
import { useEffect, useRef, useState } from "react";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { ColumnTable } from "./column-table.tsx";
import type { AnswerableVariable, FileReading } from "./page.ts";
import { RowProblems } from "./row-problems.tsx";

interface ReadingProps {
  readonly reading: FileReading;
  readonly variables: readonly AnswerableVariable[];
  /** The wave it was read for; empty where none was said. */
  readonly wave: string;
  readonly isUnderWay: boolean;
  readonly onReadAgain: (profile: Profile) => void;
  readonly onTakeIn: (goodRowsOnly: boolean) => void;
}

/** What would become of a file: its rows, what its columns answer, and what is said of single rows. */
export function Reading({ reading, variables, wave, isUnderWay, onReadAgain, onTakeIn }: ReadingProps) {
  const messages = useDeskMessages();
  const [profile, setProfile] = useState(reading.profile.document);
  const [goodRowsOnly, setGoodRowsOnly] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { file, refused, refusal, already } = reading;
  const isChanged = profile !== reading.profile.document;
  const canTake = already === null && (refusal === null || (goodRowsOnly && refused < reading.rows));
  return (
    <section className="reading" aria-labelledby="reading">
      <h3 id="reading" ref={heading} tabIndex={-1} dir="auto">
        {file.name}
      </h3>
      <p>
        <strong>{messages.text("sources-would-open", { count: reading.initiatives })}</strong>{" "}
        {messages.text("sources-judged", {
          count: reading.rows,
          accepted: reading.accepted,
          repaired: reading.repaired,
          refused,
        })}
      </p>
      <p className="small">
        {messages.text("sources-read-as", { format: file.format, encoding: file.encoding })}{" "}
        <span lang="en">{file.notes.join(" ")}</span>
      </p>
      {already !== null && (
        <p className="note">
          {messages.text(
            wave === "" || wave === already.wave ? "sources-already" : "sources-already-elsewhere",
            { batch: messages.plain(already.batch), before: already.wave, wave },
          )}
        </p>
      )}
      {refusal !== null && (
        <p className="lack" lang="en">
          {refusal.message} {refused === 0 && refusal.hint}
        </p>
      )}
      <h4>{messages.text("sources-columns")}</h4>
      <p>
        {reading.profile.isKept
          ? messages.text("sources-kept", { profile: profile.name })
          : messages.text("sources-suggested")}
      </p>
      <ColumnTable
        columns={reading.columns}
        profile={profile}
        readWith={reading.profile.document}
        variables={variables}
        onChange={setProfile}
      />
      {reading.problems.length > 0 && (
        <details open={refused > 0}>
          <summary>{messages.text("sources-said", { count: reading.problemsInAll })}</summary>
          <RowProblems problems={reading.problems} inAll={reading.problemsInAll} />
        </details>
      )}
      {refused > 0 && refused < reading.rows && (
        <label className="inline">
          <input
            type="checkbox"
            checked={goodRowsOnly}
            onChange={({ target }) => setGoodRowsOnly(target.checked)}
          />{" "}
          {messages.text("sources-good-rows", { count: refused })}
        </label>
      )}
      <p className="ways">
        {isChanged ? (
          <button type="button" disabled={isUnderWay} onClick={() => onReadAgain(profile)}>
            {messages.text("sources-read-again")}
          </button>
        ) : (
          <button type="button" disabled={isUnderWay || !canTake} onClick={() => onTakeIn(goodRowsOnly)}>
            {messages.text("sources-take")}
          </button>
        )}
      </p>
      {isChanged && <p className="small">{messages.text("sources-read-again-why")}</p>}
    </section>
  );
}
