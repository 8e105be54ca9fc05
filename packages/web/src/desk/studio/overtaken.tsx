import { codebookVersionId } from "@mapwright/domain";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { DifferenceList } from "./difference-list.tsx";
import type { StudioPage } from "./page.ts";
import type { Draft } from "./use-draft.ts";

/** Says that another version was put in force since the draft was begun, what it changed, and what found no place there. */
export function Overtaken({ draft, page }: { draft: Draft; page: StudioPage }) {
  const messages = useDeskMessages();
  if (draft.overtaken === null) return null;
  const base = page.versions.findIndex(({ codebook }) => codebook === draft.overtaken);
  const since = page.versions.slice(0, base < 0 ? 1 : base);
  return (
    <div className="note" role="alert">
      <p>
        {messages.text("studio-overtaken", {
          base: draft.overtaken,
          version: codebookVersionId(page.codebook),
          count: draft.edits.length - draft.left.length,
        })}
      </p>
      {draft.left.length > 0 && (
        <p className="lack">{messages.text("studio-left", { count: draft.left.length })}</p>
      )}
      {since.map(({ codebook, note, differences }) => (
        <details key={codebook}>
          <summary>
            <span className="code">{codebook}</span> {note}
          </summary>
          <DifferenceList differences={differences} />
        </details>
      ))}
      <button type="button" className="quiet" onClick={draft.goOn}>
        {messages.text("studio-go-on")}
      </button>
    </div>
  );
}
