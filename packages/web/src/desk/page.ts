import type { AccountState, RightsCell, Role, SessionShown, SignInShown } from "@mapwright/domain";
import type { Frame } from "../reader/frame/frame.ts";
import type { FormProblem } from "./form-problem.ts";
import type { DescriptionPage, MapMadePage, NewMapPage } from "./maps/page.ts";
import type { Work } from "./work.ts";

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
  /** What the browser asks a device for, as JSON; null where there can be no passkeys. */
  readonly passkey: string | null;
  /** The name of the provider where people may sign in; null where there is none. */
  readonly provider: string | null;
}

/** The second step of signing in. */
export interface SignInCodePage extends Common {
  readonly kind: "sign-in-code";
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
  readonly lacksSecondFactor: boolean;
}

/** What was done on the page before this one. */
export const signInNews = [
  "password-changed",
  "passkey-added",
  "passkey-removed",
  "second-factor-removed",
  "linked",
  "unlinked",
] as const;
export type SignInNews = (typeof signInNews)[number];

/** How somebody signs in, and where they are signed in. */
export interface WaysPage extends Common {
  readonly kind: "ways";
  readonly ways: SignInShown;
  readonly sessions: readonly SessionShown[];
  /** From the address, so it may be anything. */
  readonly news: string | null;
  /** What the browser asks a device for to make a passkey, as JSON; null where there can be none. */
  readonly newPasskey: string | null;
  readonly provider: { readonly name: string; readonly issuer: string } | null;
  /** Whether the way to the provider is open for linking. */
  readonly mayLink: boolean;
}

export interface SecondFactorPage extends Common {
  readonly kind: "second-factor";
  /** In base 32. */
  readonly secret: string;
  /** The secret as an address that apps read. */
  readonly address: string;
  readonly ticket: string;
  readonly hasPassword: boolean;
  /** Whether there is one already. */
  readonly replaces: boolean;
}

export interface RecoveryCodesPage extends Common {
  readonly kind: "recovery-codes";
  readonly codes: readonly string[];
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

/** The pages for people who work here; the server alone renders them, and none needs a script but for passkeys. */
export type DeskPage =
  | SignInPage
  | SignInCodePage
  | JoinPage
  | AccountPage
  | WaysPage
  | SecondFactorPage
  | RecoveryCodesPage
  | TeamPage
  | NewMapPage
  | MapMadePage
  | DescriptionPage
  | RefusedPage;
