import {
  type Codebook,
  codebookAdopted,
  codebookPutInForce,
  codebookVersionId,
  type MapDescription,
  type MapRow,
  mapCreated,
  maps,
  nearMatches,
  newEvent,
  ProblemError,
  type Protocol,
  protocolWritten,
} from "@mapwright/domain";
import type { Context, Reader } from "../ports/index.ts";

/** Creates an empty map that works with a codebook. Refused with `map-exists` when the slug is taken. */
export async function createMap(
  context: Context,
  description: MapDescription,
  codebook: Codebook,
  protocol?: Protocol,
): Promise<void> {
  await context.store.transact(context.actor, async (writer) => {
    const { slug } = description;
    if ((await writer.one(maps, { map: slug })) !== undefined) {
      throw new ProblemError({
        code: "map-exists",
        message: `There is a map "${slug}" already.`,
        hint: "Choose another slug.",
        value: slug,
      });
    }
    const version = codebookVersionId(codebook);
    await writer.append([
      newEvent(mapCreated, slug, { description }),
      newEvent(codebookAdopted, slug, { codebook: version, document: codebook }),
      newEvent(codebookPutInForce, slug, { codebook: version }),
      ...(protocol === undefined ? [] : [newEvent(protocolWritten, slug, { protocol })]),
    ]);
  });
}

/** The map's row, or the problem `map-unknown` with near slugs. */
export async function mapNamed(reader: Reader, slug: string): Promise<MapRow> {
  const row = await reader.one(maps, { map: slug });
  if (row !== undefined) return row;
  const all = await reader.rows(maps);
  const near = nearMatches(
    slug,
    all.map(({ map }) => map),
  );
  throw mapUnknown(slug, near);
}

/** The problem of a slug that names no map, or none that the caller may know of. */
export function mapUnknown(slug: string, near: readonly string[]): ProblemError {
  return new ProblemError({
    code: "map-unknown",
    message: `There is no map "${slug}".`,
    hint:
      near.length === 0 ? "List the maps with `mapwright map list`." : `Did you mean ${near.join(" or ")}?`,
    value: slug,
  });
}
