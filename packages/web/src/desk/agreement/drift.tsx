import type { DriftStep } from "@mapwright/atlas";
import type { DriftWatch } from "@mapwright/domain";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { QuestionAgreement } from "./page.ts";

/** Which questions are drifting, before everything else is read. */
export function DriftAlarms({ questions }: { questions: readonly QuestionAgreement[] }) {
  const messages = useDeskMessages();
  const drifting = questions.filter(({ drift, goldDrift }) =>
    [...drift, ...goldDrift].some(({ alarm }) => alarm),
  );
  if (drifting.length === 0) return null;
  return (
    <p className="note drift-alarm" role="alert">
      {messages.text("drift-alarms-in", {
        questions: messages.list(drifting.map(({ about, label }) => `${about} ${label.text}`)),
      })}
    </p>
  );
}

/** Agreement on one question from week to week, and whether it is falling. */
export function Drift({ question, watch }: { question: QuestionAgreement; watch: DriftWatch }) {
  const messages = useDeskMessages();
  const { drift, goldDrift, about } = question;
  if (drift.length === 0 && goldDrift.length === 0) return null;
  const alarms = [...new Set([...drift, ...goldDrift].filter(({ alarm }) => alarm).map(({ week }) => week))];
  const named = {
    expected: messages.share(watch.expected, 1) ?? "",
    worrying: messages.share(watch.worrying, 1) ?? "",
    limit: messages.decimal(watch.limit),
  };
  return (
    <>
      <h3>{messages.text("drift-title")}</h3>
      <p className={alarms.length > 0 ? "drift-alarm" : undefined}>
        {alarms.length === 0
          ? messages.text("drift-none")
          : messages.text("drift-alarm", { ...named, weeks: messages.list(alarms.sort()) })}
      </p>
      <details>
        <summary>{messages.text("by-week")}</summary>
        <Weeks id={`${about}-drift`} title={messages.text("drift-pairs")} steps={drift} />
        <Weeks id={`${about}-gold-drift`} title={messages.text("drift-gold")} steps={goldDrift} />
        <p className="small">{messages.text("drift-method", named)}</p>
      </details>
    </>
  );
}

function Weeks({ id, title, steps }: { id: string; title: string; steps: readonly DriftStep[] }) {
  const messages = useDeskMessages();
  if (steps.length === 0) return null;
  return (
    <table className="desk-table drift" id={id}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.text("drift-week")}</th>
          <th scope="col" className="number">
            {messages.text("drift-agreed")}
          </th>
          <th scope="col" className="number">
            {messages.text("measure-percent")}
          </th>
          <th scope="col" className="number">
            {messages.text("drift-evidence")}
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ week, agreed, compared, evidence, alarm }) => (
          <tr key={week}>
            <th scope="row">{week}</th>
            <td className="number">{messages.text("tasks-done-of", { part: agreed, of: compared })}</td>
            <td className="number">{messages.share(agreed, compared)}</td>
            <td className="number">
              {messages.decimal(evidence)}{" "}
              {alarm && <span className="mark mark-draft">{messages.text("drift-alarm-mark")}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
