import type { Edit, EditPlace } from "@mapwright/domain";
import { useMessages } from "../../../reader/frame/context.tsx";

/** One place up or down, with a button each. */
export function MoveButtons({ at, onEdit }: { at: EditPlace; onEdit: (edit: Edit) => void }) {
  const messages = useMessages();
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
