import type { Edit, EditPlace } from "@mapwright/domain";
import { useDeskMessages } from "../../frame/desk-messages.tsx";

/** One place up or down, with a button each. */
export function MoveButtons({ at, onEdit }: { at: EditPlace; onEdit: (edit: Edit) => void }) {
  const messages = useDeskMessages();
  return (
    <p className="steps only-with-script">
      <button type="button" className="quiet" onClick={() => onEdit({ edit: "move", at, by: -1 })}>
        {messages.text("studio-up")}
      </button>
      <button type="button" className="quiet" onClick={() => onEdit({ edit: "move", at, by: 1 })}>
        {messages.text("studio-down")}
      </button>
    </p>
  );
}
