/**
 * What was found out of a map, so that it is found out once: a page that asks again costs nothing. Nothing in here may depend
 * on whether the release was withdrawn, which happens to a map that is kept.
 */
export class Findings {
  readonly #found = new Map<unknown, unknown>();

  /** What `find` finds out of the map. Kept under the function itself, so that it must be one that stays. */
  of<Asked, Found>(map: Asked, find: (map: Asked) => Found): Found {
    if (!this.#found.has(find)) this.#found.set(find, find(map));
    // Under a function stands only what it gave.
    return this.#found.get(find) as Found;
  }
}
