import { createHash } from "node:crypto";
import {
  adjudications,
  type CodebookFile,
  codebookAsFile,
  type GoldAnswer,
  initiativeStaged,
  type Level,
  newEvent,
  type RoundPlan,
  resolveCodebook,
  tasks,
  type Value,
} from "@mapwright/domain";
import { describe, expect, test } from "vitest";
import { ClosedRounds } from "../adjudication/closed-rounds.ts";
import type { Desk } from "../desk.ts";
import { evidenceAnswers as answers } from "../evidence-answers.ts";
import { adoptCodebook } from "../protocol/adopt-codebook.ts";
import { contentOf } from "../release/content-of.ts";
import { aContext, aSmallMap, countedRandom, smallCodebook } from "../testing/evidence/a-map.ts";
import { memoryStore } from "../testing/index.ts";

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");
const map = "small";

async function aTeam(candidates = 2) {
  const store = memoryStore({ sha256, now: () => new Date("2026-03-02T09:00:00.000Z") });
  const random = countedRandom();
  const as = (actor: string) =>
    aContext({ store, sha256, actor, random, now: () => new Date("2026-03-12T09:00:00.000Z") });
  const ids = await aSmallMap(as("owner"), map, candidates);
  const taskOf = async (person: string, initiative: string) => {
    const found = await store.read((reader) => reader.rows(tasks, { where: { map, person, initiative } }));
    return found.at(-1)?.task ?? 0;
  };
  const screens = async (person: string, initiative: string, one: Level, two: Level = "pass") => {
    const task = await taskOf(person, initiative);
    return await answers["screening.submit"](as(person), { map, task, submission: screening(one, two) });
  };
  const valueIn = async (initiative: string, variable: string): Promise<Value | undefined> => {
    const { initiatives } = await store.read((reader) => contentOf(reader, map));
    const one = initiatives.find((each) => each.initiative === initiative);
    return one?.values.find((value) => value.variable === variable);
  };
  const stageOf = async (initiative: string) =>
    (await store.read((reader) => contentOf(reader, map))).initiatives.find(
      (each) => each.initiative === initiative,
    )?.stage;
  return { store, as, ids, taskOf, screens, valueIn, stageOf };
}

const aPlan = (plan: Partial<RoundPlan>): RoundPlan => ({
  kind: "screening",
  title: { en: "Round" },
  pilot: false,
  each: 2,
  variables: [],
  reveal: "pair",
  suggestions: {},
  seed: "seed",
  threshold: 0.8,
  ...plan,
});
const opening = (plan: Partial<RoundPlan>, people = ["ann", "ben"]) => ({
  map,
  plan: aPlan(plan),
  stages: ["candidate"],
  people: people.map((person) => ({ person })),
  gold: [],
});
const screening = (one: Level, two: Level) => ({
  verdicts: [
    { criterion: "S1", level: one, evidence: [{ quote: "they say so" }], reason: "so" },
    { criterion: "S2", level: two, reason: "so" },
  ],
});
const coding = (area: string) => ({ answers: [{ variable: "area", answer: { codes: [area] } }] });

