import {
  type adoptCodebookOperation,
  codebookVersionId,
  type createMapOperation,
  releases,
} from "@mapwright/domain";
import { mapsKnownTo, mayKnowMap } from "../atlas/load-map.ts";
import type { Desk, Input } from "../desk.ts";
import { adoptCodebook } from "./adopt-codebook.ts";
import { givenCodebook } from "./codebook-of.ts";
import { createMap, mapNamed, mapUnknown } from "./create-map.ts";

export const protocolAnswers = {
  "maps.list": async ({ store, caller }: Desk) => ({
    output: {
      maps: await store.read(async (reader) => {
        const rows = await mapsKnownTo(reader, caller);
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
  "maps.show": async ({ store, caller }: Desk, { map }: { readonly map: string }) => ({
    output: await store.read(async (reader) => {
      const row = await mapNamed(reader, map);
      if (!(await mayKnowMap(reader, caller, row))) throw mapUnknown(map, []);
      const frozen = await reader.rows(releases, { where: { map } });
      return {
        ...row.description,
        codebook: row.codebook,
        protocol: row.protocol,
        releases: frozen.map(({ manifest, withdrawn }) => ({ ...manifest, withdrawn })),
      };
    }),
  }),
  "maps.create": async (desk: Desk, input: Input<typeof createMapOperation>) => {
    const codebook = givenCodebook(desk.library, input.codebook);
    await createMap(desk, input.description, codebook);
    return { output: { map: input.description.slug, codebook: codebookVersionId(codebook) } };
  },
  "codebook.adopt": async (desk: Desk, input: Input<typeof adoptCodebookOperation>) => ({
    output: await adoptCodebook(desk, input.map, givenCodebook(desk.library, input.codebook)),
  }),
};
