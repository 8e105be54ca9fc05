import { utf8Encoded } from "@mapwright/atlas";
import {
  batchImported,
  codebookAdopted,
  codebookPutInForce,
  codebookVersionId,
  corrections,
  currentValues,
  foldText,
  initiativeMerged,
  initiativeOpened,
  type KeptValue,
  keptInstead,
  mapCreated,
  maps,
  type NewEvent,
  newEvent,
  organisationNamed,
  ProblemError,
  parseRelease,
  protocolWritten,
  type ReleaseContent,
  type ReleasedInitiative,
  recordFound,
  releasedDuplicates,
  releaseTakenOver,
  releaseText,
  sourceDescribed,
  type Value,
  valueCorrected,
  waveOpened,
} from "@mapwright/domain";
import { recordsAmong } from "../inventory/records-of.ts";
import type { Context, Reader } from "../ports/index.ts";
import { contentOf } from "./content-of.ts";

/** What taking over a release gives. */
export interface TakenOver {
  readonly map: string;
  readonly sha256: string;
  readonly initiatives: number;
}

/**
 * Makes a map of a release that another installation froze, from its canonical text. Freezing it here gives the same hash:
 * that is computed before anything is kept, and what would differ is refused with `release-not-reproducible`. Raw rows
 * stay where they were found; the log says which release was taken over.
 */
export async function takeOverRelease(context: Context, text: string, expected?: string): Promise<TakenOver> {
  const sha256 = context.sha256(utf8Encoded(text));
  if (expected !== undefined && expected !== sha256)
    throw new ProblemError({
      code: "package-altered",
      message: `The release has the hash ${sha256} instead of ${expected}.`,
      hint: "Get the package again from where it was published.",
    });
  const content = parseRelease(text);
  const { slug } = content.map;
  return await context.store.transact(context.actor, async (writer) => {
    if ((await writer.one(maps, { map: slug })) !== undefined)
      throw new ProblemError({
        code: "map-exists",
        message: `There is a map "${slug}" already.`,
        hint: "Take the package over into another installation.",
        value: slug,
      });
    await writer.append([...describingEvents(content, sha256), ...foundEvents(content)]);
    await writer.append(await mergeEvents(writer, content));
    const again = context.sha256(utf8Encoded(releaseText(await contentOf(writer, slug))));
    if (again !== sha256)
      throw new ProblemError({
        code: "release-not-reproducible",
        message: `Taken over, the release would have the hash ${again} instead of ${sha256}; nothing was kept.`,
        hint: "Take it over with the version of Mapwright that wrote it.",
      });
    return { map: slug, sha256, initiatives: content.initiatives.length };
  });
}

function describingEvents(content: ReleaseContent, sha256: string): readonly NewEvent[] {
  const { map, codebook, protocol, sources, waves, batches, organisations, people } = content;
  const version = codebookVersionId(codebook);
  const to = map.slug;
  return [
    newEvent(mapCreated, to, { description: map }),
    newEvent(releaseTakenOver, to, { sha256, people }),
    newEvent(codebookAdopted, to, { codebook: version, document: codebook }),
    newEvent(codebookPutInForce, to, { codebook: version }),
    ...(protocol === null ? [] : [newEvent(protocolWritten, to, { protocol })]),
    ...sources.map((source) => newEvent(sourceDescribed, to, source)),
    ...waves.map((wave, index) => newEvent(waveOpened, to, { wave, position: index + 1 })),
    ...batches.map(({ fileName, fileSha256, profileSha256, ...batch }) =>
      newEvent(batchImported, to, {
        ...batch,
        profile: "",
        profile_sha256: profileSha256,
        file: { name: fileName, bytes: 0, format: "", encoding: "", notes: [] },
        file_sha256: fileSha256,
        initiatives: 0,
        good_rows_only: batch.refused > 0,
        problems: [],
      }),
    ),
    ...organisations.map(({ organisation, name, country, sector }) =>
      newEvent(organisationNamed, to, {
        organisation,
        name,
        identity: `${foldText(name)}|${country ?? ""}`,
        country,
        sector,
      }),
    ),
  ];
}

