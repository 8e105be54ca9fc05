import { type Answer, canonicalJson, type Level, levels } from "@mapwright/domain";
import { useRef, useState } from "react";
import { useFrame, useHref } from "../../reader/frame/context.tsx";
import { DataText } from "../../reader/frame/data-text.tsx";
import { labelIn } from "../../reader/label.ts";
import { aKey, call } from "../calls/call.ts";
import type { Told } from "../calls/problem-text.ts";
import { Refusal } from "../calls/refusal.tsx";
import { refusalText } from "../calls/refusal-text.ts";
import { stemsIn } from "../cockpit/marked-words.ts";
import { QuoteList } from "../cockpit/quote-list.tsx";
import { SourcePanel } from "../cockpit/source-panel.tsx";
import { useKeys } from "../cockpit/use-keys.ts";
import { answerText } from "../coding/answer-text.ts";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { CodebookNote } from "./codebook-note.tsx";
import type { AdjudicationPage, ShownVote } from "./page.ts";

const benchKeys = { submit: "x" } as const;

/** A conflict to be settled: the votes without names and in chance order, like cases, one key to choose, a reason to give. */
export function BenchBody({ page }: { page: AdjudicationPage }) {
  const messages = useDeskMessages();
  const href = useHref();
  const { language, root } = useFrame();
  const { conflict, criterion, variable, votes, work } = page;
  const [choice, setChoice] = useState<Level | Answer | null>(null);
  const [reason, setReason] = useState("");
  const [precedents, setPrecedents] = useState<readonly number[]>([]);
  const [refusal, setRefusal] = useState<string | readonly Told[] | null>(null);
  const panel = useRef<HTMLElement>(null);
  const options = optionsOf(page);
  const choose = (digit: number) => {
    const option = options[digit - 1];
    if (option === undefined) return;
    setChoice(option);
    document.getElementById("ruling-reason")?.focus();
  };
  const settle = async () => {
    if (choice === null) return setRefusal(messages.text("ruling-choose"));
    if (reason.trim() === "") {
      document.getElementById("ruling-reason")?.focus();
      return setRefusal(messages.text("ruling-reason-needed"));
    }
    const evidence = votes.filter(({ answer }) => isSame(answer, choice)).flatMap((vote) => vote.evidence);
    const ruling = {
      answer: choice,
      reason: reason.trim(),
      ...(evidence.length === 0 ? {} : { evidence: evidence.slice(0, 20) }),
      ...(precedents.length === 0 ? {} : { precedents }),
    };
    const reply = await call(
      root,
      "conflicts.settle",
      { map: work.map, conflict: conflict.conflict, ruling },
      aKey(),
    );
    setRefusal(refusalText(reply, messages));
    if (reply.state !== "done") return;
    const next = page.next === null ? "" : `/${page.next}`;
    location.assign(href(`/maps/${work.map}/desk/conflicts${next}`));
  };
  useKeys("bench", benchKeys, () => void settle(), choose);
  const asked = criterion ?? variable;
  const stems = stemsIn([asked?.label, asked?.test].flatMap((texts) => Object.values(texts ?? {})));
  return (
    <div className="cockpit">
      <div className="cockpit-head">
        <h1>
          <span className="code">{conflict.about}</span> <DataText label={conflict.label} />
        </h1>
        <p className="small">
          <a href={href(`/maps/${work.map}/desk/conflicts`)}>{messages.text("desk-conflicts")}</a> ·{" "}
          {messages.text("waits-since", { day: messages.day(conflict.since) })}
        </p>
      </div>
      {asked?.test && (
        <p className="lead">
          <DataText label={labelIn(asked.test, language)} />
        </p>
      )}
      <div className="cockpit-task">
        <SourcePanel source={page.source} stems={stems} panel={panel} />
        <section className="answers" aria-labelledby="votes-title">
          <h2 id="votes-title">{messages.text("votes", { count: votes.length })}</h2>
          <p className="small">{messages.text("votes-lead")}</p>
          <ul className="votes">
            {lettered(votes).map(({ letter, vote }) => (
              <VoteCard
                key={letter}
                letter={letter}
                vote={vote}
                text={answerText(messages, variable ?? undefined, vote.answer)}
              />
            ))}
          </ul>
          <fieldset className="ruling" disabled={page.isSettled}>
            <legend>{messages.text("ruling")}</legend>
            {options.map((option, place) => (
              <label key={canonicalJson(option)} className="ruling-option">
                <input
                  type="radio"
                  name="ruling"
                  checked={choice !== null && isSame(option, choice)}
                  onChange={() => setChoice(option)}
                />{" "}
                {answerText(messages, variable ?? undefined, option)}
                {place < 9 && <kbd className="only-with-script">{place + 1}</kbd>}
                <span className="small">
                  {" "}
                  {messages.text("votes-for", {
                    count: votes.filter(({ answer }) => isSame(answer, option)).length,
                  })}
                </span>
              </label>
            ))}
          </fieldset>
          <label className="reason">
            <span>{messages.text("ruling-reason")}</span>
            <textarea
              id="ruling-reason"
              rows={3}
              required
              maxLength={8000}
              disabled={page.isSettled}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          </label>
          {page.precedents.length > 0 && (
            <section aria-labelledby="precedents-title">
              <h3 id="precedents-title">{messages.text("precedents")}</h3>
              <ul className="precedents">
                {page.precedents.map((one) => (
                  <li key={one.conflict}>
                    <label>
                      <input
                        type="checkbox"
                        checked={precedents.includes(one.conflict)}
                        onChange={({ target }) =>
                          setPrecedents(
                            target.checked
                              ? [...precedents, one.conflict]
                              : precedents.filter((other) => other !== one.conflict),
                          )
                        }
                      />{" "}
                      <strong>{answerText(messages, variable ?? undefined, one.answer)}</strong>{" "}
                      <span className="code">{one.initiative}</span>{" "}
                      <span className="small">
                        {messages.text("precedent-likeness", {
                          share: messages.share(one.likeness, 1) ?? "",
                        })}
                      </span>
                    </label>
                    <p dir="auto">
                      {one.reason}{" "}
                      <a href={href(`/maps/${work.map}/desk/conflicts/${one.conflict}`)}>
                        {messages.text("see-precedent")}
                        <span className="unseen"> {one.initiative}</span>
                      </a>
                    </p>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Refusal text={refusal} />
          {page.isSettled ? (
            <Settled page={page} />
          ) : (
            <p className="only-with-script">
              <button type="button" onClick={() => void settle()}>
                {messages.text("settle")} <kbd>{benchKeys.submit}</kbd>
              </button>
            </p>
          )}
        </section>
      </div>
    </div>
  );
}

/** What was decided, and the way from there into the codebook. */
function Settled({ page }: { page: AdjudicationPage }) {
  const messages = useDeskMessages();
  const { ruling, noted } = page;
  return (
    <>
      <p className="note">{messages.text("settled-already")}</p>
      {ruling !== null && (
        <>
          <p>
            <strong>
              {messages.text("settled-as", {
                answer: answerText(messages, page.variable ?? undefined, ruling.answer),
              })}
            </strong>
          </p>
          <p dir="auto">{ruling.reason}</p>
          {page.mayNote && noted !== null && (
            <CodebookNote
              map={page.work.map}
              conflict={page.conflict.conflict}
              variable={noted}
              ruling={ruling}
            />
          )}
        </>
      )}
    </>
  );
}

/** Votes have letters for names: who cast them is not told. */
function lettered(votes: readonly ShownVote[]) {
  return votes.map((vote, place) => ({ letter: String.fromCharCode(65 + place), vote }));
}

function VoteCard({ letter, vote, text }: { letter: string; vote: ShownVote; text: string }) {
  const messages = useDeskMessages();
  return (
    <li>
      <span className="code">{letter}</span> <strong dir="auto">{text}</strong>
      {vote.confidence !== null && (
        <span className="small">
          {" "}
          {messages.text("confidence")}: {messages.text(`confidence-${vote.confidence}`)}
        </span>
      )}
      <QuoteList quotes={vote.evidence} />
      {vote.reason !== null && <p dir="auto">{vote.reason}</p>}
      {vote.memo !== null && (
        <p className="small" dir="auto">
          {vote.memo}
        </p>
      )}
    </li>
  );
}

/** What can be decided: what was voted for first, then everything else that may be answered. */
function optionsOf({ criterion, variable, votes }: AdjudicationPage): readonly (Level | Answer)[] {
  const others: readonly (Level | Answer)[] =
    criterion !== null
      ? levels
      : [
          ...(variable?.categories ?? []).map(({ code }) => ({ codes: [code] })),
          ...(["not-reported", "not-applicable", "unclear"] as const).map((missing) => ({ missing })),
        ];
  const voted = votes.map(({ answer }) => answer);
  return [...new Map([...voted, ...others].map((option) => [canonicalJson(option), option])).values()];
}

function isSame(one: Level | Answer, other: Level | Answer): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
