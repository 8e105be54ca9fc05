import { z } from "zod";
import { mapSlug, operation, role, roles } from "../shared/index.ts";
import { accountId, accountState, area, emailAddress, personName } from "./schema.ts";

const map = mapSlug.describe("The map's slug.");
const account = accountId.describe("The pseudonym of an account.");
const grant = z.strictObject({ map: z.string(), role, area });
const invitation = z
  .string()
  .nullable()
  .describe(
    "The path of a link that lets them in once, shown only now; null when they have an account already.",
  );
const everyRole = roles.filter((each) => each !== "owner");

export const showMyself = operation({
  name: "people.me",
  kind: "query",
  http: "GET /api/me",
  right: "account",
  sentence: "Tells who the caller is, and which roles they have on which maps.",
  input: z.strictObject({}),
  output: z.strictObject({
    account: z.string().nullable().describe("Null for who runs the installation without an account."),
    name: z.string().nullable(),
    keeper: z.boolean(),
    roles: z.array(grant),
  }),
  problems: [],
});

export const listTeam = operation({
  name: "people.list",
  kind: "query",
  http: "GET /api/maps/{map}/people",
  right: everyRole,
  sentence: "Lists the team of a map with their roles.",
  input: z.strictObject({ map }),
  output: z.strictObject({
    people: z.array(
      z.strictObject({
        account: z.string(),
        name: z.string().nullable(),
        state: accountState,
        roles: z.array(z.strictObject({ role, area })),
      }),
    ),
  }),
  problems: ["map-unknown"],
});

export const inviteOperation = operation({
  name: "people.invite",
  kind: "command",
  http: "POST /api/maps/{map}/people",
  right: ["owner"],
  tellsSecret: true,
  sentence: "Gives somebody a role on the map, and an account where they have none.",
  input: z.strictObject({ map, email: emailAddress, name: personName, role, area: area.default(null) }),
  output: z.strictObject({ account: z.string(), invitation }),
  problems: ["map-unknown"],
});

export const grantRoleOperation = operation({
  name: "roles.grant",
  kind: "command",
  http: "PUT /api/maps/{map}/people/{account}/roles/{role}",
  right: ["owner"],
  sentence: "Gives an account a role on the map, or changes the area of an editor.",
  input: z.strictObject({ map, account, role, area: area.default(null) }),
  output: grant,
  problems: ["map-unknown", "person-unknown"],
});

export const endRoleOperation = operation({
  name: "roles.end",
  kind: "command",
  http: "DELETE /api/maps/{map}/people/{account}/roles/{role}",
  right: ["owner"],
  sentence: "Takes a role on the map away; a map keeps at least one owner once it has one.",
  input: z.strictObject({ map, account, role }),
  output: z.strictObject({ ended: z.boolean() }),
  problems: ["map-unknown", "person-unknown", "owner-last"],
});

const tokenShown = {
  token: z.string(),
  name: z.string(),
  maps: z.array(z.string()).nullable(),
  created_at: z.string(),
  expires_at: z.string().nullable(),
  used_at: z.string().nullable(),
};

export const listTokens = operation({
  name: "tokens.list",
  kind: "query",
  http: "GET /api/me/tokens",
  right: "account",
  sentence: "Lists the caller's personal tokens, without their secrets.",
  input: z.strictObject({}),
  output: z.strictObject({ tokens: z.array(z.strictObject(tokenShown)) }),
  problems: [],
});

export const createTokenOperation = operation({
  name: "tokens.create",
  kind: "command",
  http: "POST /api/me/tokens",
  right: "account",
  tellsSecret: true,
  sentence: "Makes a personal token for programs; its secret is told once.",
  input: z.strictObject({
    name: z.string().trim().min(1).max(80),
    maps: z
      .array(mapSlug)
      .min(1)
      .max(100)
      .nullable()
      .default(null)
      .describe("The maps it is good for; null for all."),
    days: z
      .int()
      .min(1)
      .max(3660)
      .nullable()
      .default(365)
      .describe("How long it is good for; null for ever."),
  }),
  output: z.strictObject({ ...tokenShown, secret: z.string() }),
  problems: ["session-needed", "second-factor-needed", "map-unknown"],
});

export const revokeTokenOperation = operation({
  name: "tokens.revoke",
  kind: "command",
  http: "DELETE /api/me/tokens/{token}",
  right: "account",
  sentence: "Ends a personal token of the caller.",
  input: z.strictObject({ token: z.string().max(64) }),
  output: z.strictObject({ revoked: z.boolean() }),
  problems: ["token-unknown"],
});

export const listPeople = operation({
  name: "people.all",
  kind: "query",
  http: "GET /api/people",
  right: "keeper",
  sentence: "Lists everyone who has or had an account on this installation.",
  input: z.strictObject({}),
  output: z.strictObject({
    people: z.array(
      z.strictObject({
        account: z.string(),
        name: z.string().nullable(),
        email: z.string().nullable(),
        keeper: z.boolean(),
        state: accountState,
        roles: z.array(grant),
      }),
    ),
  }),
  problems: [],
});

export const openAccountOperation = operation({
  name: "people.open",
  kind: "command",
  http: "POST /api/people",
  right: "keeper",
  tellsSecret: true,
  sentence: "Opens an account without a role, or for another keeper.",
  input: z.strictObject({ email: emailAddress, name: personName, keeper: z.boolean().default(false) }),
  output: z.strictObject({ account: z.string(), invitation }),
  problems: ["person-known"],
});

export const recoverAccountOperation = operation({
  name: "people.recover",
  kind: "command",
  http: "POST /api/people/{account}/recovery",
  right: "keeper",
  tellsSecret: true,
  sentence: "Makes a link with which somebody who cannot sign in any more chooses a new password.",
  input: z.strictObject({
    account,
    secondFactor: z
      .boolean()
      .default(false)
      .describe("Whether the app and the recovery codes are lost, too: they are removed."),
  }),
  output: z.strictObject({ account: z.string(), invitation }),
  problems: ["person-unknown"],
});

export const suspendOperation = operation({
  name: "people.suspend",
  kind: "command",
  http: "PUT /api/people/{account}/suspension",
  right: "keeper",
  sentence: "Suspends an account, or resumes it; sessions of a suspended one end at once.",
  input: z.strictObject({ account, suspended: z.boolean() }),
  output: z.strictObject({ account: z.string(), state: accountState }),
  problems: ["person-unknown", "keeper-last"],
});

export const erasePersonOperation = operation({
  name: "people.erase",
  kind: "command",
  http: "DELETE /api/people/{account}",
  right: "keeper",
  sentence:
    "Forgets who a pseudonym was: name, address and every way to sign in. What they did stays under it.",
  input: z.strictObject({ account }),
  output: z.strictObject({ account: z.string(), state: accountState }),
  problems: ["person-unknown", "keeper-last"],
});
