import type { Level } from "@mapwright/domain";
import { useRef, useState } from "react";
import { actionButtons } from "../cockpit/action-buttons.tsx";
import { ChangeAnswer } from "../cockpit/change-answer.tsx";
import { Cockpit } from "../cockpit/cockpit.tsx";
import { stemsIn } from "../cockpit/marked-words.ts";
import { SourcePanel, selectedIn } from "../cockpit/source-panel.tsx";
import { undoStep } from "../cockpit/undo-step.ts";
import { useChanging } from "../cockpit/use-changing.ts";
import { useKeys } from "../cockpit/use-keys.ts";
import { useOutbox } from "../cockpit/use-outbox.ts";
import { type Own, useOwn } from "../cockpit/use-own.ts";
import { useQueue } from "../cockpit/use-queue.ts";
import { withQuote } from "../cockpit/with-quote.ts";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { CriterionCard } from "./criterion-card.tsx";
import {
  changedVerdicts,
  draftOf,
  type Judging,
  judged,
  judgedOverall,
  judgementOf,
  judgingFrom,
  lackOf,
  needsReason,
  submissionOf,
} from "./judging.ts";
import type { ScreeningPage, ScreeningTask } from "./page.ts";
import { RuleSays } from "./rule-says.tsx";
import { type ScreeningAction, screeningKeys } from "./screening-keys.ts";

const room: Own<Judging> = {
  // Drafts and submissions of this room hold what draftOf and submissionOf made.
  from: (kept) => judgingFrom(kept as Parameters<typeof judgingFrom>[0]),
  draftOf,
};

/** Screening, one initiative at a time: the source beside the criteria, everything by keys, no page loads between. */
export function ScreeningCockpit({ page }: { page: ScreeningPage }) {
  const messages = useDeskMessages();
  const { work, criteria } = page;
  const outbox = useOutbox(work, "screening");
  const addressOf = (task: number) => `${page.frame.root}/maps/${work.map}/desk/screening/${task}`;
  const queue = useQueue<ScreeningTask>(page.queue, page.task, addressOf);
  const { task } = queue;
  const changing = useChanging(task, outbox);
  const own = useOwn(task, changing.keeper, room);
  const [here, setHere] = useState(0);
  const [isAsked, setIsAsked] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const criterion = criteria[Math.min(here, criteria.length - 1)];
  const { isFixed } = changing;

  const judge = (level: Level) => {
    if (criterion && !isFixed) own.change(judged(own.state, criterion.code, { level }));
  };
  const judgeAll = (level: Level) => {
    if (isFixed) return;
    own.change(judgedOverall(own.state, criteria, level));
    if (needsReason(level)) requestAnimationFrame(() => document.getElementById("reason-for-all")?.focus());
  };
  const quoteFor = (code: string | undefined) => {
    const quote = selectedIn(panel.current);
    if (code === undefined || quote === "" || task === null || isFixed) return;
    const { evidence } = judgementOf(own.state, code);
    own.change(judged(own.state, code, { evidence: withQuote(evidence, quote, task.source.address) }));
  };
  const leave = (mark: "maybe" | "skipped") => {
    if (task === null || task.done) return;
    own.change({ ...own.state, mark });
    queue.advance(mark);
  };
  const submit = () => {
    if (task === null || task.done) return;
    const lacking = criteria.findIndex((one) => lackOf(one, own.state) !== null);
    setIsAsked(lacking >= 0);
    if (lacking >= 0) return focusOn(lacking);
    outbox.submit(task.task, submissionOf(own.state));
    setHere(0);
    queue.advance("sent");
  };
  const focusOn = (place: number) => {
    const next = Math.max(0, Math.min(criteria.length - 1, place));
    setHere(next);
    const card = document.getElementById(`criterion-${criteria[next]?.code}`);
    card?.querySelector<HTMLInputElement>("input:checked, input")?.focus();
  };

  const does: Readonly<Record<ScreeningAction, () => void>> = {
    include: () => judgeAll("pass"),
    exclude: () => judgeAll("fail"),
    unsure: () => judgeAll("unclear"),
    pass: () => judge("pass"),
    partial: () => judge("partial"),
    fail: () => judge("fail"),
    unclear: () => judge("unclear"),
    quote: () => quoteFor(criterion?.code),
    reason: () => document.getElementById(`criterion-${criterion?.code}-reason`)?.focus(),
    "next-criterion": () => focusOn(here + 1),
    "previous-criterion": () => focusOn(here - 1),
    maybe: () => leave("maybe"),
    skip: () => leave("skipped"),
    undo: () => undoStep(own, outbox, queue),
    submit,
  };
  const keys = useKeys(
    "screening",
    screeningKeys,
    (action) => does[action](),
    (digit) => focusOn(digit - 1),
  );
  const shownKeys = keys.isOn ? keys.keys : null;
  const stems = stemsIn(criterion === undefined ? [] : wordsOf(criterion));
  const nameOf = (action: ScreeningAction) => messages.text(`screen-${action}`);
  const button = actionButtons(keys, nameOf, does);
  return (
    <Cockpit
      map={work.map}
      title={messages.text("desk-screening")}
      queue={queue}
      outbox={outbox}
      addressOf={addressOf}
      keys={keys}
      nameOf={nameOf}
      does={does}
      isFixed={isFixed}
      lack={isAsked ? messages.text("not-complete") : null}
    >
      {task === null ? null : (
        <div className="cockpit-task" key={task.task}>
          <SourcePanel source={task.source} stems={stems} panel={panel} />
          <section className="answers" aria-labelledby="criteria-title">
            <h2 id="criteria-title">
              {messages.text("criteria")} <span className="small">{task.initiative}</span>
            </h2>
            {task.done && !task.revealed && <p className="note">{messages.text("sent-final")}</p>}
            {task.revealed && (
              <ChangeAnswer
                isChanging={changing.isChanging}
                onChanging={changing.turn}
                callsFor={(reason) =>
                  changedVerdicts(judgingFrom(task.submission), own.state, reason).map((verdict) => ({
                    command: "screening.change",
                    input: { map: work.map, task: task.task, verdict },
                  }))
                }
              />
            )}
            <div className="overall only-with-script">
              {button("include", isFixed)}
              {button("exclude", isFixed)}
              {button("unsure", isFixed)}
              {criteria.some(({ code }) => needsReason(judgementOf(own.state, code).level)) && (
                <label className="reason">
                  <span>{messages.text("reason-for-all")}</span>
                  <input
                    type="text"
                    id="reason-for-all"
                    maxLength={4000}
                    disabled={isFixed}
                    value={own.state.reason}
                    onChange={({ target }) => own.change({ ...own.state, reason: target.value })}
                  />
                </label>
              )}
            </div>
            {criteria.map((one, place) => (
              <CriterionCard
                key={one.code}
                criterion={one}
                judgement={judgementOf(own.state, one.code)}
                isHere={one === criterion && !isFixed}
                isFixed={isFixed}
                lack={isAsked ? lackOf(one, own.state) : null}
                keys={shownKeys}
                onFocus={() => setHere(place)}
                onChange={(part) => own.change(judged(own.state, one.code, part))}
                onQuote={() => quoteFor(one.code)}
              />
            ))}
            {page.rule && <RuleSays rule={page.rule} judging={own.state} />}
          </section>
        </div>
      )}
    </Cockpit>
  );
}

function wordsOf({ label, test, levels = {} }: ScreeningPage["criteria"][number]): readonly string[] {
  return [label, test, levels.pass, levels.partial].flatMap((texts) => Object.values(texts ?? {}));
}
