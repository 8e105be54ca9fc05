import type { Role } from "@mapwright/domain";
import type { Label } from "../../reader/label.ts";
import type { WorkPart } from "../work.ts";

/** A line of what an entry holds: a name of the log and its value in words. */
export interface PayloadLine {
  readonly name: string;
  readonly value: string;
}

export interface ShownEntry {
  readonly seq: number;
  readonly kind: string;
  /** What the kind is called; where the interface has no words for it yet, what it says of itself in English. */
  readonly name: Label;
  readonly at: string;
  readonly actor: string;
  readonly roles: readonly Role[];
  readonly lines: readonly PayloadLine[];
  /** Lines left out. */
  readonly more: number;
  readonly isSealed: boolean;
  readonly hash: string;
}

/** What the entries were filtered by; `""` for anything. */
export interface LogFilter {
  readonly kind: string;
  readonly role: string;
  readonly person: string;
  readonly initiative: string;
}

export interface LogPage extends WorkPart {
  readonly kind: "log";
  readonly entries: readonly ShownEntry[];
  readonly next: number | null;
  readonly isFirst: boolean;
  readonly filter: LogFilter;
  readonly kinds: readonly { readonly kind: string; readonly name: string }[];
}
