import {
  type Codebook,
  codebookVersionId,
  initiativeOpened,
  newEvent,
  type Protocol,
  recordFound,
  type Sha256,
  sourceDescribed,
  type Variable,
} from "@mapwright/domain";
import type { Context, Store } from "../../ports/index.ts";
import { createMap } from "../../protocol/create-map.ts";

const testResults = ["pass", "partial", "fail"].map((code) => ({ code, label: { en: code } }));

function aVariable(code: string, kind: Variable["kind"], codes: readonly string[] = []): Variable {
  const categories = codes.map((category) => ({ code: category, label: { en: category } }));
  return { code, kind, step: "inventory", label: { en: code }, provenance: "proposed", categories };
}

/** A small codebook whose variables are of every kind that people code. */
export const smallCodebook: Codebook = {
  id: "small",
  version: "1.0.0",
  title: { en: "Small" },
  languages: ["en"],
  variables: [
    aVariable("name", "text"),
    aVariable("country", "country"),
    aVariable("area", "single", ["care", "work", "housing"]),
    { ...aVariable("tools", "multiple", ["app", "data", "sensor"]), evidence: "required" },
    aVariable("started", "year"),
    ...["one", "two"].map((test): Variable => {
      return { ...aVariable(`test_${test}`, "single"), step: "quality", categories: testResults };
    }),
  ],
  rules: [],
};

export const smallProtocol: Protocol = {
  question: { en: "What works?" },
  criteria: [
    { code: "S1", label: { en: "One" }, variable: "test_one", quoteFor: ["pass"] },
    { code: "S2", label: { en: "Two" }, variable: "test_two" },
  ],
  rule: {
    outcomes: [
      {
        stage: "mapping",
        when: {
          all: [
            { criterion: "S1", atLeast: "pass" },
            { criterion: "S2", atLeast: "partial" },
          ],
        },
      },
    ],
    otherwise: "inventory",
  },
};

/** What use-cases need, without files and places; random bytes that a seed decides. */
export function aContext(given: {
  readonly store: Store;
  readonly sha256: Sha256;
  readonly actor: string;
  readonly now?: () => Date;
  readonly random?: Context["random"];
}): Context {
  const unused = (): never => {
    throw new Error("not used here");
  };
  return {
    now: () => new Date("2026-03-02T09:00:00.000Z"),
    random: countedRandom(),
    files: { open: unused },
    caller: { account: given.actor, by: "session", isKeeper: false, grants: [] },
    gazetteer: { country: unused, region: unused, city: unused } as unknown as Context["gazetteer"],
    ...given,
  };
}

/** Bytes that differ from call to call and are the same in every run. */
export function countedRandom(): Context["random"] {
  let call = 0;
  return (bytes) => {
    call += 1;
    return Uint8Array.from({ length: bytes }, (_, index) => (call * 31 + index * 7) % 256)
      .fill(call % 256, 0, 1)
      .fill(Math.floor(call / 256) % 256, 1, 2);
  };
}

/** A map with candidates in three countries, ready to be screened and coded. */
export async function aSmallMap(
  context: Context,
  slug: string,
  candidates: number,
): Promise<readonly string[]> {
  const description = { slug, title: { en: slug }, language: "en", idPrefix: "TST" };
  await createMap(context, description, smallCodebook, smallProtocol);
  const ids = Array.from({ length: candidates }, (_, index) => `TST-${String(index + 1).padStart(4, "0")}`);
  await context.store.transact(context.actor, async (writer) => {
    const source = {
      source: "list",
      title: { en: "A list" },
      address: null,
      licence: null,
      attribution: null,
    };
    await writer.append([
      newEvent(sourceDescribed, slug, source),
      ...ids.flatMap((initiative, index) => [
        newEvent(initiativeOpened, slug, {
          initiative,
          stage: "candidate",
          wave: "2026",
          source: "list",
          external_id: null,
        }),
        newEvent(recordFound, slug, aRecord(initiative, index)),
      ]),
    ]);
  });
  return ids;
}

function aRecord(initiative: string, index: number) {
  const known = { state: "imported" as const, codebook: codebookVersionId(smallCodebook), record: index + 1 };
  const country = ["NL", "ES", "EL"][index % 3] ?? "NL";
  return {
    record: index + 1,
    batch: 1,
    row: index + 2,
    external_id: null,
    initiative,
    raw: { Name: `Initiative ${index + 1}` },
    values: [
      { ...known, variable: "name", answer: { text: { en: `Initiative ${index + 1}` } } },
      { ...known, variable: "country", answer: { codes: [country] } },
      { ...known, variable: "area", answer: { codes: ["care"] }, state: "suggested" as const },
    ],
  };
}