describe("screening", () => {
  test("moves an initiative when all agree, shows its tests as values, and counts the people", async () => {
    const { store, as, ids, screens, valueIn, stageOf } = await aTeam(1);
    const [initiative = ""] = ids;
    await answers["rounds.open"](as("owner"), opening({}));
    for (const person of ["ann", "ben"]) await screens(person, initiative, "pass", "partial");
    expect(await stageOf(initiative)).toBe("mapping");
    expect(await valueIn(initiative, "test_one")).toMatchObject({
      answer: { codes: ["pass"] },
      state: "coded",
      evidence: [{ quote: "they say so" }],
    });
    expect((await store.read((reader) => contentOf(reader, map))).people).toEqual({ screener: 2 });
  });

  test("waits for a third person where they differ, and moves by her ruling", async () => {
    const { as, ids, screens, valueIn, stageOf } = await aTeam(1);
    const [initiative = ""] = ids;
    await answers["rounds.open"](as("owner"), opening({}));
    for (const [person, level] of [
      ["ann", "pass"],
      ["ben", "fail"],
    ] as const)
      await screens(person, initiative, level);
    expect(await stageOf(initiative)).toBe("candidate");
    const shown = await answers["conflicts.show"](as("cleo"), { map, conflict: 1 });
    expect(JSON.stringify(shown.output)).not.toMatch(/ann|ben/);
    const ruling = { answer: "fail" as const, reason: "no outcome is shown" };
    await answers["conflicts.settle"](as("cleo"), { map, conflict: 1, ruling });
    expect(await stageOf(initiative)).toBe("inventory");
    expect(await valueIn(initiative, "test_one")).toMatchObject({
      state: "adjudicated",
      reason: ruling.reason,
    });
  });

  test("tells what a submission lacks, all at once", async () => {
    const { as, ids, taskOf } = await aTeam(1);
    await answers["rounds.open"](as("owner"), opening({}));
    const submission = { verdicts: [{ criterion: "S1", level: "pass" as const }] };
    const task = await taskOf("ann", ids[0] ?? "");
    await expect(answers["screening.submit"](as("ann"), { map, task, submission })).rejects.toThrow(
      "The criterion S1 is pass without evidence.\nThe criterion S2 has no verdict.",
    );
  });
});

describe("a pilot", () => {
  test("refuses gold answers that nobody's answer could equal, and says which", async () => {
    const { as, ids } = await aTeam(1);
    const [initiative = ""] = ids;
    const opens = (plan: Partial<RoundPlan>, gold: readonly GoldAnswer[]) =>
      answers["rounds.open"](as("owner"), { ...opening(plan), gold: [...gold] });
    const right = { initiative, about: "S1", answer: "pass" } as const;
    await expect(opens({}, [right])).rejects.toThrow("for pilot rounds only");
    await expect(opens({ pilot: true }, [{ ...right, initiative: "X-9" }])).rejects.toThrow(
      'The gold answer to "S1" of "X-9" is about an initiative outside of the round.',
    );
    await expect(opens({ pilot: true }, [{ ...right, about: "S9" }])).rejects.toThrow(
      "no question of the round",
    );
    const coding: Partial<RoundPlan> = { pilot: true, kind: "coding", variables: ["area"] };
    await expect(opens(coding, [{ ...right, about: "area" }])).rejects.toThrow("other kind of round");
    const about = "area";
    await expect(opens(coding, [{ initiative, about, answer: { codes: ["garden"] } }])).rejects.toThrow(
      "does not fit the variable",
    );
    const { output } = await opens(coding, [{ initiative, about, answer: { codes: ["care"] } }]);
    expect(output).toMatchObject({ round: 1 });
  });

  test("keeps its gold answers sealed, changes nothing, and says who is ready once it is closed", async () => {
    const { store, as, ids, screens, stageOf } = await aTeam(2);
    const gold = ids.map((initiative) => ({ initiative, about: "S1", answer: "partial" as const }));
    await answers["rounds.open"](as("owner"), { ...opening({ pilot: true }), gold });
    await expect(answers["rounds.pilot"](as("owner"), { map, round: 1 })).rejects.toThrow("still open");
    const log = JSON.stringify(await store.read((reader) => reader.entries(0, 1000)));
    expect(log).not.toContain('partial"}]');
    for (const initiative of ids)
      for (const [person, level] of [
        ["ann", "partial"],
        ["ben", "fail"],
      ] as const)
        await screens(person, initiative, level);
    await answers["rounds.close"](as("owner"), { map, round: 1, reason: "done" });
    expect((await answers["rounds.pilot"](as("owner"), { map, round: 1 })).output).toMatchObject({
      go: false,
      people: [
        { coder: "ann", withGold: { numerator: 2, denominator: 2 } },
        { coder: "ben", withGold: { numerator: 0, denominator: 2 }, readiness: "no-go" },
      ],
    });
    expect(await stageOf(ids[0] ?? "")).toBe("candidate");
  });
});

