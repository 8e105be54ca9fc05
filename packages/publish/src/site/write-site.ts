import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { ProblemError } from "@mapwright/domain";
import { labelIn } from "@mapwright/web";
import { drawnBoundaries, shippedBoundaries } from "../pages/boundaries.ts";
import { type SiteClient, siteClient } from "./client.ts";
import { PagePress, type StartThreads } from "./page-press.ts";
import { unwritable, writeInto } from "./print-pages.ts";
import { releaseFiles } from "./release-files.ts";
import { rootFiles } from "./root-files.ts";
import type { SiteFile } from "./site-file.ts";
import { refuseDraft, releaseOf, type SiteOrder } from "./site-order.ts";
import { recordFile, recordsIn, type SiteRecord } from "./site-record.ts";

export interface WrittenSite {
  readonly release: number;
  readonly files: number;
  readonly bytes: number;
  /** The releases that stand in the folder now. */
  readonly releases: readonly number[];
}

/**
 * Writes the site of a release into a folder that is new, or holds the site of the same map: then the release is added, and
 * the folders of other releases stay untouched. The release's folder takes its place when it is whole.
 */
export async function writeSite(
  order: SiteOrder,
  out: string,
  client: SiteClient = siteClient(),
  threads?: StartThreads,
): Promise<WrittenSite> {
  const release = releaseOf(order);
  refuseDraft(order);
  mayWrite(order, out);
  const folder = join(out, "releases", String(release));
  const making = join(out, "releases", `${release}.part`);
  rmSync(making, { recursive: true, force: true });
  const writer = new FolderWriter(making);
  const shipped = shippedBoundaries();
  const { pages, others } = releaseFiles(order, client, shipped);
  const writeOther = async () => {
    const next = await others.next();
    if (!next.done) writer.write(next.value);
    return !next.done;
  };
  const boundaries = drawnBoundaries(shipped, () => "");
  const press = new PagePress(boundaries, writeOther, threads);
  try {
    for await (const { path, page } of pages) await press.print({ file: writer.placeFor(path), page });
    while (await writeOther()) order.progress?.("files", writer.paths.length, 0);
    await press.finish();
  } catch (error) {
    await press.close();
    rmSync(making, { recursive: true, force: true });
    throw error;
  }
  await press.close();
  writer.write({ path: recordFile, content: `${JSON.stringify(recordOf(order, writer.paths), null, 1)}\n` });
  rmSync(folder, { recursive: true, force: true });
  renameSync(making, folder);
  const records = recordsIn(out);
  const root = new FolderWriter(out);
  for (const file of rootFiles({ records, home: order.home, ...rootParts(records, client) }))
    root.write(file);
  return {
    release,
    files: writer.paths.length + root.paths.length,
    bytes: writer.bytes + press.bytes + root.bytes,
    releases: records.map((one) => one.release),
  };
}

/** Refuses a folder that holds something else. */
function mayWrite({ map }: SiteOrder, out: string): void {
  const held = existsSync(out) ? readdirSync(out) : [];
  // A first site that was broken off leaves its folder of releases alone behind.
  if (held.length === 0 || (held.join() === "releases" && recordsIn(out).length === 0)) return;
  const slugs = new Set(recordsIn(out).map((record) => record.map));
  if (slugs.size === 1 && slugs.has(map.content.map.slug)) return;
  throw new ProblemError({
    code: "target-not-empty",
    message:
      slugs.size === 0
        ? `"${out}" holds files that are no site.`
        : `"${out}" holds the site of the map "${[...slugs].join('", "')}".`,
    hint: "Name a new folder.",
    file: out,
  });
}

function recordOf({ map, languages }: SiteOrder, paths: readonly string[]): SiteRecord {
  const { content, release } = map;
  const [language] = languages;
  const own = paths.flatMap((path) =>
    path.startsWith(`${language}/`) ? [path.slice(language.length + 1)] : [],
  );
  return {
    map: content.map.slug,
    title: labelIn(content.map.title, language, content.map.slug).text,
    release: release?.release ?? 0,
    sha256: release?.sha256 ?? "",
    frozenAt: release?.frozen_at ?? "",
    languages: [...languages],
    inventory: map.table.rows,
    // Which files came first depends on how busy the machine is.
    views: own.filter((path) => /^[^/]+\.html$/.test(path)).sort(),
    initiatives: content.initiatives.map(({ initiative }) => initiative),
  };
}

function rootParts(records: readonly SiteRecord[], client: SiteClient) {
  const { styles, site } = client.assets(`releases/${records.at(-1)?.release ?? 0}`);
  const script = client.files.find(({ path }) => site?.forward.endsWith(path));
  return { styles, forward: script?.content ?? "" };
}

/** Writes files below a folder, and refuses two at one place also where capitals are not told apart. */
class FolderWriter {
  readonly paths: string[] = [];
  bytes = 0;
  readonly #folder: string;
  readonly #made = new Set<string>();
  readonly #taken = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  write({ path, content }: SiteFile): void {
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    writeInto(this.placeFor(path), bytes);
    this.bytes += bytes.length;
  }

  /** Where a file goes, with its folder made; nobody else gets the same place. */
  placeFor(path: string): string {
    if (this.#taken.has(path.toLowerCase())) throw new Error(`Two pages of a site want the file "${path}".`);
    this.#taken.add(path.toLowerCase());
    this.paths.push(path);
    const file = join(this.#folder, path);
    this.#makeFolder(dirname(file));
    return file;
  }

  #makeFolder(folder: string): void {
    if (this.#made.has(folder)) return;
    try {
      mkdirSync(folder, { recursive: true });
    } catch (cause) {
      throw unwritable(folder, cause);
    }
    this.#made.add(folder);
  }
}
