import { type Answer, canonicalJson, type Value, variableOf } from "@mapwright/domain";
import { useRef, useState } from "react";
import { call } from "../calls/call.ts";
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
import { codeAt } from "./category-choice.tsx";
import { type CodingAction, codingKeys } from "./coding-keys.ts";
import {
  type Coded,
  type Coding,
  chosen,
  codedOf,
  codingFrom,
  draftOf,
  findingsAbout,
  findingsOf,
  hinders,
  submissionOf,
  withCoded,
} from "./coding-state.ts";
import type { CodingPage, CodingTask } from "./page.ts";
import { Question } from "./question.tsx";
import { VariableTree } from "./variable-tree.tsx";

const room: Own<Coding> = {
  // Drafts and submissions of this room hold what draftOf and submissionOf made.
  from: (kept) => codingFrom(kept as Parameters<typeof codingFrom>[0]),
  draftOf,
};

const confidences = ["low", "medium", "high"] as const;

/** Coding, one initiative at a time and one variable after the other: codebook, question and source side by side. */
export function CodingCockpit({ page }: { page: CodingPage }) {
  const messages = useDeskMessages();
  const { work, codebook, frame } = page;
  const outbox = useOutbox(work, "coding");
  const addressOf = (task: number) => `${frame.root}/maps/${work.map}/desk/coding/${task}`;
  const queue = useQueue<CodingTask>(page.queue, page.task, addressOf);
  const { task } = queue;
  const changing = useChanging(task, outbox);
  const own = useOwn(task, changing.keeper, room);
  const asked = task?.variables ?? [];
  const [wanted, setWanted] = useState(asked[0] ?? "");
  const at = asked.includes(wanted) ? wanted : (asked[0] ?? "");
  const variable = variableOf(codebook, at);
  const [isAsked, setIsAsked] = useState(false);
  const [seen, setSeen] = useState<Readonly<Record<string, Value | null>>>({});
  const panel = useRef<HTMLElement>(null);
  const { isFixed } = changing;
  const findings = findingsOf(codebook, asked, own.state);
  const coded = codedOf(own.state, at);

  const change = (part: Partial<Coded>) => {
    if (!isFixed && at !== "") own.change(withCoded(own.state, at, part));
  };
  const answer = (given: Answer) => change({ answer: given });
  const go = (code: string | undefined) => {
    if (code === undefined) return;
    setWanted(code);
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(".answer-fields input, .answer-fields textarea")?.focus(),
    );
  };
  const quote = () => {
    const text = selectedIn(panel.current);
    if (text === "" || task === null) return;
    change({ evidence: withQuote(coded.evidence, text, task.source.address) });
  };
  const leave = (mark: "maybe" | "skipped") => {
    if (task === null || task.done) return;
    own.change({ ...own.state, mark });
    start();
    queue.advance(mark);
  };
  const start = () => {
    setWanted(asked[0] ?? "");
    setSeen({});
    setIsAsked(false);
  };
  const submit = () => {
    if (task === null || task.done) return;
    const hindering = findings.filter(hinders);
    if (hindering.length > 0) {
      setIsAsked(true);
      return go(hindering[0]?.path?.split(",")[0]);
    }
    outbox.submit(task.task, submissionOf(own.state));
    start();
    queue.advance("sent");
  };
  const suggest = async () => {
    if (task === null || task.done || coded.answer === null || !task.suggests.includes(at)) return;
    // The server lets nobody look who has not told it her own choice first.
    await call(frame.root, "coding.draft", { map: work.map, task: task.task, draft: draftOf(own.state) });
    const reply = await call(frame.root, "coding.suggestion", {
      map: work.map,
      task: task.task,
      variable: at,
    });
    if (reply.state !== "done") return;
    // The output of `coding.suggestion`, as it is declared.
    const { suggestion } = reply.output as { readonly suggestion: Value | null };
    setSeen((before) => ({ ...before, [at]: suggestion }));
  };
  const step = (by: number) => go(asked[asked.indexOf(at) + by]);

  const does: Readonly<Record<CodingAction, () => void>> = {
    "next-variable": () => step(1),
    "previous-variable": () => step(-1),
    "not-reported": () => answer({ missing: "not-reported" }),
    "not-applicable": () => answer({ missing: "not-applicable" }),
    unclear: () => answer({ missing: "unclear" }),
    quote,
    confidence: () => {
      const place = coded.confidence === null ? -1 : confidences.indexOf(coded.confidence);
      change({ confidence: confidences[(place + 1) % confidences.length] ?? null });
    },
    memo: () => document.getElementById("memo")?.focus(),
    suggestion: () => void suggest(),
    maybe: () => leave("maybe"),
    skip: () => leave("skipped"),
    undo: () => undoStep(own, outbox, queue),
    submit,
  };
  const choose = (digit: number) => {
    const code = variable && codeAt(variable, digit);
    if (variable !== undefined && code !== undefined)
      change({ answer: chosen(variable, coded.answer, code) });
  };
  const keys = useKeys("coding", codingKeys, (action) => does[action](), choose);
  const shownKeys = keys.isOn ? keys.keys : null;
  const nameOf = (action: CodingAction) => messages.text(`code-${action}`);
  const button = actionButtons(keys, nameOf, does);
  const stems = stemsIn(
    [
      variable?.label,
      variable?.definition,
      variable?.test,
      ...(variable?.categories ?? []).map(({ label }) => label),
    ].flatMap((texts) => Object.values(texts ?? {})),
  );
  return (
    <Cockpit
      map={work.map}
      title={messages.text("desk-coding")}
      queue={queue}
      outbox={outbox}
      addressOf={addressOf}
      keys={keys}
      nameOf={nameOf}
      does={does}
      isFixed={isFixed}
      lack={
        isAsked && findings.some(hinders)
          ? messages.text("answers-left", {
              count: new Set(findings.filter(hinders).map(({ path }) => path)).size,
            })
          : null
      }
    >
      {task === null || variable === undefined ? null : (
        <div className="cockpit-task coding-task">
          <VariableTree
            codebook={codebook}
            asked={asked}
            coding={own.state}
            findings={findings}
            at={at}
            onGo={go}
          />
          <div className="answers">
            {task.done && !task.revealed && <p className="note">{messages.text("sent-final")}</p>}
            {task.revealed && (
              <ChangeAnswer
                isChanging={changing.isChanging}
                onChanging={changing.turn}
                callsFor={(reason) => {
                  const submission = submissionOf(own.state);
                  const before = submissionOf(codingFrom(task.submission));
                  return canonicalJson(submission) === canonicalJson(before)
                    ? []
                    : [
                        {
                          command: "coding.change",
                          input: { map: work.map, task: task.task, submission, reason },
                        },
                      ];
                }}
              />
            )}
            <Question
              key={`${task.task} ${at}`}
              rules={codebook.rules}
              variable={variable}
              coded={coded}
              findings={findingsAbout(findings, at)}
              isFixed={isFixed}
              keys={shownKeys}
              suggestion={
                task.suggests.includes(at) ? (at in seen ? { value: seen[at] ?? null } : null) : undefined
              }
              onChange={change}
              onQuote={quote}
              onSuggestion={() => void suggest()}
            />
            <p className="steps only-with-script">
              {button("previous-variable", isFixed)}
              {button("next-variable", isFixed)}
              <span className="small">
                {messages.text("variable-of", { number: asked.indexOf(at) + 1, of: asked.length })}
              </span>
            </p>
          </div>
          <SourcePanel source={task.source} stems={stems} panel={panel} />
        </div>
      )}
    </Cockpit>
  );
}
