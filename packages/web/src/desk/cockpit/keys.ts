/** What a key of a cockpit does: one character for each action, all of them open to change. */
export type Keys<Action extends string> = Readonly<Record<Action, string>>;

/** The action of a pressed key; keys with Alt, Control or Meta belong to the browser. */
export function actionOf<Action extends string>(
  keys: Keys<Action>,
  pressed: {
    readonly key: string;
    readonly altKey: boolean;
    readonly ctrlKey: boolean;
    readonly metaKey: boolean;
  },
): Action | undefined {
  if (pressed.altKey || pressed.ctrlKey || pressed.metaKey) return undefined;
  const key = pressed.key.toLowerCase();
  return (Object.keys(keys) as Action[]).find((action) => keys[action] === key);
}

/** Keys with one of them changed; an action that had the new key gets the old one, so that no key does two things. */
export function withKey<Action extends string>(
  keys: Keys<Action>,
  action: Action,
  key: string,
): Keys<Action> {
  const wanted = key.trim().toLowerCase().slice(0, 1);
  if (wanted === "" || /[0-9]/.test(wanted)) return keys;
  const changed = { ...keys, [action]: wanted };
  const other = (Object.keys(keys) as Action[]).find((one) => one !== action && keys[one] === wanted);
  return other === undefined ? changed : { ...changed, [other]: keys[action] };
}
