import type { AccountState, RightsCell, Role } from "@mapwright/domain";
import type { Frame } from "../reader/frame/frame.ts";
import type { Work } from "./work.ts";

/** A problem with what was filled in: its code, and its English message where the interface has none for it. */
export interface FormProblem {
  readonly code: string;
  readonly message: string;
  /** The number in the message, where there is one. */
  readonly count?: number;
}

interface Common {
  readonly frame: Frame;
  /** What was wrong with the form that led here. */
  readonly problems: readonly FormProblem[];
}

export interface SignInPage extends Common {
  readonly kind: "sign-in";
  readonly email: string;
  /** Where to go afterwards: a path of this installation. */
  readonly next: string;
}

export interface JoinPage extends Common {
  readonly kind: "join";
  /** `spent`: the link is not, or no longer, good. */
  readonly purpose: "set-up" | "join" | "recover" | "spent";
  readonly name: string;
  readonly email: string;
}

export interface AccountPage extends Common {
  readonly kind: "account";
  readonly account: string;
  readonly name: string;
  readonly keeper: boolean;
  readonly roles: readonly { readonly map: string; readonly role: Role }[];
  readonly tokens: readonly {
    readonly token: string;
    readonly name: string;
    readonly maps: readonly string[] | null;
    readonly expiresAt: string | null;
  }[];
  /** A token just made; told once. */
  readonly made: string | null;
  readonly passwordChanged: boolean;
}

export interface TeamPage extends Common {
  readonly kind: "team";
  readonly work: Work;
  readonly mayInvite: boolean;
  /** The rights table of what can be done on a map, by role. */
  readonly rights: readonly {
    readonly name: string;
    readonly sentence: string;
    readonly cells: Readonly<Record<Role, RightsCell>>;
  }[];
  readonly people: readonly {
    readonly account: string;
    readonly name: string | null;
    readonly state: AccountState;
    readonly roles: readonly Role[];
  }[];
  /** What became of an invitation just made: the link, or null when the person had an account. */
  readonly invited: { readonly name: string; readonly link: string | null } | null;
}

export interface RefusedPage extends Common {
  readonly kind: "refused";
}

/** The pages for people who work here; the server alone renders them, and none needs a script. */
export type DeskPage = SignInPage | JoinPage | AccountPage | TeamPage | RefusedPage;
