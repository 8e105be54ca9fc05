/** A line of a gap map: one category, or a broader category folded together with all that belong to it. */
export interface GapLine {
  readonly code: string;
  /** The categories it counts; an initiative with several of them counts once. */
  readonly members: readonly string[];
  /** The broader category whose unfolded part this is; null at the first level. */
  readonly group: string | null;
}

/** A variable and the lines it is shown in. */
export interface GapSideQuery {
  readonly variable: string;
  readonly lines: readonly GapLine[];
}

/** A category with the broader one it belongs to; null at the first level. */
export interface CategoryLevel {
  readonly code: string;
  readonly parent: string | null;
}

/**
 * The lines of a two-level variable: a folded group is one line of all its members; an unfolded one is a line for the
 * initiatives coded with the group itself and one for each member. Deeper levels count with their second one.
 * `folded` names the groups that are folded. The order is that of the categories.
 *
 * @example linesOf([{ code: "a", parent: null }, { code: "a1", parent: "a" }], new Set(["a"]))
 * // [{ code: "a", members: ["a", "a1"], group: null }]
 */
export function linesOf(
  categories: readonly CategoryLevel[],
  folded: ReadonlySet<string>,
): readonly GapLine[] {
  const parents = new Map(categories.map(({ code, parent }) => [code, parent]));
  const pathOf = (code: string): readonly string[] => {
    const path = [code];
    for (
      let parent = parents.get(code);
      parent != null && !path.includes(parent);
      parent = parents.get(parent)
    )
      path.unshift(parent);
    return path;
  };
  const lines = new Map<string, { members: string[]; group: string | null }>();
  for (const { code } of categories) {
    const [top = code, second] = pathOf(code);
    const isPart = second !== undefined && !folded.has(top);
    const line = isPart ? second : top;
    const kept = lines.get(line) ?? { members: [], group: isPart ? top : null };
    kept.members.push(code);
    lines.set(line, kept);
  }
  const unfolded = new Set([...lines.values()].flatMap(({ group }) => group ?? []));
  return [...lines].map(([code, { members, group }]) => ({
    code,
    members,
    group: unfolded.has(code) ? code : group,
  }));
}

/** The broader categories that have others below them, in order. */
export function groupsAmong(categories: readonly CategoryLevel[]): readonly string[] {
  const parents = new Set(categories.map(({ parent }) => parent));
  return categories.flatMap(({ code, parent }) => (parent === null && parents.has(code) ? [code] : []));
}
