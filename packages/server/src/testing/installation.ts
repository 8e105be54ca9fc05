import { createHash } from "node:crypto";
import { type Caller, type Codebook, commandLine } from "@mapwright/domain";
import { fileReader, openGazetteer, readCodebookAs } from "@mapwright/intake";
import { briefPress, writeCodebook } from "@mapwright/publish";
import { createMap, type Desk, Shelf } from "@mapwright/usecases";
import { memoryStore } from "@mapwright/usecases/testing";
import type { Hono } from "hono";
import { api } from "../api.ts";
import { nodeSecrets } from "../people/node-secrets.ts";
import { asDeclared } from "./as-declared.ts";

export const now = () => new Date("2026-01-02T03:04:05.000Z");
const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");

export const tinyCodebook: Codebook = {
  id: "tiny",
  version: "1.0.0",
  title: { en: "Tiny" },
  languages: ["en"],
  variables: [
    {
      code: "name",
      kind: "text",
      step: "inventory",
      label: { en: "Name" },
      provenance: "proposed",
      categories: [],
    },
    {
      code: "year",
      kind: "year",
      step: "inventory",
      label: { en: "Year" },
      provenance: "proposed",
      categories: [],
    },
  ],
  rules: [],
};

/** A desk over a store in memory, for the keeper unless told; the map `tiny` is there and empty. */
export async function aDesk(caller: Caller = commandLine): Promise<Desk> {
  const random = () => {
    throw new Error("not used here");
  };
  const desk = deskOver({ store: memoryStore({ sha256, now }), sha256, now, random, caller });
  const description = { slug: "tiny", title: { en: "Tiny" }, language: "en", idPrefix: "TN" };
  await createMap(desk, description, tinyCodebook);
  return desk;
}

/** A desk with everything that does not depend on the machine. */
export function deskOver(
  given: Pick<Desk, "store" | "sha256" | "now" | "random"> & { readonly caller: Caller },
): Desk {
  const gazetteer = openGazetteer();
  return {
    ...given,
    actor: given.caller.account ?? "anyone",
    files: fileReader,
    gazetteer,
    shelf: new Shelf({ store: given.store, gazetteer }),
    secrets: nodeSecrets({ memorySize: 64 }),
    press: briefPress(),
    library: {
      codebooks: [],
      codebook: () => undefined,
      profile: () => undefined,
      readCodebook: readCodebookAs,
      writeCodebook,
    },
  };
}

/** Requests to an installation as one caller. */
export function asking(desk: Desk, caller: Caller) {
  const app = asDeclared(api(desk, async () => caller));
  return {
    get: (path: string, headers: Record<string, string> = {}) => app.request(path, { headers }),
    send: (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
      app.request(path, {
        method,
        body: typeof body === "string" ? body : JSON.stringify(body),
        headers: { "Content-Type": "application/json", ...headers },
      }),
  };
}

/** Pages without a built client. */
export const noAssets = {
  theme: "/theme.js",
  client: "/client.js",
  styles: [],
  fonts: [],
  embed: "/embed.js",
  chunks: {},
  desk: "/desk.js",
  passkeys: "/passkeys.js",
  newMap: "/new-map.js",
  deskStyles: [],
};

interface Place {
  /** The address its connections come from. */
  readonly address?: string;
  /** What a proxy says of where requests come from. */
  readonly forwarded?: string;
  /** The installation, where several browsers use the same one. */
  readonly app?: Hono;
}

/** A browser: keeps the cookies it is given, follows no redirect, and says where its requests come from. */
export function aBrowser(desk: Desk, origin = "http://localhost", place: Place = {}) {
  const { app = api(desk, undefined, noAssets), address, forwarded } = place;
  const connection = address === undefined ? {} : { incoming: { socket: { remoteAddress: address } } };
  const jar = new Map<string, string>();
  const request = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    const carried = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    if (carried !== "" && !headers.has("Cookie")) headers.set("Cookie", carried);
    if (forwarded !== undefined) headers.set("X-Forwarded-For", forwarded);
    const response = await app.request(`http://localhost${path}`, { ...init, headers }, connection);
    for (const set of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === "") jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  return {
    get: request,
    cookies: () => Object.fromEntries(jar),
    /** The cookie of its session. */
    cookie: () =>
      jar.has("mapwright-session") ? `mapwright-session=${jar.get("mapwright-session")}` : undefined,
    post: (path: string, fields: Readonly<Record<string, string>>) =>
      request(path, {
        method: "POST",
        body: new URLSearchParams(fields).toString(),
        headers: { "Content-Type": "application/x-www-form-urlencoded", Origin: origin },
      }),
  };
}
