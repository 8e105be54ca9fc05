import { createHash, generateKeyPairSync, type KeyObject, randomUUID, sign } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Who signs in at the provider. */
export interface Somebody {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly name?: string;
}

/** What is wrong with a token: claims in the place of the right ones, or a key that the provider does not tell. */
export interface Wrong {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly foreignKey?: boolean;
}

export const clientId = "mapwright";
export const clientSecret = "a secret of the test: 1+1";

/**
 * A small OpenID provider on a port of this machine: tells its addresses and keys, checks client, code, return address and PKCE as the
 * standard asks, and signs tokens (RS256). `signsIn` stands for the pages where people would sign in.
 */
export async function aProvider() {
  const key = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const other = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const codes = new Map<string, { asked: URLSearchParams; who: Somebody; wrong: Wrong }>();
  const server = createServer((request, response) => void answered(request, response));
  const answered = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? "/", issuer);
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
    if (pathname === "/.well-known/openid-configuration") return answer(200, addresses());
    if (pathname === "/keys")
      return answer(200, {
        keys: [{ ...key.publicKey.export({ format: "jwk" }), kid: "1", alg: "RS256", use: "sig" }],
      });
    if (pathname === "/userinfo") return answer(200, infos.get(request.headers.authorization ?? "") ?? {});
    if (pathname === "/token") return answer(...(await tokens(request)));
    return answer(404, {});
  };
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const infos = new Map<string, Somebody>();
  const told = { inToken: true };

  const addresses = () => ({
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    userinfo_endpoint: `${issuer}/userinfo`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
    token_endpoint_auth_methods_supported: ["client_secret_basic"],
    code_challenge_methods_supported: ["S256"],
  });

  async function tokens(request: IncomingMessage): Promise<[number, unknown]> {
    const form = new URLSearchParams(await textOf(request));
    const encoded = [clientId, clientSecret].map((text) => new URLSearchParams({ text }).toString().slice(5));
    const client = `Basic ${Buffer.from(encoded.join(":")).toString("base64")}`;
    const given = codes.get(form.get("code") ?? "");
    codes.delete(form.get("code") ?? "");
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    if (request.headers.authorization !== client) return [401, { error: "invalid_client" }];
    if (
      given === undefined ||
      challenge !== given.asked.get("code_challenge") ||
      form.get("redirect_uri") !== given.asked.get("redirect_uri")
    )
      return [400, { error: "invalid_grant" }];
    const { asked, who, wrong } = given;
    const now = Math.floor(Date.now() / 1000);
    const access = randomUUID();
    infos.set(`Bearer ${access}`, who);
    const claims = {
      iss: issuer,
      aud: clientId,
      iat: now,
      exp: now + 300,
      nonce: asked.get("nonce"),
      ...(told.inToken ? who : { sub: who.sub }),
      ...wrong.claims,
    };
    const id_token = signed(claims, wrong.foreignKey ? other.privateKey : key.privateKey);
    return [200, { access_token: access, token_type: "Bearer", expires_in: 300, id_token }];
  }

  return {
    issuer,
    told,
    stop: () => new Promise((stopped) => server.close(stopped)),
    /** Signs somebody in who came by an address of this provider; gives where the browser goes back to. */
    signsIn: (address: string, who: Somebody, wrong: Wrong = {}): string => {
      const asked = new URL(address).searchParams;
      const code = randomUUID();
      codes.set(code, { asked, who, wrong });
      const back = new URL(asked.get("redirect_uri") ?? "");
      back.search = new URLSearchParams({ code, state: asked.get("state") ?? "" }).toString();
      return back.pathname + back.search;
    },
  };
}

function signed(claims: object, key: KeyObject): string {
  const part = (content: object) => Buffer.from(JSON.stringify(content)).toString("base64url");
  const text = `${part({ alg: "RS256", kid: "1", typ: "JWT" })}.${part(claims)}`;
  return `${text}.${sign("sha256", Buffer.from(text), key).toString("base64url")}`;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString();
}
