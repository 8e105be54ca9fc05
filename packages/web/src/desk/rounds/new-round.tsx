import { useState } from "react";
import { useFrame, useHref } from "../../reader/frame/context.tsx";
import { DataText } from "../../reader/frame/data-text.tsx";
import { aKey, call } from "../calls/call.ts";
import type { Told } from "../calls/problem-text.ts";
import { Refusal } from "../calls/refusal.tsx";
import { refusalText } from "../calls/refusal-text.ts";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { goldFrom, type Questions } from "./gold-lines.ts";
import type { NewRoundPage } from "./page.ts";
import { PeopleFields } from "./people-fields.tsx";
import { DriftFields, PilotFields } from "./pilot-fields.tsx";
import { roundFrom } from "./round-form.ts";

/** What `rounds.plan` says: who would get how much. */
interface Planned {
  readonly people: readonly { readonly person: string; readonly tasks: number }[];
  readonly tasks: number;
  readonly waiting: number;
}

/** Opens a round: what is asked of whom about what, and who would get how much before anything is decided. */
export function NewRoundBody({ page }: { page: NewRoundPage }) {
  const messages = useDeskMessages();
  const href = useHref();
  const { root, language } = useFrame();
  const [planned, setPlanned] = useState<Planned | null>(null);
  const [refusal, setRefusal] = useState<string | readonly Told[] | null>(null);
  const { recoding } = page;
  const [kind, setKind] = useState<"screening" | "coding">(
    page.hasCriteria && recoding === null ? "screening" : "coding",
  );
  const [isPilot, setPilot] = useState(false);
  const [asked, setAsked] = useState<readonly string[]>(recoding?.variables ?? []);
  const submit = async (form: HTMLFormElement, isForGood: boolean) => {
    const typed = new FormData(form);
    const questions: Questions =
      kind === "screening"
        ? { kind }
        : { kind, kinds: new Map(page.variables.map((one) => [one.code, one.kind])) };
    const { gold, unread } = goldFrom(String(typed.get("gold") ?? ""), questions);
    if (unread.length > 0)
      return setRefusal(messages.text("pilot-gold-unread", { lines: messages.list(unread.map(String)) }));
    const input = { map: page.work.map, ...roundFrom(typed, language) };
    const reply = isForGood
      ? await call(root, "rounds.open", { ...input, gold }, aKey())
      : await call(root, "rounds.plan", input);
    setPlanned(null);
    setRefusal(refusalText(reply, messages));
    if (reply.state !== "done") return;
    // The outputs of `rounds.open` and `rounds.plan`, as they are declared.
    if (isForGood) {
      const { round } = reply.output as { readonly round: number };
      location.assign(href(`/maps/${page.work.map}/desk/rounds/${round}`));
    } else setPlanned(reply.output as Planned);
  };
  return (
    <>
      <h1>{messages.text("round-open-new")}</h1>
      <p className="lead">{messages.text("round-new-lead")}</p>
      <form
        className="desk-form"
        onChange={() => setPlanned(null)}
        onSubmit={(event) => {
          event.preventDefault();
          void submit(event.currentTarget, planned !== null);
        }}
      >
        <label>
          <span>{messages.text("round-title")}</span>
          <input type="text" name="title" required maxLength={200} />
        </label>
        <fieldset>
          <legend>{messages.text("round-kind")}</legend>
          {(["screening", "coding"] as const).map((one) => (
            <label key={one} className="inline">
              <input
                type="radio"
                name="kind"
                value={one}
                checked={kind === one}
                disabled={one === "screening" && !page.hasCriteria}
                onChange={() => setKind(one)}
              />{" "}
              {messages.text(`round-${one}`)}
            </label>
          ))}
          <label className="inline">
            <input
              type="checkbox"
              name="pilot"
              value="yes"
              checked={isPilot}
              onChange={({ target }) => setPilot(target.checked)}
            />{" "}
            {messages.text("pilot-said")}
          </label>
          {!page.hasCriteria && (
            <p className="small">
              {messages.text("round-needs-criteria")}{" "}
              <a href={href(`/maps/${page.work.map}/desk/protocol`)}>{messages.text("desk-protocol")}</a>
            </p>
          )}
        </fieldset>
        {kind === "coding" && (
          <fieldset className="variable-choice">
            <legend>{messages.text("variables-asked")}</legend>
            {page.variables.map(({ code, label }) => (
              <label key={code} className="inline">
                <input
                  type="checkbox"
                  name="variables"
                  value={code}
                  checked={asked.includes(code)}
                  onChange={({ target }) =>
                    setAsked(target.checked ? [...asked, code] : asked.filter((one) => one !== code))
                  }
                />{" "}
                <DataText label={label} />
              </label>
            ))}
          </fieldset>
        )}
        {kind === "coding" && asked.length > 0 && (
          <fieldset className="variable-choice">
            <legend>{messages.text("round-suggestions")}</legend>
            <p className="small">{messages.text("round-suggestions-lead")}</p>
            {page.variables
              .filter(({ code }) => asked.includes(code))
              .map(({ code, label }) => (
                <label key={code} className="inline">
                  <input type="checkbox" name="suggestions" value={code} /> <DataText label={label} />
                </label>
              ))}
          </fieldset>
        )}
        <fieldset>
          <legend>{messages.text("round-stages")}</legend>
          {Object.entries(page.stages).map(([stage, count]) => (
            <label key={stage} className="inline">
              <input
                type="checkbox"
                name="stages"
                value={stage}
                defaultChecked={recoding === null && stage === "candidate"}
              />{" "}
              {messages.text(stageKey(stage))} <span className="small">{messages.number(count)}</span>
            </label>
          ))}
        </fieldset>
        <label>
          <span>{messages.text("round-initiatives")}</span>
          <textarea name="initiatives" rows={2} defaultValue={recoding?.initiatives.join(", ") ?? ""} />
        </label>
        <div className="form-row">
          <label>
            <span>{messages.text("round-each")}</span>
            <input type="number" name="each" min={1} max={20} defaultValue={2} required />
          </label>
          <label>
            <span>{messages.text("round-reveal")}</span>
            <select name="reveal" defaultValue="pair">
              <option value="pair">{messages.text("reveal-pair")}</option>
              <option value="round">{messages.text("reveal-round")}</option>
            </select>
          </label>
          <label>
            <span>{messages.text("round-seed")}</span>
            <input type="text" name="seed" defaultValue={page.seed} required maxLength={200} />
          </label>
        </div>
        <PeopleFields people={page.people} />
        {isPilot && <PilotFields kind={kind} />}
        <DriftFields />
        <Refusal text={refusal} />
        {planned !== null && (
          <div className="planned" role="status">
            <p>{messages.text("planned", { tasks: planned.tasks, waiting: planned.waiting })}</p>
            <ul>
              {planned.people.map(({ person, tasks }) => (
                <li key={person}>
                  <span className="code">{person}</span> {messages.text("tasks-count", { count: tasks })}
                </li>
              ))}
            </ul>
          </div>
        )}
        <button type="submit">{messages.text(planned === null ? "round-plan" : "round-open")}</button>
      </form>
    </>
  );
}

function stageKey(stage: string) {
  switch (stage) {
    case "candidate":
    case "duplicate":
    case "out-of-scope":
    case "inventory":
    case "shortlisted":
    case "mapping":
      return `stage-${stage}` as const;
    default:
      return "stage-withdrawn";
  }
}