describe("coding", () => {
  test("shows a suggestion only after the coder's own choice and where the round allows it, and records it", async () => {
    const { store, as, ids, taskOf } = await aTeam(1);
    const plan = {
      kind: "coding" as const,
      variables: ["area", "tools"],
      suggestions: { area: "after-own-choice" as const },
    };
    await answers["rounds.open"](as("owner"), opening(plan, ["ann", "ben"]));
    const task = await taskOf("ann", ids[0] ?? "");
    const ask = (variable: string) => answers["coding.suggestion"](as("ann"), { map, task, variable });
    await expect(ask("tools")).rejects.toThrow("shows no suggestions");
    await expect(ask("area")).rejects.toThrow("not answered area yourself");
    await answers["coding.draft"](as("ann"), { map, task, draft: coding("work") });
    expect((await ask("area")).output).toMatchObject({
      suggestion: { answer: { codes: ["care"] }, state: "suggested" },
    });
    const submission = (area: string) => ({
      answers: [...coding(area).answers, { variable: "tools", answer: { missing: "not-reported" as const } }],
    });
    await answers["coding.submit"](as("ann"), { map, task, submission: submission("care") });
    await answers["coding.submit"](as("ben"), {
      map,
      task: await taskOf("ben", ids[0] ?? ""),
      submission: submission("care"),
    });
    const log = await store.read((reader) => reader.entries(0, 1000));
    const revealed = log
      .filter(({ kind }) => kind === "coding.revealed")
      .map(({ payload }) => JSON.stringify(payload));
    expect(
      revealed.filter((one) =>
        one.includes('"suggestionsSeen":[{"own":{"codes":["work"]},"variable":"area"}]'),
      ),
    ).toHaveLength(1);
  });

  test("measures agreement from first submissions, whatever is changed later", async () => {
    const { as, ids, taskOf } = await aTeam(3);
    await answers["rounds.open"](as("owner"), opening({ kind: "coding", variables: ["area"] }));
    for (const [index, initiative] of ids.entries())
      for (const [person, area] of [
        ["ann", "care"],
        ["ben", index === 0 ? "work" : "care"],
      ] as const)
        await answers["coding.submit"](as(person), {
          map,
          task: await taskOf(person, initiative),
          submission: coding(area),
        });
    const agreement = async () => (await answers["agreement.show"](as("owner"), { map, round: 1 })).output;
    const before = await agreement();
    expect(before).toMatchObject({ questions: [{ about: "area", units: 3, coders: 2 }] });
    await answers["coding.change"](as("ben"), {
      map,
      task: await taskOf("ben", ids[0] ?? ""),
      submission: coding("care"),
      reason: "misread",
    });
    expect(await agreement()).toEqual(before);
  });
});

describe("what anybody may know of rounds", () => {
  const closes = async (as: (actor: string) => ReturnType<typeof aContext>) =>
    await answers["rounds.close"](as("owner"), { map, round: 1, reason: "done" });

  test("is nothing while they are open, and nobody's name afterwards", async () => {
    const { store, as, ids, screens } = await aTeam(3);
    const told = new ClosedRounds(store);
    await answers["rounds.open"](as("owner"), opening({}));
    for (const [place, initiative] of ids.entries()) {
      await screens("ann", initiative, "pass");
      await screens("ben", initiative, place === 0 ? "fail" : "pass");
    }
    expect(await told.of(map)).toEqual([]);
    await answers["conflicts.settle"](as("cleo"), {
      map,
      conflict: 1,
      ruling: { answer: "fail" as const, reason: "no outcome is shown" },
    });
    await closes(as);
    const rounds = await told.of(map);
    expect(rounds).toMatchObject([
      {
        round: 1,
        kind: "screening",
        initiatives: 3,
        people: 2,
        adjudicated: 1,
        judged: null,
        questions: [
          { about: "S1", coders: 2, compared: 3, alike: 2, isSmall: true, alpha: null, band: null },
          { about: "S2", compared: 3, alike: 3 },
        ],
      },
    ]);
    expect(JSON.stringify(rounds)).not.toMatch(/ann|ben|cleo|Round/);
  });

  test("belongs to the releases made after they were closed", async () => {
    const { store, as, ids, screens } = await aTeam(1);
    const told = new ClosedRounds(store);
    await answers["rounds.open"](as("owner"), opening({}));
    for (const person of ["ann", "ben"]) await screens(person, ids[0] ?? "", "pass");
    await closes(as);
    expect(await told.of(map, "2026-03-02T08:59:59.999Z")).toEqual([]);
    expect(await told.of(map, "2026-03-02T09:00:00.000Z")).toHaveLength(1);
  });

  test("measures as the desk does, once enough initiatives were compared", async () => {
    const { store, as, ids, screens } = await aTeam(20);
    await answers["rounds.open"](as("owner"), opening({ pilot: true }));
    for (const [place, initiative] of ids.entries()) {
      await screens("ann", initiative, place < 10 ? "pass" : "partial");
      await screens("ben", initiative, place < 9 ? "pass" : "partial");
    }
    await closes(as);
    const [round] = await new ClosedRounds(store).of(map);
    const { output } = await answers["agreement.show"](as("owner"), { map, round: 1 });
    const { alpha, cohen, fleiss, ac1, band } = round?.questions[0] ?? {};
    expect(output).toMatchObject({ questions: [{ about: "S1", alpha, cohen, fleiss, ac1, band }, {}] });
    expect(round?.questions[0]).toMatchObject({ compared: 20, alike: 19, isSmall: false, reasons: {} });
    expect(alpha?.value).toBeGreaterThan(0.8);
    // Nobody varied on the other criterion, so that no alpha says go.
    expect(round?.judged).toEqual({ gold: 0, threshold: 0.8, go: false });
  });
});

