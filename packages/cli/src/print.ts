import type { Problem } from "@mapwright/domain";

/** Writes what was asked for to standard output. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value));
}

/** Writes what a person should know, and no program reads, to standard error. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** A problem as two lines: what and where, then the way out. */
export function problemText({ message, hint, file, row, column }: Problem): string {
  // Places in texts have a column by number, those in tables by name.
  const across = column !== undefined && /^\d+$/.test(column) ? `column ${column}` : column;
  const place = [file, row === undefined ? undefined : `row ${row}`, across].filter(
    (part) => part !== undefined,
  );
  return `${place.length === 0 ? "" : `${place.join(", ")}: `}${message}${hint === undefined ? "" : `\n  ${hint}`}`;
}

/** A progress line that is rewritten in place on a terminal and silent elsewhere. */
export function showProgress(step: string, done: number, of: number): void {
  if (process.stderr.isTTY !== true) return;
  if (done === 0 && of === 0) {
    process.stderr.write("\r\u001b[K");
    return;
  }
  process.stderr.write(
    `\r\u001b[K${step}: ${of === 0 ? done : `${done} of ${of}`}${of > 0 && done >= of ? "\n" : ""}`,
  );
}
