import { createHash } from "node:crypto";
import { createMap, freezeRelease, Shelf } from "@mapwright/usecases";
import { memoryStore } from "@mapwright/usecases/testing";
import { api } from "../api.ts";

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");
const now = () => new Date("2026-01-02T03:04:05.000Z");

/** The interface over an empty map with one release, asked without a port. */
export async function anApi() {
  const store = memoryStore({ sha256, now });
  const never = () => {
    throw new Error("not used here");
  };
  const context = { store, sha256, now, actor: "test", files: { open: never }, gazetteer: never as never };
  const codebook = {
    id: "tiny",
    version: "1.0.0",
    title: { en: "Tiny" },
    languages: ["en"],
    variables: [],
    rules: [],
  };
  await createMap(context, { slug: "tiny", title: { en: "Tiny" }, language: "en", idPrefix: "TN" }, codebook);
  const manifest = await freezeRelease(context, "tiny", null);
  const app = api({ store, shelf: new Shelf(store) });
  return {
    manifest,
    get: (path: string, headers: Record<string, string> = {}) => app.request(path, { headers }),
    post: (path: string) => app.request(path, { method: "POST", body: "{}" }),
  };
}
