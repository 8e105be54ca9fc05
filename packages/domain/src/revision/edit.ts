import type { ConsistencyRule, Derivation, Provenance, Variable, VariableKind } from "../codebook/index.ts";
import type { Texts } from "../shared/index.ts";

/** Where an edit is made: a variable, or one of its categories. */
export interface EditPlace {
  readonly variable: string;
  readonly category?: string;
}

/** Members of a variable or category that are texts by language. */
export const describedMembers = ["label", "definition", "test", "note", "unit"] as const;
export type DescribedMember = (typeof describedMembers)[number];

/** A new category or variable as it is written down first. */
export interface Named {
  readonly code: string;
  readonly label: Texts;
}

/**
 * One change to a codebook. Those that change what a stored value can be say so in the migration plan.
 * - `describe`: a text in one language; an empty one takes it away. `set`: any other member; null takes it away.
 * - `add`: a category (`variable` is given) or a variable, at the end or after another.
 * - `recode`: another code. `retire`: it goes, its values to `to` or to be coded again (categories), or out of sight (variables).
 * - `merge`: categories become one of them. `split`: a category becomes several new ones.
 * - `merge-variables`: variables become one of them, with the categories of all. `split-variable`: each new one gets some categories.
 * - `move`: one place up (-1) or down (1) among its siblings.
 * - `put-rule`: a consistency rule comes, or takes the place of the one called `was`. `drop-rule`: one goes.
 * - `derive`: how a variable follows from others; null when people answer it again.
 * - `add-language`: texts can be written in one more language.
 * - `take`: variables of another codebook are added, or replace those with the same code.
 */
export type Edit =
  | {
      readonly edit: "describe";
      readonly at: EditPlace;
      readonly member: DescribedMember;
      readonly language: string;
      readonly text: string;
    }
  | ({ readonly edit: "set"; readonly at: EditPlace } & SetMember)
  | {
      readonly edit: "add-variable";
      readonly variable: Named & { readonly kind: VariableKind };
      readonly after?: string;
    }
  | {
      readonly edit: "add-category";
      readonly variable: string;
      readonly category: Named & { readonly parent?: string };
      readonly after?: string;
    }
  | { readonly edit: "recode"; readonly at: EditPlace; readonly to: string }
  | { readonly edit: "retire"; readonly at: EditPlace; readonly to?: string }
  | {
      readonly edit: "merge";
      readonly variable: string;
      readonly from: readonly string[];
      readonly to: string;
    }
  | { readonly edit: "split"; readonly at: Required<EditPlace>; readonly into: readonly Named[] }
  | { readonly edit: "merge-variables"; readonly from: readonly string[]; readonly to: string }
  | {
      readonly edit: "split-variable";
      readonly variable: string;
      readonly into: readonly (Named & { readonly categories: readonly string[] })[];
    }
  | { readonly edit: "move"; readonly at: EditPlace; readonly by: -1 | 1 }
  | { readonly edit: "put-rule"; readonly rule: ConsistencyRule; readonly was?: string }
  | { readonly edit: "drop-rule"; readonly rule: string }
  | { readonly edit: "derive"; readonly variable: string; readonly derive: Derivation | null }
  | { readonly edit: "add-language"; readonly language: string }
  | { readonly edit: "take"; readonly variables: readonly Variable[] };

/** The members that `set` changes, each with its values. */
export type SetMember =
  | { readonly member: "examples"; readonly value: readonly string[] | null }
  | { readonly member: "parent"; readonly value: string | null }
  | { readonly member: "provenance"; readonly value: Provenance | null }
  | { readonly member: "evidence"; readonly value: Variable["evidence"] | null }
  | { readonly member: "step"; readonly value: Variable["step"] }
  | { readonly member: "kind"; readonly value: VariableKind }
  | { readonly member: "number"; readonly value: string | null };

/** Whether an edit goes on with what another began, so that both are undone as one: typing in the same field. */
export function continues(edit: Edit, earlier: Edit | undefined): boolean {
  if (earlier === undefined || edit.edit !== earlier.edit) return false;
  if (edit.edit !== "describe" && edit.edit !== "set") return false;
  if (earlier.edit !== "describe" && earlier.edit !== "set") return false;
  const place = (one: typeof edit): string =>
    [one.at.variable, one.at.category ?? "", one.member, one.edit === "describe" ? one.language : ""].join(
      "/",
    );
  return place(edit) === place(earlier);
}
