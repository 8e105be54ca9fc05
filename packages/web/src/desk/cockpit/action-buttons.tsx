import type { KeySettings } from "./use-keys.ts";

/** Makes the buttons of a page whose actions have keys: each with its key where keys are on. */
export function actionButtons<Action extends string>(
  { isOn, keys }: KeySettings<Action>,
  nameOf: (action: Action) => string,
  does: Readonly<Record<Action, () => void>>,
) {
  return (action: Action, isOff: boolean, className = "quiet") => (
    <button type="button" className={className} onClick={does[action]} disabled={isOff}>
      {nameOf(action)}
      {isOn && <kbd>{keys[action]}</kbd>}
    </button>
  );
}
