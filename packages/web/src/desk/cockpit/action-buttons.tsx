import type { KeySettings } from "./use-keys.ts";

interface ActionButtonProps<Action extends string> {
  readonly action: Action;
  readonly keys: KeySettings<Action>;
  readonly nameOf: (action: Action) => string;
  readonly isOff: boolean;
  readonly onAction: () => void;
  readonly className?: string | undefined;
}

/** One thing to do, with its key where keys are on. */
export function ActionButton<Action extends string>(props: ActionButtonProps<Action>) {
  const { action, keys, nameOf, isOff, onAction, className = "quiet" } = props;
  return (
    <button type="button" className={className} onClick={onAction} disabled={isOff}>
      {nameOf(action)}
      {keys.isOn && <kbd>{keys.keys[action]}</kbd>}
    </button>
  );
}
