import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { Keys } from "./keys.ts";

/** The keys of a cockpit, to be read and changed. */
export function KeyPanel<Action extends string>({
  keys,
  isOn,
  nameOf,
  onChange,
  onTurn,
}: {
  keys: Keys<Action>;
  isOn: boolean;
  nameOf: (action: Action) => string;
  onChange: (action: Action, key: string) => void;
  onTurn: (on: boolean) => void;
}) {
  const messages = useDeskMessages();
  // A record's own keys are the actions.
  const actions = Object.keys(keys) as Action[];
  return (
    <details className="key-panel only-with-script">
      <summary>{messages.text("keys")}</summary>
      <p className="small">{messages.text("keys-lead")}</p>
      <p>
        <label>
          <input type="checkbox" checked={isOn} onChange={({ target }) => onTurn(target.checked)} />{" "}
          {messages.text("keys-on")}
        </label>
      </p>
      <ul>
        {actions.map((action) => (
          <li key={action}>
            <label>
              <input
                type="text"
                size={2}
                value={keys[action]}
                onChange={({ target }) => onChange(action, target.value.slice(-1))}
              />{" "}
              {nameOf(action)}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
