import type { Variable } from "../codebook/index.ts";
import { cellCutter } from "./cell.ts";
import { otherNames } from "./columns.ts";
import { tidyText } from "./fold.ts";
import type { Profile } from "./profile.ts";
import type { ReadyRule, Surroundings } from "./ready-rules.ts";
import type { Tell } from "./row-problem.ts";

type Cells = Readonly<Record<string, unknown>>;

/**
 * Reads the source's own identifier as text, so that leading zeros and long numbers stay. A number beyond 2^53 has lost
 * digits before it came here, which is told (`precision`).
 */
export function identifier({ profile, find }: Surroundings): (cells: Cells, tell: Tell) => string | null {
  const names = typeof profile.externalId === "string" ? [profile.externalId] : (profile.externalId ?? []);
  const columns = names.map((name) => find(name, otherNames(profile, name)));
  return (cells, tell) => {
    const parts = columns.map((column) => {
      const cell = column === undefined ? undefined : cells[column];
      if (
        typeof cell === "number" &&
        column !== undefined &&
        Number.isInteger(cell) &&
        !Number.isSafeInteger(cell)
      )
        tell(
          {
            severity: "warning",
            code: "precision",
            message: "The identifier is a number above 2^53; its last digits may be lost.",
            hint: "Write identifiers as text in the source.",
          },
          column,
        );
      return typeof cell === "string" || typeof cell === "number" ? tidyText(String(cell)) : "";
    });
    return parts.some((part) => part !== "") ? parts.join("/") : null;
  };
}

/** Reads the stage or wave of a row: the constant, or what the chosen column's text stands for. */
export function chooser(
  choice: Profile["stage"],
  { profile, find }: Surroundings,
): (cells: Cells, tell: Tell) => string | undefined {
  if (choice === undefined || typeof choice === "string") return () => choice;
  const column = find(choice.column, choice.alsoNamed ?? otherNames(profile, choice.column));
  const cutter = cellCutter({ ...choice, takeFirst: true }, profile.missing ?? {});
  const fallback = typeof choice.otherwise === "string" ? choice.otherwise : undefined;
  return (cells, tell) => {
    const cut = cutter.cut(column === undefined ? undefined : cells[column]);
    const [found] = cut.kind === "answers" ? cut.answers : [];
    if (found === undefined || column === undefined) return fallback;
    const meaning = cutter.meaningOf(found);
    if (typeof meaning === "string") return meaning;
    if (choice.values === undefined) return tidyText(String(found));
    tell(
      {
        severity: "warning",
        code: "value-otherwise",
        message: `"${found}" is not named in the profile; ${fallback ?? "nothing"} was taken.`,
        hint: "Name it under `values`.",
      },
      column,
    );
    return fallback;
  };
}

/** The column that a variable is first read from, as the file calls it; the variable's own code when there is none. */
export function columnOf(rules: ReadonlyMap<Variable, readonly ReadyRule[]>, code: string): string {
  for (const [variable, ready] of rules)
    if (variable.code === code) return ready.flatMap(({ columns }) => columns)[0] ?? code;
  return code;
}
