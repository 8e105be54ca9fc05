import type { ValueState } from "@mapwright/domain";
import type { Label } from "../label.ts";

/** How a map was made, in short; its method page tells the rest. */
export interface MadeView {
  /** What the protocol asks; null without one. */
  readonly question: Label | null;
  readonly codersPerItem: number | null;
  /** `iesi@1.0.0`. */
  readonly codebook: string;
  readonly waves: readonly { readonly wave: string; readonly initiatives: number }[];
  /** People by the role they had; never by name. */
  readonly people: readonly { readonly role: string; readonly count: number }[];
  /** Values of the Inventory by how they came to be. */
  readonly states: readonly { readonly state: ValueState; readonly count: number }[];
}
