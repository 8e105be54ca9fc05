import { type Role, table } from "../shared/index.ts";
import type { Area } from "./caller.ts";
import type { AccountState } from "./schema.ts";

export interface PersonRow {
  readonly account: string;
  readonly keeper: boolean;
  readonly state: AccountState;
  readonly opened_seq: number;
}

export const people = table<PersonRow>({
  name: "people",
  about: "Everyone who has or had an account, by pseudonym; who they are is kept apart from the log.",
  key: ["account"],
  columns: {
    account: { kind: "text", about: "The pseudonym." },
    keeper: { kind: "boolean", about: "Whether this person runs the installation." },
    state: { kind: "text", about: "`invited`, `active`, `suspended` or `erased`." },
    opened_seq: { kind: "integer", about: "The log entry that opened the account." },
  },
});

export interface MembershipRow {
  readonly map: string;
  readonly account: string;
  readonly role: Role;
  readonly area: Area | null;
  readonly state: "held" | "ended";
}

export const memberships = table<MembershipRow>({
  name: "memberships",
  about: "Roles on maps; one that has ended stays as a row.",
  key: ["map", "account", "role"],
  indexes: [["account"]],
  columns: {
    map: { kind: "text", about: "The map." },
    account: { kind: "text", about: "Whose role it is." },
    role: { kind: "text", about: "The role." },
    area: { kind: "json", about: "The sources and regions of an editor; null for everywhere." },
    state: { kind: "text", about: "`held`, or `ended`." },
  },
});
