import type { Operation, Right } from "../shared/index.ts";
import { anyone, type Caller, rolesOn } from "./caller.ts";

/**
 * Why a call is refused before anything is looked up: nobody is signed in, a second factor is asked for first, or the caller
 * has no right to it.
 */
export type Refusal = "sign-in-needed" | "second-factor-needed" | "right-missing";

/**
 * Whether a caller has the right an operation asks for, on the map of the call (`undefined` where it concerns none). An
 * owner has every role's right; the keeper owns every map. Relations are judged apart, with the thing at hand.
 */
export function refusalOf(
  { right }: { readonly right: Right },
  caller: Caller,
  map: string | undefined,
): Refusal | undefined {
  if (right === "public") return undefined;
  if (caller.account === null) return "sign-in-needed";
  if (right === "account") return undefined;
  if (caller.lacksSecondFactor) return "second-factor-needed";
  if (caller.isKeeper) return undefined;
  if (right === "keeper" || map === undefined) return "right-missing";
  const held = rolesOn(caller, map);
  return held.some((role) => role === "owner" || right.includes(role)) ? undefined : "right-missing";
}

/** Who can stand before an operation: the columns of the rights table. */
export const principals = [
  "anyone",
  "account",
  "reader",
  "editor",
  "coder",
  "screener",
  "adjudicator",
  "coordinator",
  "owner",
  "keeper",
] as const;
export type Principal = (typeof principals)[number];

/** The caller of a column of the rights table, with that role on the map and nothing else. */
export function callerAs(principal: Principal, map: string, account = "someone"): Caller {
  switch (principal) {
    case "anyone":
      return anyone;
    case "account":
      return { account, by: "session", isKeeper: false, grants: [] };
    case "keeper":
      return { account, by: "session", isKeeper: true, grants: [] };
    default:
      return { account, by: "session", isKeeper: false, grants: [{ map, role: principal, area: null }] };
  }
}

/** A cell of the rights table: `yes`, `no`, or only where the operation's relation holds. */
export type RightsCell = "yes" | "no" | "relation";

export interface RightsRow {
  readonly operation: Operation;
  readonly cells: Readonly<Record<Principal, RightsCell>>;
}

/** The one rights table: what each principal may, from the declarations and by the function that guards every call. */
export function rightsTable(operations: readonly Operation[]): readonly RightsRow[] {
  const cellOf = (operation: Operation, principal: Principal): RightsCell => {
    if (refusalOf(operation, callerAs(principal, "map"), "map") !== undefined) return "no";
    return operation.relation === undefined ? "yes" : "relation";
  };
  return operations.map((operation) => ({
    operation,
    // Each principal is a key, so the record is complete.
    cells: Object.fromEntries(
      principals.map((principal) => [principal, cellOf(operation, principal)]),
    ) as Record<Principal, RightsCell>,
  }));
}
