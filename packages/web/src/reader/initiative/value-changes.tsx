import { useMessages } from "../frame/context.tsx";
import { DataText } from "../frame/data-text.tsx";
import type { ShownChange } from "../page.ts";
import { AnswerText } from "./answer-text.tsx";

interface ValueChangesProps {
  readonly changes: readonly ShownChange[];
  /** The map's address below the root. */
  readonly address: string;
}

/** Values before and after, one line each. */
export function ValueChanges({ changes, address }: ValueChangesProps) {
  return (
    <dl className="changes">
      {changes.map(({ variable, label, before, after }) => (
        <div key={variable}>
          <dt>
            <DataText label={label} />
          </dt>
          <dd>
            <del>
              <Side address={address} side={before} />
            </del>
            <span aria-hidden="true">→</span>
            <ins>
              <Side address={address} side={after} />
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Side({ address, side: { answer, state } }: { address: string; side: ShownChange["before"] }) {
  const messages = useMessages();
  return (
    <>
      <AnswerText answer={answer} address={address} listedBy={null} />
      {state && <span className={`mark state-${state}`}>{messages.text(`state-${state}`)}</span>}
    </>
  );
}
