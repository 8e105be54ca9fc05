import { encodeTable } from "@mapwright/atlas";
import type { LoadedMap } from "@mapwright/usecases";
import { extractOf } from "../download/extract.ts";
import { csvLines } from "../download/initiatives-csv.ts";
import { packageFiles } from "../package/index.ts";
import { drawnBoundaries, shippedBoundaries } from "../pages/boundaries.ts";
import { tablePart } from "../pages/table-part.ts";
import type { SiteClient } from "./client.ts";
import { siteBriefs } from "./site-briefs.ts";
import { siteFigures } from "./site-figures.ts";
import { deliveredFile, type SiteFile } from "./site-file.ts";
import type { SiteOrder } from "./site-order.ts";
import { sitePages } from "./site-pages.ts";

/**
 * Every file of the folder of a release, one after the other: pages in each language, the table and boundaries that they count
 * and draw with, figures, briefs, and the data package. Equal orders give equal bytes.
 */
export async function* releaseFiles(order: SiteOrder, client: SiteClient): AsyncGenerator<SiteFile> {
  const shipped = shippedBoundaries();
  const boundaries = drawnBoundaries(shipped, ({ name }) => `../data/${name}.js`);
  // Rows of the package cite release and hash: the addresses of a server are not those of a site.
  const files = packageFiles(order.map, { language: order.languages[0] });
  yield* client.files;
  yield* tableFiles(order.map);
  yield* linedFiles(order);
  for (const { name, text } of shipped) yield deliveredFile("data", name, new TextEncoder().encode(text));
  for (const { path, bytes } of files) yield { path: `package/${path}`, content: bytes };
  yield* sitePages(order, client, boundaries, files);
  yield* siteFigures(order, client);
  yield* siteBriefs(order);
}

/** The files of which the page takes the lines of a selection: a JSON list of lines, the head first. */
function linedFiles({ map, languages: [language] }: SiteOrder): readonly SiteFile[] {
  const extract = extractOf(map, { where: [], language });
  const lined = (name: string, lines: readonly string[]) =>
    deliveredFile("data", name, new TextEncoder().encode(JSON.stringify(lines)));
  return [
    lined("csv", csvLines(extract)),
    lined("jsonl", ["", ...extract.initiatives.map((one) => `${JSON.stringify(one)}\n`)]),
  ];
}

function tableFiles({ table }: LoadedMap): readonly SiteFile[] {
  return (["counts", "texts"] as const).map((part) =>
    deliveredFile("data", part, encodeTable(tablePart(table, part))),
  );
}