describe("the codebook", () => {
  const desk = (context: ReturnType<typeof aContext>): Desk =>
    ({ ...context, library: { codebook: () => undefined } }) as unknown as Desk;
  const revised = (version: string, codes: readonly string[]) =>
    codebookAsFile({
      ...smallCodebook,
      version,
      variables: smallCodebook.variables.map((variable) =>
        variable.code === "area"
          ? { ...variable, categories: codes.map((code) => ({ code, label: { en: code } })) }
          : variable,
      ),
    });

  async function aCodedMap() {
    const team = await aTeam(2);
    await answers["rounds.open"](
      team.as("owner"),
      opening({ kind: "coding", variables: ["area"], each: 1 }, ["ann"]),
    );
    for (const [index, initiative] of team.ids.entries())
      await answers["coding.submit"](team.as("ann"), {
        map,
        task: await team.taskOf("ann", initiative),
        submission: coding(index === 0 ? "care" : "work"),
      });
    return team;
  }

  test("is not revised while people code under it, nor by a plan that leaves values behind", async () => {
    const { as } = await aCodedMap();
    const codebook = revised("2.0.0", ["help", "work"]);
    const plan = [{ step: "rename" as const, variable: "area", from: "care", to: "help" }];
    await expect(answers["codebook.revise"](desk(as("owner")), { map, codebook, plan })).rejects.toThrow(
      "is open",
    );
    await answers["rounds.close"](as("owner"), { map, round: 1, reason: "done" });
    await expect(answers["codebook.revise"](desk(as("owner")), { map, codebook, plan: [] })).rejects.toThrow(
      "would not fit the new version",
    );
  });

  test("tells beforehand which derived answers differ, and who breaks a rule from then on", async () => {
    const { as, ids } = await aCodedMap();
    const [cared = "", worked = ""] = ids;
    const file = codebookAsFile(
      resolveCodebook(revised("2.0.0", ["care", "work", "housing"]), () => undefined),
    );
    const isCare: CodebookFile["variables"][number] = {
      code: "is_care",
      kind: "boolean",
      step: "inventory",
      label: { en: "Care" },
      provenance: "proposed",
      derive: { rule: "any-of", from: "area", codes: ["care"] },
    };
    const rule = {
      code: "no-work",
      severity: "warning" as const,
      when: [{ variable: "is_care", anyOf: ["no"] }],
      expect: [{ variable: "area", noneOf: ["work"] }],
      message: { en: "No." },
    };
    const codebook = { ...file, variables: [...file.variables, isCare], rules: [rule] };
    const { output } = await answers["codebook.plan"](desk(as("owner")), { map, codebook, plan: [] });
    expect(output).toMatchObject({
      derived: [
        { initiative: cared, variable: "is_care" },
        { initiative: worked, variable: "is_care" },
      ],
      broken: [{ initiative: worked, variable: "no-work" }],
      mended: [],
    });
  });

  test("carries what was said of withdrawn initiatives along, and asks nobody about them", async () => {
    const { as, ids, store, valueIn } = await aCodedMap();
    const [cared = "", worked = ""] = ids;
    await answers["rounds.close"](as("owner"), { map, round: 1, reason: "done" });
    const stages = async (stage: "withdrawn" | "inventory") =>
      await store.transact("owner", (writer) =>
        writer.append(
          [cared, worked].map((initiative) =>
            newEvent(initiativeStaged, map, { initiative, stage, reason: "a test" }),
          ),
        ),
      );
    await stages("withdrawn");
    const { output } = await answers["codebook.revise"](desk(as("owner")), {
      map,
      codebook: revised("2.0.0", ["help", "training", "placement", "housing"]),
      plan: [
        { step: "rename" as const, variable: "area", from: "care", to: "help" },
        { step: "split" as const, variable: "area", from: "work", to: ["training", "placement"] },
      ],
    });
    expect(output).toEqual({ codebook: "small@2.0.0", migrated: 0, toRecode: 0 });
    expect((await answers["rounds.waiting"](as("owner"), { map })).output).toEqual({ waiting: [] });
    await stages("inventory");
    expect((await valueIn(cared, "area"))?.answer).toEqual({ codes: ["help"] });
    expect((await valueIn(worked, "area"))?.answer).toEqual({ missing: "not-yet-coded" });
  });

  test("carries renamed codes over, queues split ones, and takes them off when they are coded again", async () => {
    const { as, ids, taskOf, valueIn } = await aCodedMap();
    const [cared = "", worked = ""] = ids;
    await answers["rounds.close"](as("owner"), { map, round: 1, reason: "done" });
    const input = {
      map,
      codebook: revised("2.0.0", ["help", "training", "placement", "housing"]),
      plan: [
        { step: "rename" as const, variable: "area", from: "care", to: "help" },
        { step: "split" as const, variable: "area", from: "work", to: ["training", "placement"] },
      ],
    };
    const plan = (await answers["codebook.plan"](desk(as("owner")), input)).output;
    expect(plan).toMatchObject({ follow: [{ initiative: cared }], recode: [{ initiative: worked }] });
    const { output } = await answers["codebook.revise"](desk(as("owner")), input);
    expect(output).toEqual({ codebook: "small@2.0.0", migrated: 1, toRecode: 1 });
    expect(await valueIn(cared, "area")).toMatchObject({
      answer: { codes: ["help"] },
      state: "coded",
      codebook: "small@2.0.0",
      reason: "care is now help",
    });
    expect((await valueIn(worked, "area"))?.answer).toEqual({ missing: "not-yet-coded" });
    const waiting = async () => (await answers["rounds.waiting"](as("owner"), { map })).output;
    expect(await waiting()).toMatchObject({
      waiting: [{ what: "recoding", initiative: worked, about: "area", days: 10 }],
    });
    await answers["rounds.open"](as("owner"), {
      ...opening({ kind: "coding", variables: ["area"], each: 1 }, ["ann"]),
      initiatives: [worked],
    });
    await answers["coding.submit"](as("ann"), {
      map,
      task: await taskOf("ann", worked),
      submission: coding("training"),
    });
    expect(await waiting()).toEqual({ waiting: [] });
    expect((await valueIn(worked, "area"))?.answer).toEqual({ codes: ["training"] });
    const versions = (await answers["codebook.versions"](as("owner"), { map })).output;
    expect(versions).toMatchObject({
      inForce: "small@2.0.0",
      versions: [{ codebook: "small@2.0.0" }, { codebook: "small@1.0.0" }],
    });
  });

  test("is not adopted over either while people code under it, and the same version is no change", async () => {
    const { as } = await aCodedMap();
    const adopt = async (file: CodebookFile) =>
      await adoptCodebook(
        as("owner"),
        map,
        resolveCodebook(file, () => undefined),
      );
    const wider = revised("1.1.0", ["care", "work", "housing", "health"]);
    await expect(adopt(wider)).rejects.toThrow("is open");
    const same = await adopt(codebookAsFile(smallCodebook));
    expect(same).toEqual({ codebook: "small@1.0.0", before: "small@1.0.0" });
    await answers["rounds.close"](as("owner"), { map, round: 1, reason: "done" });
    expect(await adopt(wider)).toEqual({ codebook: "small@1.1.0", before: "small@1.0.0" });
  });

  test("is not changed while conflicts about its categories wait, and late changes must fit it", async () => {
    const { as, ids, taskOf } = await aTeam(1);
    await answers["rounds.open"](as("owner"), opening({ kind: "coding", variables: ["area"] }));
    const task = async (person: string) => await taskOf(person, ids[0] ?? "");
    for (const [person, area] of [
      ["ann", "care"],
      ["ben", "work"],
    ] as const)
      await answers["coding.submit"](as(person), { map, task: await task(person), submission: coding(area) });
    await answers["rounds.close"](as("owner"), { map, round: 1, reason: "done" });
    const input = {
      map,
      codebook: revised("2.0.0", ["care", "housing"]),
      plan: [{ step: "retire" as const, variable: "area", from: "work" }],
      note: "Work is another map's.",
    };
    await expect(answers["codebook.revise"](desk(as("owner")), input)).rejects.toThrow("1 open conflicts");
    const ruling = { answer: { codes: ["work"] }, reason: "it finds jobs" };
    await answers["conflicts.settle"](as("cleo"), { map, conflict: 1, ruling });
    const { output } = await answers["codebook.revise"](desk(as("owner")), input);
    expect(output).toMatchObject({ migrated: 0, toRecode: 1 });
    const change = { map, task: await task("ann"), submission: coding("work"), reason: "I was wrong" };
    await expect(answers["coding.change"](as("ann"), change)).rejects.toThrow("does not know these answers");
    expect((await answers["codebook.versions"](as("owner"), { map })).output).toMatchObject({
      versions: [{ note: "Work is another map's.", at: "2026-03-02T09:00:00.000Z" }, { note: null }],
    });
  });

  test("tells the second of two who change the same version, and keeps what the first one did", async () => {
    const { as } = await aTeam(1);
    const revise = (version: string, codes: readonly string[], expected: string) =>
      answers["codebook.revise"](desk(as("owner")), {
        map,
        codebook: revised(version, codes),
        plan: [],
        expected,
      });
    const mine = ["care", "work", "housing", "health"];
    await revise("1.1.0", mine, "small@1.0.0");
    await expect(revise("1.2.0", ["care", "work", "housing"], "small@1.0.0")).rejects.toThrow(
      "small@1.1.0 has been put in force since",
    );
    await revise("1.2.0", [...mine, "sport"], "small@1.1.0");
  });

  test("is planned step by step, and says what would not fit instead of refusing", async () => {
    const { as, ids } = await aCodedMap();
    const [cared = "", worked = ""] = ids;
    const { output } = await answers["codebook.plan"](desk(as("owner")), {
      map,
      codebook: revised("2.0.0", ["help"]),
      plan: [{ step: "rename" as const, variable: "area", from: "care", to: "help" }],
    });
    expect(output).toMatchObject({
      inForce: "small@1.0.0",
      steps: [
        { step: { step: "rename" }, follow: [{ initiative: cared, reason: "care is now help" }], recode: [] },
      ],
      unfit: [{ code: "migration-incomplete", path: "area", value: "work" }],
    });
    expect(output).toMatchObject({ unfit: [{ message: expect.stringContaining(worked) }] });
  });

  test("takes a precedent as a note, in a version of its own", async () => {
    const { store, as, ids, taskOf } = await aTeam(1);
    await answers["rounds.open"](as("owner"), opening({ kind: "coding", variables: ["area"] }));
    for (const [person, area] of [
      ["ann", "care"],
      ["ben", "work"],
    ] as const)
      await answers["coding.submit"](as(person), {
        map,
        task: await taskOf(person, ids[0] ?? ""),
        submission: coding(area),
      });
    const note = {
      map,
      conflict: 1,
      variable: "area",
      category: "care",
      language: "en",
      note: "Day care is care.",
    };
    await expect(answers["codebook.note"](as("owner"), note)).rejects.toThrow("is not settled");
    const ruling = { answer: { codes: ["care"] }, reason: "day care" };
    await answers["conflicts.settle"](as("cleo"), { map, conflict: 1, ruling });
    expect((await answers["codebook.note"](as("owner"), note)).output).toEqual({ codebook: "small@1.0.1" });
    const { codebook } = await store.read((reader) => contentOf(reader, map));
    const noted = codebook.variables.find(({ code }) => code === "area")?.categories[0]?.note;
    expect(noted).toEqual({ en: "Day care is care. (precedent 1)" });
    expect(await store.read((reader) => reader.count(adjudications, { map }))).toBe(1);
  });
});

