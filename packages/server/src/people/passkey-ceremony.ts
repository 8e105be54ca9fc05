import { isIP } from "node:net";
import type { PasskeyRow } from "@mapwright/domain";
import { type NewPasskey, passkeyFailed, passkeyOf } from "@mapwright/usecases";
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import type { Context } from "hono";
import { z } from "zod";
import type { Entrance } from "./forms.ts";

/** A page may lie open for so long before its passkey button is pressed. */
const pageMinutes = 60;
const base64url = z.string().regex(/^[\w-]{1,100000}$/);
const credential = { id: base64url, rawId: base64url, type: z.literal("public-key") };

const registration = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(20)).max(10).default([]),
  }),
});
const assertion = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.optional(),
  }),
});

/** The host that passkeys are for; undefined where browsers make none: at a bare IP address. */
function hostOf(context: Context): string | undefined {
  const { hostname } = new URL(context.req.url);
  return isIP(hostname.replace(/^\[|\]$/g, "")) === 0 ? hostname : undefined;
}

/** What a browser asks a device for to sign somebody in; null where there can be no passkeys. */
export async function signInOptions(context: Context, { tickets }: Entrance): Promise<string | null> {
  const rpID = hostOf(context);
  if (rpID === undefined) return null;
  const challenge = tickets.seal("passkey", {}, pageMinutes);
  return JSON.stringify(
    await generateAuthenticationOptions({
      rpID,
      challenge,
      userVerification: "required",
      allowCredentials: [],
    }),
  );
}

/** What a browser asks a device for to make a passkey of an account; null where there can be none. */
export async function newPasskeyOptions(
  context: Context,
  { tickets }: Entrance,
  { account, name, known }: { account: string; name: string; known: readonly { passkey: string }[] },
): Promise<string | null> {
  const rpID = hostOf(context);
  if (rpID === undefined) return null;
  return JSON.stringify(
    await generateRegistrationOptions({
      rpName: "Mapwright",
      rpID,
      userName: name,
      userDisplayName: name,
      // The pseudonym, drawn at random: the standard wants nothing personal here.
      userID: new TextEncoder().encode(account),
      challenge: tickets.seal(`new passkey of ${account}`, {}, pageMinutes),
      excludeCredentials: known.map(({ passkey }) => ({ id: passkey })),
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
    }),
  );
}

/** The passkey that a device has made for an account, after its answer to our challenge was checked. */
export async function checkedNewPasskey(
  context: Context,
  entrance: Entrance,
  { account, answer }: { account: string; answer: string },
): Promise<Omit<NewPasskey, "name">> {
  const response = parsed(registration, answer);
  const rpID = hostOf(context) ?? "";
  const { verified, registrationInfo } = await checked(() =>
    verifyRegistrationResponse({
      response: {
        ...response,
        clientExtensionResults: {},
      },
      expectedChallenge: isOurs(entrance, `new passkey of ${account}`),
      expectedOrigin: new URL(context.req.url).origin,
      expectedRPID: rpID,
      requireUserVerification: true,
    }),
  );
  if (!verified) throw passkeyFailed();
  const { id, publicKey, counter } = registrationInfo.credential;
  return {
    passkey: id,
    public_key: Buffer.from(publicKey).toString("base64url"),
    counter,
    transports: response.response.transports,
  };
}

/** The known passkey that a device answered with, and how often it says it has signed, after the answer was checked. */
export async function checkedPasskey(
  context: Context,
  entrance: Entrance,
  answer: string,
): Promise<Pick<PasskeyRow, "passkey" | "counter">> {
  const response = parsed(assertion, answer);
  const known = await passkeyOf(entrance.desk, response.id);
  if (known === undefined) throw passkeyFailed();
  const { userHandle, ...signed } = response.response;
  const handle = userHandle === undefined ? undefined : Buffer.from(userHandle, "base64url").toString();
  if (handle !== undefined && handle !== known.account) throw passkeyFailed();
  const { verified, authenticationInfo } = await checked(() =>
    verifyAuthenticationResponse({
      response: { ...response, response: signed, clientExtensionResults: {} },
      expectedChallenge: isOurs(entrance, "passkey"),
      expectedOrigin: new URL(context.req.url).origin,
      expectedRPID: hostOf(context) ?? "",
      requireUserVerification: true,
      credential: {
        id: known.passkey,
        publicKey: new Uint8Array(Buffer.from(known.public_key, "base64url")),
        counter: known.counter,
        transports: [...known.transports],
      },
    }),
  );
  if (!verified) throw passkeyFailed();
  return { passkey: known.passkey, counter: authenticationInfo.newCounter };
}

/** Whether a challenge is one of ours for this purpose; each is good once. */
function isOurs({ tickets }: Entrance, purpose: string): (challenge: string) => boolean {
  return (challenge) => tickets.take(purpose, Buffer.from(challenge, "base64url").toString()) !== undefined;
}

function parsed<Schema extends z.ZodType>(schema: Schema, answer: string): z.output<Schema> {
  try {
    return schema.parse(JSON.parse(answer));
  } catch {
    throw passkeyFailed();
  }
}

/** The library tells what does not fit by throwing; to whoever sent it, all of that is one refusal. */
async function checked<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch {
    throw passkeyFailed();
  }
}
