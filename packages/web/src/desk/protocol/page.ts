import type { Protocol } from "@mapwright/domain";
import type { DeskPart } from "../desk-page.ts";

export interface ProtocolPage extends DeskPart {
  readonly kind: "protocol";
  /** Null when none is written. */
  readonly protocol: Protocol | null;
}