test("interests take tasks back and keep adjudicators away", async () => {
  const { as, ids, taskOf } = await aTeam(1);
  const [initiative = ""] = ids;
  await answers["rounds.open"](as("owner"), opening({}, ["ann", "ben", "cleo"]));
  const declared = await answers["interests.declare"](as("ann"), {
    map,
    subject: { about: "country", country: "NL" },
    reason: "I advise their ministry",
  });
  const hadTask = (await taskOf("ann", initiative)) !== 0;
  expect(declared.output).toEqual({
    interest: 1,
    released: hadTask ? [await taskOf("ann", initiative)] : [],
  });
  const staffed = await answers["rounds.staff"](as("owner"), {
    map,
    round: 1,
    people: ["ann", "dan"].map((person) => ({ person })),
  });
  expect(staffed.output).toEqual({ tasks: hadTask ? 1 : 0, waiting: 0 });
});

test("the flow adds up and a relaxed rule shows what it would change", async () => {
  const { as, ids, screens } = await aTeam(3);
  await answers["rounds.open"](as("owner"), opening({ each: 1 }, ["ann"]));
  for (const [index, initiative] of ids.entries())
    if (index < 2) await screens("ann", initiative, index === 0 ? "pass" : "partial");
  const flow = (await answers["flow.show"](as("owner"), { map, group: "country" })).output;
  expect(flow).toMatchObject({
    all: { identified: 3, open: 1, included: 2, mapping: 1, inventory: 1, notMapped: { S1: 1 } },
    byGroup: { NL: { mapping: 1 } },
  });
  const rule = {
    outcomes: [{ stage: "mapping" as const, when: { criterion: "S1", atLeast: "partial" as const } }],
    otherwise: "inventory" as const,
  };
  const effect = (await answers["protocol.what-if"](as("owner"), { map, rule, group: "country" })).output;
  expect(effect).toMatchObject({
    moved: [{ initiative: ids[1], from: "inventory", to: "mapping" }],
    groups: [
      { group: "ES", before: { numerator: 0, denominator: 1 }, after: { numerator: 1, denominator: 2 } },
      { group: "NL", before: { numerator: 1, denominator: 1 }, after: { numerator: 1, denominator: 2 } },
    ],
  });
});

