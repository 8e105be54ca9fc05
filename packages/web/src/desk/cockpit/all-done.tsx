import { useDeskMessages } from "../frame/desk-messages.tsx";

/** The end of the queue: the last submission can still be taken back, or sent at once. */
export function AllDone({
  count,
  held,
  onUndo,
  onSend,
}: {
  count: number;
  held: number | null;
  onUndo: () => void;
  onSend: () => void;
}) {
  const messages = useDeskMessages();
  return (
    <div className="all-done">
      <h2>{messages.text(count === 0 ? "queue-empty" : "queue-done")}</h2>
      {held !== null && (
        <p>
          {messages.text("last-held")}{" "}
          <button type="button" onClick={onSend}>
            {messages.text("send-now")}
          </button>{" "}
          <button type="button" className="quiet" onClick={onUndo}>
            {messages.text("screen-undo")}
          </button>
        </p>
      )}
    </div>
  );
}
