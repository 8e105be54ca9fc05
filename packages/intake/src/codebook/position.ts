/** A place in a text: 1-based line and column. */
export interface Position {
  readonly line: number;
  readonly column: number;
}
