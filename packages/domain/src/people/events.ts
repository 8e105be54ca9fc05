import { z } from "zod";
import { eventKind, patch, put, role } from "../shared/index.ts";
import { accountId, area, credentialChange, credentialKind } from "./schema.ts";
import { memberships, people } from "./tables.ts";

const account = accountId;

export const personInvited = eventKind({
  kind: "person.invited",
  about: "An account is opened for somebody, under a pseudonym; it can do nothing before they have joined.",
  payload: z.strictObject({ account, keeper: z.boolean() }),
  changes: (invited, { seq }) => [put(people, { ...invited, state: "invited", opened_seq: seq })],
});

export const personJoined = eventKind({
  kind: "person.joined",
  about: "Somebody takes the account that was opened for them.",
  payload: z.strictObject({ account }),
  changes: ({ account: joined }) => [patch(people, { account: joined }, { state: "active" })],
});

export const personSuspended = eventKind({
  kind: "person.suspended",
  about: "An account can do nothing until it is resumed.",
  payload: z.strictObject({ account }),
  changes: ({ account: suspended }) => [patch(people, { account: suspended }, { state: "suspended" })],
});

export const personResumed = eventKind({
  kind: "person.resumed",
  about: "A suspended account is good again.",
  payload: z.strictObject({ account }),
  changes: ({ account: resumed }) => [patch(people, { account: resumed }, { state: "active" })],
});

export const personErased = eventKind({
  kind: "person.erased",
  about: "Who a pseudonym was is forgotten; what they did stays under it.",
  payload: z.strictObject({ account }),
  changes: ({ account: erased }) => [patch(people, { account: erased }, { state: "erased", keeper: false })],
});

export const personCredentialChanged = eventKind({
  kind: "person.credential-changed",
  about: "What signs somebody in was added, changed, used up or removed; nothing secret is told of it.",
  payload: z.strictObject({ account, credential: credentialKind, change: credentialChange }),
  changes: () => [],
});

export const roleGranted = eventKind({
  kind: "role.granted",
  about: "Somebody gets a role on the map, an editor in an area.",
  payload: z.strictObject({ account, role, area }),
  changes: (granted, { map }) => [put(memberships, { map, ...granted, state: "held" })],
});

export const roleEnded = eventKind({
  kind: "role.ended",
  about: "Somebody no longer has a role on the map.",
  payload: z.strictObject({ account, role }),
  changes: (ended, { map }) => [patch(memberships, { map, ...ended }, { state: "ended" })],
});
