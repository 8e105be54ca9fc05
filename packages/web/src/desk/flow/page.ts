import type { FlowByPart } from "@mapwright/atlas";
import type { GroupVariable } from "../protocol/page.ts";
import type { WorkPart } from "../work.ts";

/** How much waits for one person or role, and the oldest of it. */
export interface WaitingSum {
  readonly what: "task" | "person" | "adjudication" | "recoding";
  /** The person's pseudonym; null where anybody of a role may act. */
  readonly who: string | null;
  readonly count: number;
  readonly since: string;
  readonly days: number;
}

export interface FlowPage extends WorkPart {
  readonly kind: "flow";
  readonly flow: FlowByPart;
  /** Variables to group by, and the one that is. */
  readonly groups: readonly GroupVariable[];
  readonly group: string | null;
  /** What sources are called, and criteria by their codes. */
  readonly sources: Readonly<Record<string, string>>;
  readonly criteria: Readonly<Record<string, string>>;
  readonly hasMapping: boolean;
  /** Null where its reader has no right to it. */
  readonly waiting: readonly WaitingSum[] | null;
}