test("tells each person how she did in a pilot, and of nobody else", async () => {
  const { as, ids, screens } = await aTeam(2);
  const gold = ids.map((initiative) => ({ initiative, about: "S1", answer: "pass" as const }));
  await answers["rounds.open"](as("owner"), { ...opening({ pilot: true }), gold });
  for (const [person, level] of [
    ["ann", "pass"],
    ["ben", "partial"],
  ] as const)
    for (const initiative of ids) await screens(person, initiative, level);
  const mine = answers["rounds.feedback"];
  await expect(mine(as("ben"), { map, round: 1 })).rejects.toThrow("still open");
  await answers["rounds.close"](as("owner"), { map, round: 1, reason: "done" });
  expect((await mine(as("ann"), { map, round: 1 })).output).toMatchObject({
    own: { coder: "ann", withGold: { numerator: 2, denominator: 2 }, readiness: "too-few", missed: [] },
  });
  const his = (await mine(as("ben"), { map, round: 1 })).output;
  expect(his).toMatchObject({ own: { coder: "ben", readiness: "no-go" } });
  expect(his).toHaveProperty("own.missed.0", {
    initiative: ids[0],
    about: "S1",
    gold: "pass",
    chosen: "partial",
  });
  expect(JSON.stringify(his)).not.toContain("ann");
  expect((await mine(as("cleo"), { map, round: 1 })).output).toMatchObject({ own: null });
});

