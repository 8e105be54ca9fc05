import {
  batches,
  type CorrectionRow,
  corrections,
  currentValues,
  duplicatesOf,
  initiatives,
  keptBySurvivor,
  merges,
  organisations,
  type RecordRow,
  type ReleaseContent,
  type ReleasedInitiative,
  records,
  sources,
  waves,
} from "@mapwright/domain";
import type { Reader } from "../ports/index.ts";
import { codebookOf } from "../protocol/codebook-of.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { peopleOf } from "./people-of.ts";

/** The live draft of a map in the form of a release. Reads everything from one moment. */
export async function contentOf(reader: Reader, slug: string): Promise<ReleaseContent> {
  const map = await mapNamed(reader, slug);
  const codebook = await codebookOf(reader, map);
  const where = { map: slug };
  const ownRecords = groupBy(
    await reader.rows(records, { where }),
    ({ initiative }: RecordRow) => initiative,
  );
  const merged = await reader.rows(merges, { where });
  const { into, describing } = duplicatesOf(merged);
  const keptFor = keptBySurvivor(merged);
  const correctionsOf = groupBy(
    await reader.rows(corrections, { where }),
    ({ initiative }: CorrectionRow) => initiative,
  );
  const released: ReleasedInitiative[] = [];
  for (const { initiative, stage, wave, source, external_id } of await reader.rows(initiatives, { where })) {
    if (stage === "withdrawn") continue;
    const found = describing(initiative).flatMap((each) => ownRecords.get(each) ?? []);
    const values = currentValues(
      codebook,
      found,
      correctionsOf.get(initiative) ?? [],
      keptFor.get(initiative),
    );
    const survivor = into(initiative);
    const leads = survivor === undefined ? {} : { mergedInto: survivor };
    released.push({ initiative, stage, wave, source, externalId: external_id, ...leads, values });
  }
  const named = new Set(released.flatMap(({ values }) => values.flatMap(organisationsIn)));
  return {
    map: map.description,
    codebook,
    protocol: map.protocol,
    sources: (await reader.rows(sources, { where })).map(({ map: _, ...source }) => source),
    waves: (await reader.rows(waves, { where })).map(({ wave }) => wave),
    batches: (await reader.rows(batches, { where }))
      .filter(({ state }) => state === "imported")
      .map(
        ({ batch, source, wave, file, file_sha256, profile_sha256, rows, accepted, repaired, refused }) => ({
          batch,
          source,
          wave,
          fileName: file.name,
          fileSha256: file_sha256,
          profileSha256: profile_sha256,
          rows,
          accepted,
          repaired,
          refused,
        }),
      ),
    people: await peopleOf(reader, slug),
    initiatives: released,
    organisations: (await reader.rows(organisations, { where }))
      .filter(({ organisation }) => named.has(organisation))
      .map(({ organisation, name, country, sector }) => ({ organisation, name, country, sector })),
  };
}

function organisationsIn(value: ReleasedInitiative["values"][number]): readonly string[] {
  return "organisations" in value.answer
    ? value.answer.organisations.map(({ organisation }) => organisation)
    : [];
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
