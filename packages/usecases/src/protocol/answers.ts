import {
  type adoptCodebookOperation,
  type Codebook,
  codebookVersionId,
  type createMapOperation,
  type describeMapOperation,
  releases,
} from "@mapwright/domain";
import { mapsKnownTo, mayKnowMap } from "../atlas/load-map.ts";
import type { Desk, Input } from "../desk.ts";
import { adoptCodebook } from "./adopt-codebook.ts";
import { codebookOf, givenCodebook } from "./codebook-of.ts";
import { createMap, mapNamed, mapUnknown } from "./create-map.ts";
import { describeMap } from "./describe-map.ts";

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
    const codebook = await codebookToBeginWith(desk, input.codebook);
    await createMap(desk, input.description, codebook);
    return { output: { map: input.description.slug, codebook: codebookVersionId(codebook) } };
  },
  "maps.describe": async (desk: Desk, { map, description }: Input<typeof describeMapOperation>) => ({
    output: await describeMap(desk, map, description),
  }),
  "codebook.adopt": async (desk: Desk, input: Input<typeof adoptCodebookOperation>) => ({
    output: await adoptCodebook(desk, input.map, givenCodebook(desk.library, input.codebook)),
  }),
};

async function codebookToBeginWith(
  { store, library }: Desk,
  given: Input<typeof createMapOperation>["codebook"],
): Promise<Codebook> {
  if (typeof given === "string") return givenCodebook(library, given);
  const { map, ...others } = given;
  if (typeof map !== "string" || Object.keys(others).length > 0) return givenCodebook(library, given);
  return await store.read(async (reader) => await codebookOf(reader, await mapNamed(reader, map)));
}
