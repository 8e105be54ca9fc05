import type { Role } from "../shared/index.ts";

/** The part of a map an editor corrects; what both name must hold, and nothing named means all of it. */
export interface Area {
  readonly sources?: readonly string[] | undefined;
  /** Codes of countries or regions, as the map's codebook writes them. */
  readonly regions?: readonly string[] | undefined;
}

/** A role held on a map. */
export interface Grant {
  readonly map: string;
  readonly role: Role;
  /** Where an editor's role ends; null for everywhere. */
  readonly area: Area | null;
}

/** Who calls: what rights are asked of. */
export interface Caller {
  /** The pseudonym of the account; null for anyone who is not signed in. */
  readonly account: string | null;
  /** How they showed who they are; a token may not make tokens or change how its owner signs in. */
  readonly by: "nothing" | "session" | "token" | "machine";
  /** Runs the installation, and so acts as owner of every map. */
  readonly isKeeper: boolean;
  /** Roles on maps. A personal token carries only those of the maps it is for. */
  readonly grants: readonly Grant[];
  /** The session they came by, as it is kept. */
  readonly session?: string;
  /** The installation asks for more than a password here, and this session has none: it carries no right of theirs. */
  readonly lacksSecondFactor?: true;
}

/** Anyone: a reader without an account. */
export const anyone: Caller = { account: null, by: "nothing", isKeeper: false, grants: [] };

/** Who works at the machine itself may do what the keeper may. */
export const commandLine: Caller = {
  account: "command-line",
  by: "machine",
  isKeeper: true,
  grants: [],
};

/** The roles of a caller on a map, each once; the keeper owns every map. */
export function rolesOn(caller: Caller, map: string): readonly Role[] {
  if (caller.isKeeper) return ["owner"];
  return [...new Set(caller.grants.filter((grant) => grant.map === map).map(({ role }) => role))];
}
