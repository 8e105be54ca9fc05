import { closeSync, existsSync, openSync, readSync, renameSync, rmSync } from "node:fs";
import { ProblemError } from "@mapwright/domain";
import { categoryLevels } from "@mapwright/usecases";
import {
  contentsBlock,
  type Language,
  type MapHead,
  type OverviewPage,
  packedId,
  renderFirstPage,
  type SingleContents,
} from "@mapwright/web";
import { type PackageFile, packageFiles } from "../package/index.ts";
import { drawnBoundaries, shippedBoundaries } from "../pages/boundaries.ts";
import { mapHead } from "../pages/map-head.ts";
import { siteTable } from "../pages/view-page.ts";
import { dataParts } from "./data-parts.ts";
import { type MadePage, madePages } from "./made-pages.ts";
import { SingleBlocks } from "./single-blocks.ts";
import { type SingleClient, singleClient } from "./single-client.ts";
import { releaseMark, singleHead, singleTail } from "./single-document.ts";
import { type SiteBrief, siteBriefs } from "./site-briefs.ts";
import { singleFrame, singleParts } from "./site-frame.ts";
import { refuseDraft, releaseOf, type SiteOrder } from "./site-order.ts";
import { sitePlaces } from "./site-places.ts";
import { TextWriter } from "./text-writer.ts";

export interface WrittenSingle {
  readonly release: number;
  readonly bytes: number;
}

/** Forms of the same data that another one in the file already has: they stay with the data package. */
const leftOut = /\.(sqlite|parquet|jsonld)$|\/(initiatives\.json|eppi\.json|values\.csv|dcat\.ttl)$/;

/**
 * Writes the site of a release as one file that needs no other: the same pages, numbers and figures, which the script in the file
 * shows by what the address says after its `#`. The first page can be read without script. The file takes its place when it is
 * whole; one that is there must be such a file. Equal orders give equal bytes.
 */
export async function writeSingle(
  order: SiteOrder,
  file: string,
  client: SingleClient = singleClient(),
): Promise<WrittenSingle> {
  refuseDraft(order);
  mayReplace(file);
  const making = `${file}.part`;
  const writer = new TextWriter(making);
  try {
    await writeParts(order, client, (text) => writer.write(text));
    writer.close();
    renameSync(making, file);
  } catch (error) {
    writer.close();
    rmSync(making, { force: true });
    throw error;
  }
  return { release: releaseOf(order), bytes: writer.bytes };
}

async function writeParts(
  order: SiteOrder,
  client: SingleClient,
  write: (text: string) => void,
): Promise<void> {
  const shipped = shippedBoundaries();
  const briefs = await siteBriefs(order, (language) => `#/${language}/explore`);
  const packed = packageFiles(order.map, { language: order.languages[0], places: sitePlaces(order) });
  const files = packed.filter(({ path }) => !leftOut.test(path));
  const blocks = new SingleBlocks(write);
  let first: OverviewPage | undefined;
  for await (const made of pagesOf(order, shipped, files, briefs)) {
    if (first === undefined && made.page.kind === "overview") {
      first = made.page;
      write(beginningOf(order, client, first, briefs));
      for (const { name, content } of dataParts(order, shipped)) await blocks.add(name, content);
    }
    await blocks.addPage(made);
  }
  if (first === undefined) throw new Error("A map has a first page.");
  for (const { path, bytes } of files) await blocks.addFile(path, bytes);
  for (const { path, format, content } of briefs) if (format !== "html") await blocks.addFile(path, content);
  const found = await blocks.finish();
  await blocks.add(contentsBlock, JSON.stringify(contentsOf(order, first, found)));
  await blocks.finish();
  write(singleTail(client));
}

function beginningOf(
  { map }: SiteOrder,
  client: SingleClient,
  first: OverviewPage,
  briefs: readonly SiteBrief[],
): string {
  return singleHead({
    language: first.frame.language,
    release: `${map.content.map.slug} ${map.release?.release ?? 0} sha256:${map.release?.sha256 ?? ""}`,
    client,
    innerStyles: briefs.flatMap(stylesIn),
    ...renderFirstPage(first),
  });
}

function contentsOf(
  order: SiteOrder,
  { frame }: OverviewPage,
  found: Pick<SingleContents, "pages" | "files">,
): SingleContents {
  const { content, table } = order.map;
  const levels = [...categoryLevels(content.codebook, table)];
  return { frame, heads: headsOf(order), table: siteTable(table, singleParts(order)), levels, ...found };
}

/** The pages of the site, and the brief as one of them. */
async function* pagesOf(
  order: SiteOrder,
  shipped: ReturnType<typeof shippedBoundaries>,
  files: readonly PackageFile[],
  briefs: readonly SiteBrief[],
): AsyncGenerator<MadePage> {
  const frameOf = (place: Omit<MadePage, "page">) => singleFrame(order, place);
  const boundaries = drawnBoundaries(shipped, ({ name }) => `#${packedId(name)}`);
  yield* madePages(order, frameOf, boundaries, () => files);
  for (const { language, format, content } of briefs) {
    if (format !== "html") continue;
    const place = { language, below: "/brief", query: "" };
    const map = mapHead(order.map, language, String(releaseOf(order)));
    const html = new TextDecoder().decode(content);
    yield { ...place, page: { kind: "brief", frame: frameOf(place), map, html } };
  }
}

function headsOf(order: SiteOrder): SingleContents["heads"] {
  const heads: Partial<Record<Language, MapHead>> = {};
  for (const language of order.languages)
    heads[language] = mapHead(order.map, language, String(releaseOf(order)));
  return heads;
}

function stylesIn({ format, content }: SiteBrief): readonly string[] {
  if (format !== "html") return [];
  return [...new TextDecoder().decode(content).matchAll(/<style>([^<]*)<\/style>/g)].map(
    ([, style = ""]) => style,
  );
}

/** Refuses to write over anything but a site of one file. */
function mayReplace(file: string): void {
  if (!existsSync(file)) return;
  const beginning = Buffer.alloc(4096);
  const opened = openSync(file, "r");
  readSync(opened, beginning, 0, beginning.length, 0);
  closeSync(opened);
  if (beginning.toString("utf8").includes(`name="${releaseMark}"`)) return;
  throw new ProblemError({
    code: "target-not-empty",
    message: `"${file}" is there already, and is no site of one file.`,
    hint: "Name a new file.",
    file,
  });
}
