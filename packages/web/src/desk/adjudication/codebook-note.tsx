import type { Answer, Level, Variable } from "@mapwright/domain";
import { useState } from "react";
import { useFrame } from "../../reader/frame/context.tsx";
import { labelIn } from "../../reader/label.ts";
import { Refusal } from "../calls/refusal.tsx";
import { useCommand } from "../calls/use-command.ts";
import { useDeskMessages } from "../frame/desk-messages.tsx";

interface CodebookNoteProps {
  readonly map: string;
  readonly conflict: number;
  readonly variable: Variable;
  readonly ruling: { readonly answer: Level | Answer; readonly reason: string };
}

/** Makes what was decided a note that coders read beside the variable, or beside the category that was chosen. */
export function CodebookNote({ map, conflict, variable, ruling }: CodebookNoteProps) {
  const messages = useDeskMessages();
  const { language } = useFrame();
  const command = useCommand();
  const chosen =
    typeof ruling.answer === "string"
      ? ruling.answer
      : "codes" in ruling.answer
        ? (ruling.answer.codes[0] ?? "")
        : "";
  const [category, setCategory] = useState(
    variable.categories.some(({ code }) => code === chosen) ? chosen : "",
  );
  const [note, setNote] = useState(ruling.reason);
  const [made, setMade] = useState<string | null>(null);
  const make = async () => {
    const input = { map, conflict, variable: variable.code, language, note };
    const done = await command.send("codebook.note", category === "" ? input : { ...input, category });
    // The output of `codebook.note`, as it is declared.
    if (done !== undefined) setMade((done as { readonly codebook: string }).codebook);
  };
  if (made !== null) return <p role="status">{messages.text("note-made", { codebook: made })}</p>;
  return (
    <details className="only-with-script">
      <summary>{messages.text("note-make")}</summary>
      <form
        className="desk-form"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <p>{messages.text("note-lead")}</p>
        <label>
          <span>{messages.text("note-category")}</span>
          <select value={category} onChange={({ target }) => setCategory(target.value)}>
            <option value="">{messages.text("note-variable")}</option>
            {variable.categories.map(({ code, label }) => (
              <option key={code} value={code}>
                {labelIn(label, language, code).text}
              </option>
            ))}
          </select>
        </label>
        <label className="reason">
          <span>{messages.text("note-text")}</span>
          <textarea
            rows={3}
            required
            maxLength={4000}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        </label>
        <Refusal text={command.refusal} />
        <button type="submit" disabled={command.isUnderWay}>
          {messages.text("note-make")}
        </button>
      </form>
    </details>
  );
}