test("watches agreement from week to week, by what the plan says", async () => {
  const { as, ids, screens } = await aTeam(3);
  const drift = { expected: 0.9, worrying: 0.5, limit: 2 };
  await answers["rounds.open"](as("owner"), opening({ drift }));
  for (const [person, level] of [
    ["ann", "pass"],
    ["ben", "partial"],
  ] as const)
    for (const initiative of ids) await screens(person, initiative, level);
  const shown = (await answers["agreement.show"](as("owner"), { map, round: 1 })).output;
  expect(shown).toMatchObject({
    watch: drift,
    questions: [
      { about: "S1", drift: [{ week: "2026-W10", agreed: 0, compared: 3, alarm: true }], goldDrift: [] },
      { about: "S2", drift: [{ agreed: 3, compared: 3, evidence: 0, alarm: false }] },
    ],
  });
});

test("tabulates what each two people chose, in the levels that either chose", async () => {
  const { as, ids, screens } = await aTeam(3);
  await answers["rounds.open"](as("owner"), opening({}));
  const [first = "", ...others] = ids;
  for (const person of ["ann", "ben"]) await screens(person, first, "pass");
  for (const initiative of others) {
    await screens("ann", initiative, "pass");
    await screens("ben", initiative, "fail");
  }
  expect((await answers["agreement.show"](as("owner"), { map, round: 1 })).output).toMatchObject({
    questions: [
      {
        about: "S1",
        contingencies: [
          {
            coders: ["ann", "ben"],
            categories: ["fail", "pass"],
            counts: [
              [0, 0],
              [2, 1],
            ],
            units: 3,
          },
        ],
      },
      { about: "S2" },
    ],
  });
});

