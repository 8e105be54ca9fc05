import { useState } from "react";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { Draft } from "./use-draft.ts";

/** How many changes there are, where they are kept, and the way back. */
export function DraftBar({ draft, errors }: { draft: Draft; errors: number }) {
  const messages = useDeskMessages();
  const [isSure, setSure] = useState(false);
  const { edits, undone, isKept } = draft;
  return (
    <div className="cockpit-foot studio-foot only-with-script">
      <p className="small" role="status">
        {edits.length === 0
          ? messages.text("studio-unchanged")
          : messages.text("studio-changes", { count: edits.length })}{" "}
        {edits.length > 0 && messages.text(isKept ? "studio-kept" : "studio-not-kept")}
      </p>
      {errors > 0 && (
        <a className="lack" href="#studio-checks">
          {messages.text("studio-errors", { count: errors })}
        </a>
      )}
      {edits.length > 0 && <a href="#studio-plan">{messages.text("studio-plan")}</a>}
      <button type="button" className="quiet" disabled={edits.length === 0} onClick={draft.undo}>
        {messages.text("code-undo")}
      </button>
      <button type="button" className="quiet" disabled={undone.length === 0} onClick={draft.redo}>
        {messages.text("studio-redo")}
      </button>
      <button
        type="button"
        className="quiet"
        disabled={edits.length === 0}
        onClick={() => {
          if (isSure) draft.discard();
          setSure(!isSure);
        }}
        onBlur={() => setSure(false)}
      >
        {messages.text(isSure ? "studio-discard-sure" : "studio-discard")}
      </button>
    </div>
  );
}