/** Initiatives with what their records said (as records) and what people gave (as corrections); rules derive the rest. */
function foundEvents({ map, codebook, initiatives, batches }: ReleaseContent): readonly NewEvent[] {
  const derived = new Set(
    codebook.variables.flatMap(({ code, derive }) => (derive === undefined ? [] : [code])),
  );
  const batchOf = new Map(batches.map(({ source, batch }) => [source, batch]));
  const recordsBy = recordsByOwner(initiatives);
  let correction = 0;
  return initiatives.flatMap((initiative) => {
    const said = initiative.values.filter(
      ({ variable, state }) => !(state === "derived" && derived.has(variable)),
    );
    return [
      newEvent(initiativeOpened, map.slug, {
        initiative: initiative.initiative,
        stage: initiative.stage,
        wave: initiative.wave,
        source: initiative.source,
        external_id: initiative.externalId,
      }),
      ...recordEventsOf(
        map.slug,
        initiative,
        (recordsBy.get(initiative.initiative) ?? []).filter(
          ({ variable, state }) => !(state === "derived" && derived.has(variable)),
        ),
        batchOf.get(initiative.source) ?? 0,
      ),
      ...said
        .filter(({ record }) => record === undefined)
        .map((value) => {
          correction += 1;
          const { variable } = value;
          const given = { correction, initiative: initiative.initiative, variable, value, supersedes: null };
          return newEvent(valueCorrected, map.slug, given);
        }),
    ];
  });
}

/** What each record said, at the initiative that it describes first: a survivor shows values of its duplicates' records too. */
function recordsByOwner(initiatives: readonly ReleasedInitiative[]): ReadonlyMap<string, readonly Value[]> {
  const { describing } = releasedDuplicates(initiatives);
  const owners = new Map<number, string>();
  for (const { initiative, values } of initiatives)
    for (const { record } of values) {
      if (record === undefined) continue;
      const owner = owners.get(record);
      if (owner === undefined || describing(owner).includes(initiative)) owners.set(record, initiative);
    }
  const said = new Map<string, Map<string, Value>>();
  for (const { values } of initiatives)
    for (const value of values) {
      const owner = value.record === undefined ? undefined : owners.get(value.record);
      if (owner === undefined) continue;
      const known = said.get(owner) ?? new Map<string, Value>();
      said.set(owner, known.set(`${value.record} ${value.variable}`, value));
    }
  return new Map([...said].map(([owner, values]) => [owner, [...values.values()]]));
}

/** Who was merged into whom; the last merge of a survivor keeps what its records would not lead to by themselves. */
async function mergeEvents(reader: Reader, content: ReleaseContent): Promise<readonly NewEvent[]> {
  const { map, initiatives } = content;
  const merged = initiatives.flatMap(({ initiative, mergedInto }) =>
    mergedInto === undefined ? [] : [{ initiative, survivor: mergedInto }],
  );
  const lastOf = new Map(merged.map(({ initiative, survivor }) => [survivor, initiative]));
  return await Promise.all(
    merged.map(async ({ initiative, survivor }, index) =>
      newEvent(initiativeMerged, map.slug, {
        merge: index + 1,
        initiative,
        survivor,
        stage: "inventory",
        reason: "It was merged in the release that was taken over.",
        kept: lastOf.get(survivor) === initiative ? await keptIn(reader, content, survivor) : [],
      }),
    ),
  );
}

async function keptIn(
  reader: Reader,
  { map, codebook, initiatives }: ReleaseContent,
  survivor: string,
): Promise<KeptValue[]> {
  const released = initiatives.find(({ initiative }) => initiative === survivor)?.values ?? [];
  const given = await reader.rows(corrections, { where: { map: map.slug, initiative: survivor } });
  const found = await recordsAmong(reader, map.slug, releasedDuplicates(initiatives).describing(survivor));
  const wanted = new Map(
    released.map((value) => [value.variable, { from: "survivor", value } as const] as const),
  );
  return [...keptInstead(codebook, wanted, currentValues(codebook, found, given), given)];
}

function recordEventsOf(
  map: string,
  { initiative, externalId }: ReleasedInitiative,
  said: readonly Value[],
  batch: number,
): readonly NewEvent[] {
  const numbers = [...new Set(said.flatMap(({ record }) => record ?? []))].sort((a, b) => a - b);
  return numbers.map((record) =>
    newEvent(recordFound, map, {
      record,
      batch,
      row: 0,
      external_id: externalId,
      initiative,
      raw: {},
      values: said.filter((value) => value.record === record),
    }),
  );
}
