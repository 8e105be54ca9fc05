/** Addresses of the built client, as the pages link them. */
export interface Assets {
  /** Sets the theme before the first paint; a classic script. */
  readonly theme: string;
  /** Makes views and figures interactive; a module. */
  readonly client: string;
  /** Tells the page around an embedded figure how tall it is; a classic script. */
  readonly embed: string;
  /** Makes the pages of the desk interactive; a module that no page for readers brings. */
  readonly desk: string;
  /** The classic scripts of a site of files alone. */
  readonly site?: {
    /** Names the releases beside this one. */
    readonly releases: string;
    /** Leads from lasting addresses to the latest release. */
    readonly forward: string;
  };
  /** Asks devices for passkeys; a classic script of the pages for signing in. */
  readonly passkeys: string;
  /** Proposes the address of a new map while its name is typed; a module. */
  readonly newMap: string;
  readonly styles: readonly string[];
  /** Styles of the desk, beside those of all pages. */
  readonly deskStyles: readonly string[];
  /** What the client will ask for, by kind of page and by language: sent along so that it need not wait. */
  readonly chunks: Readonly<Record<string, readonly string[]>>;
}

/** No files: what a page says about them to the client that came with them. */
export const noAssets: Assets = {
  theme: "",
  client: "",
  embed: "",
  desk: "",
  passkeys: "",
  newMap: "",
  styles: [],
  deskStyles: [],
  chunks: {},
};

/**
 * Reads the manifest that Vite writes beside the built client (`dist-client/.vite/manifest.json`); `base` is where the
 * folder is served, `/` for instance. Throws an Error when the manifest is not one of this client.
 */
export function assetsFrom(manifest: unknown, base: string): Assets {
  const client = entryIn(manifest, "src/client/main.tsx");
  const theme = entryIn(manifest, "src/client/theme.ts");
  const embed = entryIn(manifest, "src/client/embed.ts");
  const desk = entryIn(manifest, "src/client/desk.tsx");
  const forward = entryIn(manifest, "src/client/forward.ts");
  const releases = entryIn(manifest, "src/client/releases.ts");
  const passkeys = entryIn(manifest, "src/client/passkeys.ts");
  const newMap = entryIn(manifest, "src/client/new-map.ts");
  return {
    theme: `${base}${theme.file}`,
    client: `${base}${client.file}`,
    embed: `${base}${embed.file}`,
    desk: `${base}${desk.file}`,
    site: { releases: `${base}${releases.file}`, forward: `${base}${forward.file}` },
    passkeys: `${base}${passkeys.file}`,
    newMap: `${base}${newMap.file}`,
    styles: client.css.map((file) => `${base}${file}`),
    deskStyles: desk.css.map((file) => `${base}${file}`),
    chunks: chunksIn(manifest, base),
  };
}

function chunksIn(manifest: unknown, base: string): Assets["chunks"] {
  const chunks: Record<string, readonly string[]> = Object.create(null);
  for (const name of isRecord(manifest) ? Object.keys(manifest) : []) {
    const [, key] = /^src\/(?:client\/pages|messages)\/([\w-]+)(?:\/index\.ts|\.tsx)$/.exec(name) ?? [];
    if (key !== undefined) chunks[key] = [...filesOf(manifest, name)].map((file) => `${base}${file}`);
  }
  return chunks;
}

/** The file of an entry and of everything that it imports. */
function filesOf(manifest: unknown, name: string, found = new Set<string>()): ReadonlySet<string> {
  const { file, imports } = entryIn(manifest, name);
  if (found.has(file)) return found;
  found.add(file);
  for (const imported of imports) filesOf(manifest, imported, found);
  return found;
}

function entryIn(manifest: unknown, name: string) {
  const entry: unknown = isRecord(manifest) && Object.hasOwn(manifest, name) ? manifest[name] : undefined;
  const file = isRecord(entry) ? entry["file"] : undefined;
  if (!isRecord(entry) || typeof file !== "string")
    throw new Error(`The client's manifest names no file for "${name}"; build it with "vite build".`);
  return {
    file,
    css: textsIn(entry["css"]),
    imports: textsIn(entry["imports"]),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
