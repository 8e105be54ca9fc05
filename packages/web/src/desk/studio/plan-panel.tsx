import {
  type Codebook,
  codebookAsFile,
  codebookDifferences,
  codebookVersionId,
  type MigrationStep,
  nextVersion,
} from "@mapwright/domain";
import { useState } from "react";
import type { DeskMessages } from "../../messages/messages.ts";
import { useFrame, useHref } from "../../reader/frame/context.tsx";
import { DataText } from "../../reader/frame/data-text.tsx";
import { labelIn } from "../../reader/label.ts";
import { aKey, call } from "../calls/call.ts";
import type { Told } from "../calls/problem-text.ts";
import { Refusal } from "../calls/refusal.tsx";
import { refusalText } from "../calls/refusal-text.ts";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { ConsequenceTable } from "./consequence-table.tsx";
import { DifferenceList } from "./difference-list.tsx";
import { EffectCell } from "./effect-cell.tsx";
import type { PlannedRevision, StudioPage } from "./page.ts";
import type { Draft } from "./use-draft.ts";

/** What came of putting a version in force. */
export interface PutInForce {
  readonly codebook: string;
  readonly migrated: number;
  readonly toRecode: number;
}

/** What the draft would do to every value, before anything is done; then a note, and the version is put in force. */
export function PlanPanel({
  page,
  draft,
  errors,
  onDone,
  onStale,
}: {
  page: StudioPage;
  draft: Draft;
  /** How many errors the draft has; with any it cannot be put in force. */
  errors: number;
  onDone: (done: PutInForce) => void;
  /** Somebody else has put another version in force. */
  onStale: () => void;
}) {
  const messages = useDeskMessages();
  const { root } = useFrame();
  const [planned, setPlanned] = useState<{ readonly of: Codebook; readonly plan: PlannedRevision } | null>(
    null,
  );
  const [note, setNote] = useState("");
  const [refusal, setRefusal] = useState<readonly Told[] | null>(null);
  const [isAsking, setAsking] = useState(false);
  const { map } = page.work;
  const input = () => ({
    map,
    codebook: codebookAsFile(versioned(page, draft.codebook)),
    plan: [...draft.plan],
  });
  const ask = async (isForGood: boolean) => {
    setAsking(true);
    const expected = codebookVersionId(page.codebook);
    const reply = isForGood
      ? await call(root, "codebook.revise", { ...input(), note, expected }, aKey())
      : await call(root, "codebook.plan", input());
    setAsking(false);
    setRefusal(refusalText(reply, messages));
    if (reply.state === "refused" && reply.problems.some(({ code }) => code === "codebook-stale")) onStale();
    if (reply.state !== "done") return;
    // The outputs of `codebook.revise` and `codebook.plan`, as they are declared.
    if (isForGood) return onDone(reply.output as PutInForce);
    const plan = reply.output as PlannedRevision;
    setPlanned({ of: draft.codebook, plan });
    if (plan.inForce !== expected) onStale();
  };
  const isCurrent = planned?.of === draft.codebook;
  const lack = lackOf(page, draft, errors);
  return (
    <section aria-labelledby="studio-plan" className="studio-plan only-with-script">
      <h2 id="studio-plan">{messages.text("studio-plan")}</h2>
      <p>{messages.text("studio-plan-lead")}</p>
      <p className="ways">
        <button
          type="button"
          className="quiet"
          disabled={draft.edits.length === 0 || errors > 0 || isAsking}
          onClick={() => void ask(false)}
        >
          {messages.text("studio-plan-show")}
        </button>
      </p>
      <Refusal text={refusal} />
      {planned !== null && isCurrent && (
        <div className="studio-planned">
          <PlanTable map={map} plan={planned.plan} />
          <details>
            <summary>
              {messages.text("studio-differences", { count: planned.plan.differences.length })}
            </summary>
            <DifferenceList differences={planned.plan.differences} />
          </details>
          <form
            className="desk-form"
            onSubmit={(event) => {
              event.preventDefault();
              void ask(true);
            }}
          >
            <label>
              <span>{messages.text("studio-note-why")}</span>
              <textarea
                rows={2}
                required
                maxLength={2000}
                value={note}
                onChange={({ target }) => setNote(target.value)}
              />
            </label>
            {lack !== null && <p className="lack">{messages.text(lack)}</p>}
            {page.openRounds.map(({ round, title }) => (
              <OpenRound key={round} map={map} round={round} title={title} />
            ))}
            <button
              type="submit"
              disabled={lack !== null || planned.plan.unfit.length > 0 || note.trim() === "" || isAsking}
            >
              {messages.text("studio-put-in-force", { version: planned.plan.codebook })}
            </button>
          </form>
        </div>
      )}
    </section>
  );
}

