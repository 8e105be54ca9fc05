import { useLayoutEffect, useRef, useState } from "react";
import { keep, kept } from "../calls/kept.ts";
import { actionOf, type Keys, withKey } from "./keys.ts";

/** The keys of a cockpit as somebody has set them. */
export interface KeySettings<Action extends string> {
  readonly keys: Keys<Action>;
  readonly isOn: boolean;
  change(action: Action, key: string): void;
  turn(on: boolean): void;
}

/**
 * Listens for the keys of a cockpit, wherever the focus is but in a field for text. `onDigit` gets 1 to 9. The person's own
 * keys are kept in the browser; single keys can be turned off.
 */
export function useKeys<Action extends string>(
  name: string,
  defaults: Keys<Action>,
  onAction: (action: Action) => void,
  onDigit: (digit: number) => void,
): KeySettings<Action> {
  const [settings, setSettings] = useState({ keys: defaults, isOn: true });
  useLayoutEffect(
    () => setSettings((before) => ({ ...before, ...ownSettings(name, defaults) })),
    [name, defaults],
  );
  const latest = useRef({ settings, onAction, onDigit });
  useLayoutEffect(() => {
    latest.current = { settings, onAction, onDigit };
  });
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { settings: now, ...does } = latest.current;
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && "submit" in now.keys) {
        event.preventDefault();
        // The line above found the action among the keys.
        does.onAction("submit" as Action);
        return;
      }
      if (!now.isOn || isTyping(event.target)) return;
      const action = actionOf(now.keys, event);
      const digit = /^[1-9]$/.test(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey;
      if (action === undefined && !digit) return;
      event.preventDefault();
      if (action === undefined) does.onDigit(Number(event.key));
      else does.onAction(action);
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
  const set = (changed: { readonly keys: Keys<Action>; readonly isOn: boolean }) => {
    setSettings(changed);
    // Where nothing can be kept, the keys last as long as the page.
    keep(nameOf(name), changed);
  };
  return {
    ...settings,
    change: (action, key) => set({ ...settings, keys: withKey(settings.keys, action, key) }),
    turn: (isOn) => set({ ...settings, isOn }),
  };
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["radio", "checkbox", "button"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

function nameOf(cockpit: string): string {
  return `mapwright-keys ${cockpit}`;
}

/** What somebody changed of the settings of a cockpit. */
function ownSettings<Action extends string>(name: string, defaults: Keys<Action>) {
  const found = kept(nameOf(name));
  if (typeof found !== "object" || found === null) return {};
  const own: unknown = "keys" in found ? found.keys : {};
  // Only actions that there are, with a key of one character each.
  const keys = Object.fromEntries(
    Object.entries(defaults).map(([action, key]) => {
      const mine: unknown = typeof own === "object" && own !== null ? Reflect.get(own, action) : undefined;
      return [action, typeof mine === "string" && mine.length === 1 ? mine : key];
    }),
  ) as Keys<Action>;
  return { keys, ...("isOn" in found && typeof found.isOn === "boolean" ? { isOn: found.isOn } : {}) };
}
