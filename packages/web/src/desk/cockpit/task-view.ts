import type { Evidence, MissingReason } from "@mapwright/domain";
import type { Label } from "../../reader/label.ts";

/** A task in somebody's queue. */
export interface TaskHead {
  readonly task: number;
  readonly round: number;
  readonly initiative: string;
  readonly name: string;
  /** `sent`: submitted for good. */
  readonly state: "open" | "maybe" | "skipped" | "sent";
}

/** What is known of an initiative before it is judged: what a screener or coder reads. */
export interface SourceText {
  readonly title: Label;
  readonly address: string | null;
  /** Running text, under the name of its variable. */
  readonly passages: readonly { readonly label: Label; readonly text: Label }[];
  readonly facts: readonly {
    readonly label: Label;
    readonly text: Label | null;
    readonly missing: MissingReason | null;
  }[];
  /** Rows as they were found, where the task allows them to be seen. */
  readonly rows: readonly {
    readonly record: number;
    readonly cells: readonly { readonly column: string; readonly value: string }[];
  }[];
}

/** A task as it is opened. */
export interface OpenedTask {
  readonly task: number;
  readonly round: number;
  readonly initiative: string;
  readonly pilot: boolean;
  readonly title: Label;
  readonly since: string;
  readonly done: boolean;
  /** All of the pair have submitted: the answer can be changed, with a reason. */
  readonly revealed: boolean;
  readonly source: SourceText;
}

/** A place in a source that somebody points to. */
export type Quote = Evidence;
