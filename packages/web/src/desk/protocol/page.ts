import type { Protocol } from "@mapwright/domain";
import type { WorkPart } from "../work-page.ts";

export interface ProtocolPage extends WorkPart {
  readonly kind: "protocol";
  /** Null when none is written. */
  readonly protocol: Protocol | null;
}
