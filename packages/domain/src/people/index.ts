export {
  type AccountRow,
  accounts,
  accountTables,
  type InvitationRow,
  invitations,
  type SessionRow,
  sessions,
  type TokenRow,
  tokens,
} from "./account-tables.ts";
export { type Area, anyone, type Caller, commandLine, type Grant, rolesOn } from "./caller.ts";
export {
  personCredentialChanged,
  personErased,
  personInvited,
  personJoined,
  personResumed,
  personSuspended,
  roleEnded,
  roleGranted,
} from "./events.ts";
export {
  createTokenOperation,
  endRoleOperation,
  erasePersonOperation,
  grantRoleOperation,
  inviteOperation,
  listPeople,
  listTeam,
  listTokens,
  openAccountOperation,
  recoverAccountOperation,
  revokeTokenOperation,
  showMyself,
  suspendOperation,
} from "./operations.ts";
export {
  callerAs,
  type Principal,
  principals,
  type Refusal,
  type RightsCell,
  type RightsRow,
  refusalOf,
  rightsTable,
} from "./rights.ts";
export {
  type AccountState,
  emailAddress,
  emailKey,
  personName,
  type SignInWay,
} from "./schema.ts";
export {
  endSessionOperation,
  listSessions,
  namePasskeyOperation,
  type SessionShown,
  type SignInShown,
  showSignIn,
} from "./sign-in-operations.ts";
export {
  type IdentityRow,
  identities,
  type PasskeyRow,
  passkeys,
  recoveryCodes,
  type SecondFactorRow,
  secondFactors,
  type TriesRow,
  tries,
} from "./sign-in-tables.ts";
export {
  type MembershipRow,
  memberships,
  type PersonRow,
  people,
} from "./tables.ts";