test("shows somebody her own answer once it is open, with what she changed since", async () => {
  const { as, ids, taskOf, screens } = await aTeam(1);
  const [initiative = ""] = ids;
  await answers["rounds.open"](as("owner"), opening({}));
  for (const person of ["ann", "ben"]) await screens(person, initiative, "pass");
  const task = await taskOf("ann", initiative);
  const own = async () => (await answers["tasks.show"](as("ann"), { map, task })).output;
  expect(await own()).toMatchObject({
    revealed: true,
    submission: {
      verdicts: [
        { criterion: "S1", level: "pass" },
        { criterion: "S2", level: "pass" },
      ],
    },
  });
  const verdict = {
    criterion: "S1",
    level: "partial" as const,
    reason: "read again",
    evidence: [{ quote: "they say so" }],
  };
  await answers["screening.change"](as("ann"), { map, task, verdict });
  expect(await own()).toMatchObject({
    submission: { verdicts: [{ criterion: "S1", level: "partial", reason: "read again" }, {}] },
  });
});

test("reads the log backwards, by kind, author and initiative, with answers sealed as commitments", async () => {
  const { as, ids, screens } = await aTeam(2);
  const [initiative = ""] = ids;
  await answers["rounds.open"](as("owner"), opening({}));
  await screens("ann", initiative, "partial");
  interface Listed {
    readonly entries: readonly { readonly seq: number; readonly kind: string; readonly payload: object }[];
    readonly next: number | null;
  }
  const listed = async (asked: Partial<Parameters<(typeof answers)["log.list"]>[1]>) =>
    (await answers["log.list"](as("owner"), { map, limit: 50, ...asked })).output as Listed;
  const newest = (await listed({ limit: 1 })).entries[0];
  expect(newest?.kind).toBe("task.submitted");
  expect(Object.keys(newest?.payload ?? {})).toEqual(["commitment", "task"]);
  expect((await listed({ person: "ann" })).entries).toHaveLength(1);
  expect((await listed({ role: "adjudicator" })).entries).toEqual([]);
  const about = await listed({ initiative });
  expect(about.next).toBeNull();
  expect(new Set(about.entries.map(({ kind }) => kind))).toContain("task.submitted");
  expect(JSON.stringify(about.entries)).not.toContain(ids[1]);
  const paged: number[] = [];
  for (let before: number | undefined; ; ) {
    const page = await listed({ limit: 3, before });
    paged.push(...page.entries.map(({ seq }) => seq));
    if (page.next === null) break;
    before = page.next;
  }
  expect(paged).toEqual((await listed({ limit: 200 })).entries.map(({ seq }) => seq));
});
