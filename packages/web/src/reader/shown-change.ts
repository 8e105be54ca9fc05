import type { MissingReason, ValueState } from "@mapwright/domain";
import type { Label } from "./label.ts";

/** An answer with its codes resolved to what a reader sees. */
export type ShownAnswer =
  | { readonly categories: readonly { readonly code: string; readonly label: Label }[] }
  | { readonly number: number; readonly unit: Label | null; readonly plain: boolean }
  | { readonly date: string }
  | {
      readonly text: Label;
      /** The page of what it names, below the map's address: a city. */
      readonly path?: string;
    }
  | {
      readonly organisations: readonly {
        readonly id: string;
        readonly name: string;
        readonly role: string;
        readonly country: string | null;
      }[];
    }
  | { readonly missing: MissingReason };

/** A value before and after. */
export interface ShownChange {
  readonly variable: string;
  readonly label: Label;
  readonly before: { readonly answer: ShownAnswer; readonly state: ValueState | null };
  readonly after: { readonly answer: ShownAnswer; readonly state: ValueState | null };
}
