import type { Protocol } from "@mapwright/domain";
import type { Label } from "../../reader/label.ts";
import type { WorkPart } from "../work.ts";

/** A variable whose categories can be compared, with what they are called. */
export interface GroupVariable {
  readonly code: string;
  readonly label: Label;
  readonly names: Readonly<Record<string, string>>;
}

export interface ProtocolPage extends WorkPart {
  readonly kind: "protocol";
  /** Null when none is written. */
  readonly protocol: Protocol | null;
  /** Whether whoever is here may write it; not while a round of screening is open. */
  readonly mayWrite: boolean;
  /** Whose shares another rule could shift; empty for who may not ask what it would do. */
  readonly groups: readonly GroupVariable[];
}
