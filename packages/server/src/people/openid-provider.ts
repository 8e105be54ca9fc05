import { ProblemError } from "@mapwright/domain";
import type { Claims } from "@mapwright/usecases";
import * as oauth from "oauth4webapi";

/** Where people may sign in with an account they have elsewhere. */
export interface OpenIdSetting {
  /** The provider's address, as its own tokens write it. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button calls it. */
  readonly name: string;
  /** Whether whoever the provider knows gets an account here, without any role. */
  readonly opens: boolean;
}

/** What is remembered of a sign-in that is under way at the provider. */
export interface Underway {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

const waitMs = 10_000;

/**
 * An OpenID provider (OpenID Connect Core 1.0): authorization code with PKCE, state and nonce; the token's signature, issuer,
 * audience, times and nonce are checked. Asked for its addresses and keys when it is first needed.
 */
export class OpenIdProvider {
  readonly #setting: OpenIdSetting;
  readonly #client: oauth.Client;
  #found: Promise<oauth.AuthorizationServer> | undefined;

  constructor(setting: OpenIdSetting) {
    this.#setting = setting;
    this.#client = { client_id: setting.clientId };
  }

  get name(): string {
    return this.#setting.name;
  }

  get issuer(): string {
    return this.#setting.issuer;
  }

  get opens(): boolean {
    return this.#setting.opens;
  }

  /** Where the browser goes to, and what must be remembered until it comes back. */
  async start(returnTo: string): Promise<{ readonly address: string; readonly underway: Underway }> {
    const underway = {
      state: oauth.generateRandomState(),
      nonce: oauth.generateRandomNonce(),
      verifier: oauth.generateRandomCodeVerifier(),
    };
    const { authorization_endpoint } = await this.#server();
    if (authorization_endpoint === undefined) throw failed(new Error("no authorization endpoint"));
    const address = new URL(authorization_endpoint);
    for (const [name, value] of Object.entries({
      client_id: this.#setting.clientId,
      redirect_uri: returnTo,
      response_type: "code",
      scope: "openid email profile",
      state: underway.state,
      nonce: underway.nonce,
      code_challenge: await oauth.calculatePKCECodeChallenge(underway.verifier),
      code_challenge_method: "S256",
    }))
      address.searchParams.set(name, value);
    return { address: address.href, underway };
  }

  /** What the provider says of whoever came back from it. Anything that does not fit is refused as `openid-failed`. */
  async finish(came: URL, returnTo: string, { state, nonce, verifier }: Underway): Promise<Claims> {
    const server = await this.#server();
    try {
      const answer = oauth.validateAuthResponse(server, this.#client, came, state);
      const response = await oauth.authorizationCodeGrantRequest(
        server,
        this.#client,
        this.#authentication(server),
        answer,
        returnTo,
        verifier,
        this.#asking(),
      );
      const tokens = await oauth.processAuthorizationCodeResponse(server, this.#client, response, {
        expectedNonce: nonce,
        requireIdToken: true,
      });
      await oauth.validateApplicationLevelSignature(server, response, this.#asking());
      const token = oauth.getValidatedIdTokenClaims(tokens);
      if (token === undefined) throw new Error("no token of who signed in");
      const told: Readonly<Record<string, unknown>> =
        "email" in token ? token : await this.#userInfo(server, tokens.access_token, token.sub);
      return {
        issuer: token.iss,
        subject: token.sub,
        email:
          typeof told["email"] === "string" && told["email_verified"] === true ? told["email"] : undefined,
        name: typeof told["name"] === "string" ? told["name"] : undefined,
      };
    } catch (error) {
      throw failed(error);
    }
  }

  async #userInfo(
    server: oauth.AuthorizationServer,
    access: string,
    subject: string,
  ): Promise<Readonly<Record<string, unknown>>> {
    if (server.userinfo_endpoint === undefined) return {};
    const response = await oauth.userInfoRequest(server, this.#client, access, this.#asking());
    return await oauth.processUserInfoResponse(server, this.#client, subject, response);
  }

  async #server(): Promise<oauth.AuthorizationServer> {
    this.#found ??= this.#discover();
    try {
      return await this.#found;
    } catch (error) {
      this.#found = undefined;
      throw failed(error);
    }
  }

  async #discover(): Promise<oauth.AuthorizationServer> {
    const issuer = new URL(this.#setting.issuer);
    const response = await oauth.discoveryRequest(issuer, { algorithm: "oidc", ...this.#asking() });
    return await oauth.processDiscoveryResponse(issuer, response);
  }

  #authentication({ token_endpoint_auth_methods_supported: methods }: oauth.AuthorizationServer) {
    const isPosted = methods?.includes("client_secret_post") && !methods.includes("client_secret_basic");
    const { clientSecret } = this.#setting;
    return isPosted ? oauth.ClientSecretPost(clientSecret) : oauth.ClientSecretBasic(clientSecret);
  }

  /** Without TLS only where the provider is on this machine: the setting refuses other addresses. */
  #asking() {
    return {
      signal: AbortSignal.timeout(waitMs),
      [oauth.allowInsecureRequests]: this.#setting.issuer.startsWith("http:"),
    };
  }
}

/** To whoever signs in all failures are one; the keeper finds the reason in what the server writes. */
function failed(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
  process.stderr.write(`openid: ${error instanceof Error ? error.message : String(error)}${code}\n`);
  return new ProblemError({
    code: "openid-failed",
    message: "Signing in at the provider did not work.",
    hint: "Try again, or sign in with your password.",
  });
}

/** Checks a setting; a provider is asked over TLS unless it runs on this machine. */
export function parseIssuer(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isHere = url !== undefined && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (url?.protocol === "https:" || (url?.protocol === "http:" && isHere)) return text;
  throw new ProblemError({
    code: "issuer-invalid",
    message: `"${text}" is no address of an OpenID provider.`,
    hint: "Give what it calls its issuer, for instance https://login.example.org.",
    value: text,
  });
}
