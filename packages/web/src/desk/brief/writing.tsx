import { memo, type Ref } from "react";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { partsOf } from "./marked-lines.ts";

interface WritingProps {
  readonly text: string;
  /** Lines, from 1, at which something is wrong. */
  readonly wrong: ReadonlySet<number>;
  readonly field: Ref<HTMLTextAreaElement>;
  readonly onWrite: (text: string, at: number) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/**
 * The text with numbered lines and marked expressions. What is written stands in an ordinary text field; the marked lines
 * lie under it, in the same letters, and are not told to screen readers.
 */
export function Writing({ text, wrong, field, onWrite, onUndo, onRedo }: WritingProps) {
  const messages = useDeskMessages();
  return (
    <div className="writing">
      <div className="writing-lines" aria-hidden="true">
        {text.split("\n").map((line, place) => (
          // Lines have no name but their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above.
          <Line key={place} line={line} isWrong={wrong.has(place + 1)} />
        ))}
      </div>
      <textarea
        ref={field}
        id="template-text"
        name="text"
        aria-label={messages.text("composer-text")}
        aria-invalid={wrong.size > 0 ? true : undefined}
        aria-describedby="composer-state"
        spellCheck={false}
        value={text}
        onChange={({ target }) => onWrite(target.value, target.selectionEnd)}
        onKeyDown={(event) => {
          const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
          const key = event.key.toLowerCase();
          if (!isCommand || (key !== "z" && key !== "y")) return;
          event.preventDefault();
          if (key === "y" || event.shiftKey) onRedo();
          else onUndo();
        }}
      />
    </div>
  );
}

const Line = memo(function Line({ line, isWrong }: { line: string; isWrong: boolean }) {
  return (
    <div className={isWrong ? "line wrong" : "line"}>
      {partsOf(line).map(({ kind, text }, place) =>
        kind === "words" ? (
          text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name but their place.
          <span key={place} className={kind}>
            {text}
          </span>
        ),
      )}
      {"\n"}
    </div>
  );
});
