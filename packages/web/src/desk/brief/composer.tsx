import { useRef, useState } from "react";
import { useFrame, useHref } from "../../reader/frame/context.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { Findings, Numbers } from "./findings.tsx";
import { changed, type History, historyOf, redone, undone } from "./history.ts";
import { offsetOf } from "./marked-lines.ts";
import { Opening } from "./opening.tsx";
import type { BriefPage } from "./page.ts";
import { Palette } from "./palette.tsx";
import { Preview } from "./preview.tsx";
import { Saving } from "./saving.tsx";
import { inserted } from "./snippets.ts";
import { useChecked } from "./use-checked.ts";
import { useDraft } from "./use-draft.ts";
import { Writing } from "./writing.tsx";

/** Where a brief is written: its text beside the page that comes of it, and what is wrong with it as one writes. */
export function Composer({ page }: { page: BriefPage }) {
  const messages = useDeskMessages();
  const href = useHref();
  const { root } = useFrame();
  const { map } = page.work;
  const field = useRef<HTMLTextAreaElement>(null);
  const [opened, setOpened] = useState(page.opened);
  const [of, setOf] = useState(page.of);
  const [history, setHistory] = useState(() => historyOf(page.opened.text));
  const { text } = history.now;
  const where = of.about === "" ? [] : [of.about];
  const { release, language } = of;
  const checked = useChecked(root, { map, template: opened.template, text, release, language, where });
  const write = (now: { readonly text: string; readonly at: number }, typed: boolean) =>
    setHistory((before) => changed(before, now, Date.now(), typed));
  const draft = useDraft(`mapwright:brief:${map}:${opened.template}`, text, opened, (kept) =>
    write({ text: kept.text, at: 0 }, false),
  );
  const select = (from: number, to: number) => {
    const { current } = field;
    if (current === null) return;
    current.focus();
    current.setSelectionRange(from, to);
    showLine(current, text.slice(0, from).split("\n").length);
  };
  const goTo = (line: number, column: number, length: number) => {
    const from = offsetOf(text, line, column);
    select(from, from + length);
  };
  const step = (next: History) => {
    setHistory(next);
    // The field has its new text only after this.
    requestAnimationFrame(() => field.current?.setSelectionRange(next.now.at, next.now.at));
  };
  const insert = (snippet: string, isBlock: boolean) => {
    const { selectionStart: from, selectionEnd: to } = field.current ?? {
      selectionStart: 0,
      selectionEnd: 0,
    };
    const now = inserted(text, { from, to }, snippet, isBlock);
    write(now, false);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(now.at, now.at);
    });
  };
  const address = (format: string) => href(`/maps/${map}/desk/brief/${format}`);
  return (
    <>
      <h1>{messages.text("desk-brief")}</h1>
      <p className="lead">{messages.text("composer-lead")}</p>
      <Opening page={page} of={of} onChange={setOf} />
      {draft.found !== null && (
        <p className="note" role="status">
          {messages.text(draft.found.version === opened.version ? "composer-draft" : "composer-draft-older")}{" "}
          <button
            type="button"
            className="plain"
            onClick={() => {
              write({ text: opened.text, at: 0 }, false);
              draft.settle();
            }}
          >
            {messages.text("composer-discard")}
          </button>
        </p>
      )}
      <div className="composer">
        <section className="composer-text" aria-labelledby="composer-text-title">
          <div className="composer-head">
            <h2 id="composer-text-title">{messages.text("composer-text")}</h2>
            <p className="steps only-with-script">
              <button
                type="button"
                className="quiet"
                disabled={history.past.length === 0}
                onClick={() => step(undone(history))}
              >
                {messages.text("composer-undo")}
              </button>
              <button
                type="button"
                className="quiet"
                disabled={history.future.length === 0}
                onClick={() => step(redone(history))}
              >
                {messages.text("composer-redo")}
              </button>
            </p>
          </div>
          <Palette text={text} variables={page.variables} fields={page.fields} onInsert={insert} />
          <form id="composed" method="post" action={address("html")}>
            <input type="hidden" name="template" value={opened.template} />
            <input type="hidden" name="release" value={release} />
            <input type="hidden" name="language" value={language} />
            <input type="hidden" name="where" value={of.about} />
            <Writing
              text={text}
              wrong={new Set(checked.problems.flatMap(({ row }) => row ?? []))}
              field={field}
              onWrite={(now, at) => write({ text: now, at }, true)}
              onUndo={() => step(undone(history))}
              onRedo={() => step(redone(history))}
            />
            <Findings checked={checked} onGoTo={goTo} />
            <p className="composer-files">
              {(["html", "pdf", "docx"] as const).map((format) => (
                <button
                  key={format}
                  type="submit"
                  className="quiet"
                  formAction={`${address(format)}?download=yes`}
                >
                  {messages.text(`composer-${format}`)}
                </button>
              ))}
            </p>
          </form>
          {page.maySave && (
            <Saving
              map={map}
              opened={opened}
              text={text}
              onSaved={(saved) => setOpened({ ...opened, ...saved })}
            />
          )}
          <Numbers checked={checked} onGoTo={goTo} />
        </section>
        <section className="composer-preview only-with-script" aria-labelledby="composer-preview-title">
          <h2 id="composer-preview-title">{messages.text("composer-preview")}</h2>
          <div className="brief-frames">
            <Preview form="composed" address={address("html")} shows={checked.fitting} />
          </div>
        </section>
      </div>
    </>
  );
}

/** Brings a line of the field into sight; its lines are as high as each other only where none is wrapped. */
function showLine(field: HTMLTextAreaElement, line: number): void {
  const drawn = field.parentElement?.querySelector(`.line:nth-child(${line})`);
  drawn?.scrollIntoView({ block: "center", behavior: "instant" });
}
