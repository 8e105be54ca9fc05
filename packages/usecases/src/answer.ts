import {
  citationOf,
  type countFacets,
  type crossTabulate,
  type listInitiatives,
  maps,
  ProblemError,
  type ReleaseRow,
  releases,
  type searchInitiatives,
} from "@mapwright/domain";
import type { z } from "zod";
import { askedOf, searchMap } from "./atlas/ask.ts";
import { type LoadedMap, parseEdition, type Shelf } from "./atlas/shelf.ts";
import type { Store } from "./ports/index.ts";
import { mapNamed } from "./protocol/create-map.ts";

/** What answers questions: the store, and the maps kept ready. */
export interface Desk {
  readonly store: Store;
  readonly shelf: Shelf;
}

/** An operation's answer, with the release it was computed from (undefined for the draft or for no map at all). */
export interface Answered {
  readonly output: unknown;
  readonly release?: ReleaseRow | undefined;
}

type Input<Declared extends { input: z.ZodType }> = z.output<Declared["input"]>;
type OfMap = { readonly map: string; readonly release: string };

/** How each declared query is answered, by the operation's name. */
export const answers = {
  "maps.list": async ({ store }: Desk): Promise<Answered> => ({
    output: {
      maps: await store.read(async (reader) => {
        const rows = await reader.rows(maps);
        return await Promise.all(
          rows.map(async ({ map, description }) => {
            const last = (await reader.rows(releases, { where: { map } })).at(-1);
            return {
              ...description,
              release: last?.release ?? null,
              initiatives: last?.manifest.initiatives ?? null,
            };
          }),
        );
      }),
    },
  }),
  "maps.show": async ({ store }: Desk, { map }: { readonly map: string }): Promise<Answered> => ({
    output: await store.read(async (reader) => {
      const row = await mapNamed(reader, map);
      const frozen = await reader.rows(releases, { where: { map } });
      return {
        ...row.description,
        codebook: row.codebook,
        protocol: row.protocol,
        releases: frozen.map(({ manifest, withdrawn }) => ({ ...manifest, withdrawn })),
      };
    }),
  }),
  "codebook.show": async (desk: Desk, input: OfMap): Promise<Answered> => {
    const { content, release } = await loaded(desk, input);
    return { output: content.codebook, release };
  },
  "release.show": async (desk: Desk, input: OfMap): Promise<Answered> => {
    const { content, release } = await loaded(desk, input);
    if (release === undefined) throw draftHasNone();
    const citation = citationOf(content.map, release.manifest);
    return { output: { ...release.manifest, withdrawn: release.withdrawn, citation }, release };
  },
  "initiatives.list": async (desk: Desk, input: Input<typeof listInitiatives>): Promise<Answered> => {
    const map = await loaded(desk, input);
    const { where, within } = askedOf(map, input);
    const selection = map.atlas.select(where, within === undefined ? {} : { within });
    const { sort: by, descending, offset, limit } = input;
    const rows =
      by === undefined
        ? selection.rows().subarray(offset, offset + limit)
        : map.atlas.page(selection, { by, descending, offset, limit });
    const initiatives = [...rows].map((row) => map.initiatives[row]);
    return { output: { total: selection.total, offset, initiatives }, release: map.release };
  },
  "initiatives.show": async (
    desk: Desk,
    input: OfMap & { readonly initiative: string },
  ): Promise<Answered> => {
    const { content, release } = await loaded(desk, input);
    const found = content.initiatives.find(({ initiative }) => initiative === input.initiative);
    if (found !== undefined) return { output: found, release };
    throw new ProblemError({
      code: "initiative-unknown",
      message: `The map "${input.map}" has no initiative "${input.initiative}" in this release.`,
      hint: "Search for it by name, or ask another release.",
      value: input.initiative,
    });
  },
  "organisations.list": async (desk: Desk, input: OfMap): Promise<Answered> => {
    const { content, release } = await loaded(desk, input);
    return { output: { organisations: content.organisations }, release };
  },
  "atlas.facets": async (desk: Desk, input: Input<typeof countFacets>): Promise<Answered> => {
    const map = await loaded(desk, input);
    const { where, within } = askedOf(map, input);
    return { output: map.atlas.facets(where, { within, variables: input.variable }), release: map.release };
  },
  "atlas.cross": async (desk: Desk, input: Input<typeof crossTabulate>): Promise<Answered> => {
    const map = await loaded(desk, input);
    const { rows, cols: columns, layers } = input;
    return {
      output: map.atlas.cross({ rows, columns, layers, ...askedOf(map, input) }),
      release: map.release,
    };
  },
  "atlas.search": async (desk: Desk, input: Input<typeof searchInitiatives>): Promise<Answered> => {
    const map = await loaded(desk, input);
    return { output: searchMap(map, input, input.limit, input.offset), release: map.release };
  },
};

async function loaded({ shelf }: Desk, { map, release }: OfMap): Promise<LoadedMap> {
  return await shelf.load(map, parseEdition(release));
}

function draftHasNone(): ProblemError {
  return new ProblemError({
    code: "release-unknown",
    message: "The live draft is no release.",
    hint: "Give a release's number or `latest`.",
  });
}
