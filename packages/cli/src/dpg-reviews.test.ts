import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { agreementOf, type Coding } from "@mapwright/atlas";
import { type CodedAnswer, initiativeOpened, newEvent, type Variable } from "@mapwright/domain";
import { fileReader } from "@mapwright/intake";
import { createMap, evidenceAnswers, type ForeignCoding, importCodings } from "@mapwright/usecases";
import { aContext, memoryStore } from "@mapwright/usecases/testing";
import { expect, test } from "vitest";

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");
const now = () => new Date("2026-03-02T09:00:00.000Z");

interface Review {
  readonly nominee: string;
  readonly reviewer: string;
  readonly indicator: string;
  readonly answer: "yes" | "no";
}

/** The indicator's name changed over time; SDGs are told by their place in the nominee's list. */
function variableOfIndicator(indicator: string): string {
  return `i_${indicator
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replace(/_$/, "")}`;
}

async function reviews(): Promise<readonly Review[]> {
  const content = readFileSync(new URL("testing/dpg-reviews.csv", import.meta.url));
  const { rows } = await fileReader.open("dpg-reviews.csv", content);
  return [...rows].map(({ cells }) => ({
    nominee: String(cells["nominee"]),
    reviewer: String(cells["reviewer"]),
    indicator: variableOfIndicator(String(cells["indicator"])),
    answer: cells["answer"] === "True" ? "yes" : "no",
  }));
}

test("205 reviews by 109 people come in as codings, and their agreement is that of the file", async () => {
  const all = await reviews();
  const store = memoryStore({ sha256, now });
  const context = aContext({ store, sha256, actor: "owner" });
  const indicators = [...new Set(all.map(({ indicator }) => indicator))].sort();
  const variables = indicators.map((code): Variable => {
    return {
      code,
      kind: "boolean",
      step: "quality",
      label: { en: code },
      provenance: "proposed",
      categories: [],
    };
  });
  const codebook = {
    id: "dpg",
    version: "1.0.0",
    title: { en: "DPG" },
    languages: ["en"],
    variables,
    rules: [],
  };
  await createMap(context, { slug: "dpg", title: { en: "DPG" }, language: "en", idPrefix: "DPG" }, codebook);
  const nominees = [...new Set(all.map(({ nominee }) => nominee))].sort();
  const idOf = new Map(nominees.map((name, index) => [name, `DPG-${String(index + 1).padStart(4, "0")}`]));
  await store.transact("owner", (writer) =>
    writer.append(
      [...idOf.values()].map((initiative) =>
        newEvent(initiativeOpened, "dpg", {
          initiative,
          stage: "candidate",
          wave: "2021",
          source: "dpga",
          external_id: null,
        }),
      ),
    ),
  );
  const codings = new Map<string, { initiative: string; person: string; answers: CodedAnswer[] }>();
  for (const { nominee, reviewer, indicator, answer } of all) {
    const key = `${nominee}\n${reviewer}`;
    const initiative = idOf.get(nominee) ?? "";
    const coding = codings.get(key) ?? { initiative, person: reviewer, answers: [] };
    coding.answers.push({ variable: indicator, answer: { codes: [answer] } });
    codings.set(key, coding);
  }
  const foreign: readonly ForeignCoding[] = [...codings.values()];
  const imported = await importCodings(context, { map: "dpg", title: { en: "Reviews" }, codings: foreign });
  expect({
    ...imported,
    nominees: nominees.length,
    people: new Set(all.map(({ reviewer }) => reviewer)).size,
  }).toMatchObject({
    round: 1,
    tasks: 205,
    nominees: 37,
    people: 109,
  });

  const { output } = await evidenceAnswers["agreement.show"](context, { map: "dpg", round: 1 });
  const { questions } = output as {
    questions: {
      about: string;
      units: number;
      coders: number;
      percent: number;
      alpha: { value: number } | null;
    }[];
  };
  expect(questions.map(({ about }) => about).sort()).toEqual(indicators);
  for (const { about, units, coders, percent, alpha } of questions) {
    const votes: Coding[] = all
      .filter(({ indicator }) => indicator === about)
      .map(({ nominee, reviewer, answer }) => ({ unit: nominee, coder: reviewer, value: answer }));
    const direct = agreementOf(votes, { level: "nominal" });
    expect([about, units, coders, percent]).toEqual([
      about,
      direct.units,
      direct.coders,
      direct.percent.value,
    ]);
    expect(alpha?.value ?? null).toBeCloseTo(direct.alpha.value ?? Number.NaN, 12);
  }
});
