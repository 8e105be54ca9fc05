import { useState } from "react";
import { Refusal } from "../calls/refusal.tsx";
import { useCommand } from "../calls/use-command.ts";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { InterestsPage, ShownInterest } from "./page.ts";

const subjects = ["initiative", "organisation", "source", "country"] as const;

/** What somebody has a stake in and so does not judge. */
export function InterestsBody({ page }: { page: InterestsPage }) {
  const messages = useDeskMessages();
  return (
    <>
      <h1>{messages.text("desk-interests")}</h1>
      <p className="lead">{messages.text("interests-lead")}</p>
      <p>{messages.text("interests-respected")}</p>
      <Declare map={page.work.map} />
      <h2>{messages.text("interests-yours")}</h2>
      {page.own.length === 0 ? (
        <p>{messages.text("interests-none")}</p>
      ) : (
        <ul className="interests">
          {page.own.map((interest) => (
            <li key={interest.interest}>
              <InterestText interest={interest} />{" "}
              {!interest.ended && <End map={page.work.map} interest={interest.interest} />}
            </li>
          ))}
        </ul>
      )}
      {page.team !== null && (
        <>
          <h2>{messages.text("interests-team")}</h2>
          {page.team.length === 0 ? (
            <p>{messages.text("interests-team-none")}</p>
          ) : (
            <ul className="interests">
              {page.team.map((interest) => (
                <li key={interest.interest}>
                  <span className="code">{interest.person}</span> <InterestText interest={interest} />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </>
  );
}

function InterestText({ interest: { subject, reason, ended } }: { interest: ShownInterest }) {
  const messages = useDeskMessages();
  return (
    <>
      {messages.text(`interest-${subject.about}`)} <span className="code">{codeOf(subject)}</span>:{" "}
      <span dir="auto">{reason}</span>
      {ended && <span className="mark">{messages.text("interest-ended")}</span>}
    </>
  );
}

function codeOf(subject: ShownInterest["subject"]): string {
  switch (subject.about) {
    case "initiative":
      return subject.initiative;
    case "organisation":
      return subject.organisation;
    case "source":
      return subject.source;
    case "country":
      return subject.country;
  }
}

function Declare({ map }: { map: string }) {
  const messages = useDeskMessages();
  const command = useCommand();
  const [about, setAbout] = useState<(typeof subjects)[number]>("initiative");
  const [code, setCode] = useState("");
  const [reason, setReason] = useState("");
  const [released, setReleased] = useState<number | null>(null);
  const declare = async () => {
    const subject = { about, [about]: code.trim() };
    const done = await command.send("interests.declare", { map, subject, reason });
    if (done === undefined) return;
    // The output of `interests.declare`, as it is declared.
    const { released: taken } = done as { readonly released: readonly number[] };
    if (taken.length === 0) return location.reload();
    setReleased(taken.length);
  };
  return (
    <section className="only-with-script" aria-labelledby="declare">
      <h2 id="declare">{messages.text("interest-new")}</h2>
      <form
        className="desk-form"
        onSubmit={(event) => {
          event.preventDefault();
          void declare();
        }}
      >
        <label>
          <span>{messages.text("interest-about")}</span>
          <select
            value={about}
            onChange={({ target }) => setAbout(subjects.find((one) => one === target.value) ?? "initiative")}
          >
            {subjects.map((one) => (
              <option key={one} value={one}>
                {messages.text(`interest-${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{messages.text("interest-code")}</span>
          <input
            type="text"
            required
            maxLength={about === "country" ? 8 : 64}
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
        </label>
        <label>
          <span>{messages.text("interest-reason")}</span>
          <input
            type="text"
            required
            maxLength={2000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </label>
        <Refusal text={command.refusal} />
        {released !== null && <p role="status">{messages.text("interest-released", { count: released })}</p>}
        <button type="submit" disabled={command.isUnderWay}>
          {messages.text("interest-declare")}
        </button>
      </form>
    </section>
  );
}

function End({ map, interest }: { map: string; interest: number }) {
  const messages = useDeskMessages();
  const command = useCommand();
  return (
    <>
      <button
        type="button"
        className="plain only-with-script"
        onClick={() =>
          void command.send("interests.end", { map, interest }).then((done) => {
            if (done !== undefined) location.reload();
          })
        }
      >
        {messages.text("interest-end")}
      </button>
      <Refusal text={command.refusal} />
    </>
  );
}
