import { emptyCells } from "../found-file.ts";
import { isReservedName } from "../header.ts";
import { counted, refuse } from "../refuse.ts";

/** Gathers the columns of records in the order in which they first appear. */
export class RecordColumns {
  readonly #columns = new Set<string>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(cells: Readonly<Record<string, unknown>>): void {
    for (const column of Object.keys(cells)) {
      if (this.#columns.has(column)) continue;
      if (isReservedName(column)) refuseReservedKey(column);
      this.#columns.add(column);
    }
    if (this.#columns.size > this.#limit) refuseColumns(this.#limit);
  }

  get names(): readonly string[] {
    return [...this.#columns];
  }
}

/**
 * The cells of a record: its own members, and beside an object its members under dotted names, one level down
 * (`lead` and `lead.name`). A member that is itself called `lead.name` keeps its name.
 */
export function recordCells(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const cells = emptyCells();
  for (const [key, value] of Object.entries(record)) {
    cells[key] = value;
    if (!isObject(value)) continue;
    for (const [inner, leaf] of Object.entries(value)) {
      const name = `${key}.${inner}`;
      if (!Object.hasOwn(record, name)) cells[name] = leaf;
    }
  }
  return cells;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refuseColumns(limit: number): never {
  return refuse({
    code: "columns-limit",
    message: `The records have more than ${counted(limit, "different key")}.`,
    hint: "Keep data out of the keys: a list of objects with fixed keys is wanted.",
  });
}

function refuseReservedKey(key: string): never {
  return refuse({
    code: "key-reserved",
    message: `Records have the key "${key}", a name that is not allowed.`,
    hint: "Give the key another name.",
    column: key,
    value: key,
  });
}
