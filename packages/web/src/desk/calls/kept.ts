/** What this browser keeps under a name; undefined where there is nothing, nobody may look, or what is there was cut off. */
export function kept(name: string): unknown {
  try {
    const text = localStorage.getItem(name);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps something under a name in this browser; undefined is forgotten. Gives whether there was room and leave for it. */
export function keep(name: string, what: unknown): boolean {
  try {
    if (what === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(what));
    return true;
  } catch {
    return false;
  }
}
