import { categoryOf, codebookVersionId, type Edit, type EditPlace, variableOf } from "@mapwright/domain";
import { useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useFrame, useHref } from "../../reader/frame/context.tsx";
import { DataText } from "../../reader/frame/data-text.tsx";
import { labelIn } from "../../reader/label.ts";
import { fetchPage } from "../calls/fetch-page.ts";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { CategoryEditor } from "./category-editor.tsx";
import { Checks, checksOf, isHindering } from "./checks.tsx";
import { DraftBar } from "./draft-bar.tsx";
import { Exchange } from "./exchange.tsx";
import { AddForm } from "./forms/add-form.tsx";
import { History } from "./history.tsx";
import { LanguageField } from "./language-field.tsx";
import { Overtaken } from "./overtaken.tsx";
import type { StudioPage } from "./page.ts";
import { PlanPanel, type PutInForce } from "./plan-panel.tsx";
import { Preview } from "./preview.tsx";
import { RuleList } from "./rules/rule-list.tsx";
import { StudioTree } from "./studio-tree.tsx";
import { useDraft } from "./use-draft.ts";
import { VariableEditor } from "./variable-editor.tsx";

/** The codebook of a map being changed: tree, editor and what coders will see; checks, plan, history, files. */
export function StudioBody({ page: first }: { page: StudioPage }) {
  const messages = useDeskMessages();
  const href = useHref();
  const frame = useFrame();
  const [page, setPage] = useState(first);
  const [done, setDone] = useState<PutInForce | null>(null);
  const draft = useDraft(page.work.map, page.codebook);
  const { codebook } = draft;
  const [wanted, setWanted] = useState<EditPlace>({ variable: codebook.variables[0]?.code ?? "" });
  const [language, setLanguage] = useState(
    codebook.languages.includes(frame.language) ? frame.language : (codebook.languages[0] ?? "en"),
  );
  const variable = variableOf(codebook, wanted.variable) ?? codebook.variables[0];
  const category =
    variable && wanted.category !== undefined ? categoryOf(variable, wanted.category) : undefined;
  const title = useRef<HTMLHeadingElement>(null);
  const settled = useDeferredValue(codebook);
  const checks = useMemo(() => checksOf(settled), [settled]);
  const errors = checks.filter(isHindering).length;
  const wrong = new Set(
    checks.flatMap((check) => (isHindering(check) && check.at ? [check.at.variable] : [])),
  );

  const go = (place: EditPlace) => {
    setWanted(place);
    requestAnimationFrame(() => title.current?.focus());
  };
  const edit = (made: Edit) => {
    draft.edit(made);
    const place = placeAfter(made);
    if (place !== undefined) go(place);
  };
  const refresh = async () => {
    // Of somebody else's making too; the frame stays with the server.
    const { page: fresh } = await fetchPage<Partial<StudioPage>>(location.pathname);
    if (fresh !== null) setPage({ ...page, ...fresh });
  };
  useUndoKeys(draft.undo, draft.redo);
  const part = category ?? variable;
  return (
    <>
      <h1>{messages.text("desk-codebook")}</h1>
      <p className="lead">
        {messages.text("studio-lead")} <span className="code">{codebookVersionId(page.codebook)}</span>
      </p>
      {done !== null && (
        <p className="note" role="status">
          {messages.text("studio-done", { version: done.codebook, follow: done.migrated })}{" "}
          {done.toRecode > 0 && (
            <a href={href(`/maps/${page.work.map}/desk/rounds/new?recoding=yes`)}>
              {messages.text("studio-recode-round", { count: done.toRecode })}
            </a>
          )}
        </p>
      )}
      <Overtaken draft={draft} page={page} />
      {part === undefined || variable === undefined ? (
        <AddForm of="variable" codebook={codebook} variable={null} onEdit={edit} />
      ) : (
        <div className="studio">
          <StudioTree
            codebook={codebook}
            at={{ ...wanted, variable: variable.code }}
            wrong={wrong}
            onGo={go}
          />
          <section className="studio-editor" aria-labelledby="studio-title">
            <h2 id="studio-title" ref={title} tabIndex={-1}>
              <DataText label={labelIn(part.label, frame.language, part.code)} />{" "}
              <span className="code">
                {category === undefined ? part.code : `${variable.code} / ${part.code}`}
              </span>
            </h2>
            <LanguageField
              codebook={codebook}
              language={language}
              onLanguage={setLanguage}
              onEdit={draft.edit}
            />
            {category === undefined ? (
              <VariableEditor
                key={variable.code}
                codebook={codebook}
                variable={variable}
                language={language}
                onEdit={edit}
              />
            ) : (
              <CategoryEditor
                key={`${variable.code}/${category.code}`}
                codebook={codebook}
                variable={variable}
                category={category}
                language={language}
                onEdit={edit}
              />
            )}
          </section>
          <Preview key={variable.code} variable={variable} />
        </div>
      )}
      <RuleList codebook={codebook} language={language} onEdit={draft.edit} />
      <Checks checks={checks} onGo={go} onEdit={edit} />
      <PlanPanel
        page={page}
        draft={draft}
        errors={errors}
        onStale={() => void refresh()}
        onDone={(put) => {
          draft.discard();
          setDone(put);
          void refresh();
          document.getElementById("main")?.focus();
        }}
      />
      <Exchange map={page.work.map} codebook={codebook} onEdit={edit} />
      <History versions={page.versions} />
      <DraftBar draft={draft} errors={errors} />
    </>
  );
}

/** Where one is after an edit that moves or removes the place it was made at; undefined where one stays. */
function placeAfter(edit: Edit): EditPlace | undefined {
  switch (edit.edit) {
    case "add-variable":
      return { variable: edit.variable.code };
    case "add-category":
      return { variable: edit.variable, category: edit.category.code };
    case "recode":
      return edit.at.category === undefined ? { variable: edit.to } : { ...edit.at, category: edit.to };
    case "retire":
      return { variable: edit.at.variable, ...(edit.to === undefined ? {} : { category: edit.to }) };
    case "split":
      return {
        variable: edit.at.variable,
        ...(edit.into[0] === undefined ? {} : { category: edit.into[0].code }),
      };
    case "split-variable":
      return { variable: edit.into[0]?.code ?? edit.variable };
    case "take":
      return { variable: edit.variables[0]?.code ?? "" };
    default:
      return undefined;
  }
}

/** Ctrl and Z undo, with Shift or Y redo, but in a field for text, which undoes by itself. */
function useUndoKeys(undo: () => void, redo: () => void): void {
  const latest = useRef({ undo, redo });
  useLayoutEffect(() => {
    latest.current = { undo, redo };
  });
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || (key !== "z" && key !== "y")) return;
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) latest.current.redo();
      else latest.current.undo();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}
