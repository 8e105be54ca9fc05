import { codesAt, columnOf } from "@mapwright/atlas";
import type { CodebookForm } from "@mapwright/domain";
import type { LoadedMap } from "@mapwright/usecases";
import type { CodebookPage, Frame, NamedInitiative } from "@mapwright/web";
import { writeCodebook } from "../codebook/write-codebook.ts";
import { titleOf } from "./initiative-facts.ts";
import { mapHead } from "./map-head.ts";

/** The codebook of a map with what was found: counts for each category, and an initiative that has it. */
export function codebookPage(
  map: LoadedMap,
  frame: Frame,
  edition: string,
  parameters: URLSearchParams,
): CodebookPage {
  const { content, table, atlas } = map;
  const counted = content.codebook.variables.flatMap(({ code, personal }) => {
    const column = table.columns.find(({ variable }) => variable === code);
    return column === undefined || personal || column.shape === "text" ? [] : [code];
  });
  return {
    kind: "codebook",
    frame,
    map: mapHead(map, frame.language, edition),
    codebook: content.codebook,
    query: (parameters.get("q") ?? "").trim().slice(0, 300),
    total: table.rows,
    facets: atlas.facets([], { variables: counted }).facets,
    examples: Object.fromEntries(counted.map((variable) => [variable, examplesOf(map, frame, variable)])),
  };
}

/** The first initiative of each category, by code. */
function examplesOf(
  map: LoadedMap,
  frame: Frame,
  variable: string,
): Readonly<Record<string, NamedInitiative>> {
  const column = columnOf(map.table, variable);
  if (column.shape !== "single" && column.shape !== "multiple") return {};
  const first = new Map<string, NamedInitiative>();
  for (const [row, initiative] of map.initiatives.entries()) {
    if (first.size === column.categories.length) break;
    for (const code of codesAt(column, row)) {
      const category = column.categories[code] ?? "";
      if (first.has(category)) continue;
      const id = initiative.initiative;
      first.set(category, { id, title: titleOf(initiative, id, frame.language) });
    }
  }
  return Object.fromEntries(first);
}

/** The forms that the page of a codebook offers, by the ending of their address. */
const forms: ReadonlyMap<string, CodebookForm> = new Map([
  ["csv", "csv"],
  ["json", "json"],
  ["ttl", "turtle"],
  ["jsonld", "jsonld"],
]);

/** The codebook of a map as a file; undefined for a form that there is not. `base` begins the addresses of its concepts. */
export function codebookFile({ content }: LoadedMap, ending: string, base: string): Response | undefined {
  const form = forms.get(ending);
  if (form === undefined) return undefined;
  const { name, media, content: text } = writeCodebook(form, content.codebook, base);
  return new Response(text, {
    headers: { "Content-Type": media, "Content-Disposition": `attachment; filename="${name}"` },
  });
}
