import type { RowReading } from "@mapwright/domain";

/** A row of the file with what the profile read from it. */
export interface ReadRow extends RowReading {
  readonly row: number;
}