/** The codebook with the version that its changes ask for. */
function versioned({ codebook: before, versions }: StudioPage, codebook: Codebook): Codebook {
  const taken = new Set(versions.map((version) => version.codebook));
  return { ...codebook, version: nextVersion(before, codebookDifferences(before, codebook), taken) };
}

function lackOf({ openRounds }: StudioPage, { overtaken }: Draft, errors: number) {
  if (overtaken !== null) return "studio-lack-overtaken";
  if (errors > 0) return "studio-lack-errors";
  return openRounds.length > 0 ? "studio-lack-rounds" : null;
}

function OpenRound({ map, round, title }: { map: string } & StudioPage["openRounds"][number]) {
  const href = useHref();
  const { language } = useFrame();
  return (
    <p>
      <a href={href(`/maps/${map}/desk/rounds/${round}`)}>
        <span className="code">{round}</span> <DataText label={labelIn(title, language)} />
      </a>
    </p>
  );
}

/** Change by change, how many values follow by themselves and how many are coded again; each number opens. */
function PlanTable({ map, plan }: { map: string; plan: PlannedRevision }) {
  const messages = useDeskMessages();
  const { follow, recode, dropped, retired, stays, unfit } = plan;
  const columns = ["follow", "recode", "dropped", "retired"] as const;
  return (
    <>
      <p className="note" role="status">
        {messages.text("studio-plan-said", {
          follow: follow.length,
          recode: recode.length,
          gone: dropped.length + retired.length,
          stays,
        })}
      </p>
      {plan.steps.length > 0 && (
        <div className="scroller">
          <table className="desk-table">
            <thead>
              <tr>
                <th scope="col">{messages.text("studio-change")}</th>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {messages.text(`studio-${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {plan.steps.map((effect) => (
                <tr key={JSON.stringify(effect.step)}>
                  <th scope="row">{stepText(messages, effect.step)}</th>
                  {columns.map((column) => (
                    <td key={column}>
                      <EffectCell map={map} moves={effect[column]} what={messages.text(`studio-${column}`)} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ConsequenceTable map={map} plan={plan} />
      {unfit.length > 0 && (
        <>
          <p className="lack">{messages.text("studio-unfit", { count: unfit.length })}</p>
          <ul className="problems">
            {unfit.slice(0, 20).map(({ message, hint }) => (
              <li key={message} lang="en">
                {message} {hint}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** A step of a plan in words. */
export function stepText(messages: DeskMessages, step: MigrationStep): string {
  switch (step.step) {
    case "rename":
      return messages.text("step-rename", { of: step.variable, from: step.from, to: step.to });
    case "merge":
      return messages.text("step-merge", {
        of: step.variable,
        from: messages.list(step.from.filter((code) => code !== step.to)),
        to: step.to,
      });
    case "split":
      return messages.text("step-split", { of: step.variable, from: step.from, to: messages.list(step.to) });
    case "retire":
      return step.to === undefined
        ? messages.text("step-retire", { of: step.variable, from: step.from })
        : messages.text("step-retire-to", { of: step.variable, from: step.from, to: step.to });
    case "rename-variable":
      return messages.text("step-rename-variable", { from: step.from, to: step.to });
    case "retire-variable":
      return messages.text("step-retire-variable", { of: step.variable });
    case "merge-variables":
      return messages.text("step-merge-variables", {
        from: messages.list(step.from.filter((code) => code !== step.to)),
        to: step.to,
      });
    case "split-variable":
      return messages.text("step-split-variable", {
        from: step.from,
        to: messages.list(step.to.map(({ variable }) => variable)),
      });
  }
}
