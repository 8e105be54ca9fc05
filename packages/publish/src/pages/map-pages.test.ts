import type { Codebook, ReleaseContent, ReleaseRow, Value, Variable } from "@mapwright/domain";
import { openGazetteer } from "@mapwright/intake";
import { compareReleases, knowledgeMapVariables, type LoadedMap, mapOf } from "@mapwright/usecases";
import type { Frame } from "@mapwright/web";
import { describe, expect, test } from "vitest";
import { codebookFile, codebookPage } from "./codebook.ts";
import { askedReleases, differencesPage } from "./differences.ts";
import { figureOf } from "./figure-of.ts";
import { mapHead } from "./map-head.ts";
import { methodPage } from "./method.ts";
import { organisationPage, organisationsPage } from "./organisations.ts";
import { overviewPage } from "./overview.ts";
import { cityPage, placePage } from "./place.ts";
import { shownValue } from "./shown-value.ts";

const frame: Frame = {
  language: "en",
  languageInAddress: false,
  root: "",
  address: "/maps/tiny",
  installation: "Mapwright",
  assets: {
    theme: "",
    client: "",
    embed: "",
    chunks: {},
    desk: "/desk.js",
    passkeys: "",
    newMap: "",
    deskStyles: [],
    styles: [],
  },
};

const variable = (code: string, kind: Variable["kind"], rest: Partial<Variable> = {}): Variable => ({
  code,
  kind,
  step: "inventory",
  label: { en: code },
  provenance: "seed",
  categories: [],
  ...rest,
});
const named = (...codes: readonly string[]) => codes.map((code) => ({ code, label: { en: code } }));

const codebook: Codebook = {
  id: "tiny",
  version: "1.0.0",
  title: { en: "Tiny" },
  languages: ["en"],
  rules: [],
  variables: [
    variable("name", "text"),
    variable("country", "country"),
    variable("region", "region", { several: true }),
    variable("city", "text"),
    variable("cluster", "single", {
      categories: named("west", "north"),
      derive: {
        rule: "lookup",
        from: "country",
        entries: [
          { codes: ["BE", "FR"], category: "west" },
          { codes: ["SE"], category: "north" },
        ],
      },
    }),
    variable("area", "single", { categories: named("care", "housing", "work") }),
    variable("partners", "organisations"),
  ],
};

function initiative(number: number, answers: Readonly<Record<string, Value["answer"]>>) {
  return {
    initiative: `TN-000${number}`,
    stage: "inventory" as const,
    wave: "2026",
    source: "s",
    externalId: null,
    values: Object.entries(answers).map(
      ([code, answer]): Value => ({ variable: code, answer, state: "imported", codebook: "tiny@1.0.0" }),
    ),
  };
}

const role = (organisation: string, played: string) => ({ organisation, role: played });
const content: ReleaseContent = {
  map: { slug: "tiny", title: { en: "Tiny" }, language: "en", idPrefix: "TN" },
  codebook,
  protocol: null,
  sources: [],
  waves: ["2026"],
  batches: [],
  people: {},
  organisations: ["Étoile", "Other", "Unused"].map((name, index) => ({
    organisation: `O${index}`,
    name,
    country: null,
    sector: null,
  })),
  initiatives: [
    ...[1, 2, 3, 4, 5].map((number) =>
      initiative(number, {
        country: { codes: ["BE"] },
        region: { codes: ["BE211"] },
        city: { text: { en: "Antwerpen" } },
        area: { codes: ["care"] },
        partners: { organisations: [role("O0", "lead"), ...(number === 1 ? [role("O1", "funder")] : [])] },
      }),
    ),
    initiative(6, { country: { codes: ["FR"] }, area: { codes: ["housing"] } }),
    initiative(7, { country: { codes: ["SE"] }, area: { codes: ["work"] } }),
  ],
};

const map: LoadedMap = { ...mapOf(content, undefined), gazetteer: openGazetteer() };

function release(number: number, since: number | null): ReleaseRow {
  return {
    map: "tiny",
    release: number,
    sha256: "ab",
    frozen_at: "2026-01-02T00:00:00.000Z",
    withdrawn: null,
    manifest: {
      release: number,
      sha256: "ab",
      bytes: 1,
      frozenAt: "2026-01-02T00:00:00.000Z",
      codebook: "tiny@1.0.0",
      stages: { inventory: 7 },
      initiatives: 7,
      organisations: 3,
      notes: null,
      differences: { since, added: ["TN-0001", "TN-0002"], dropped: ["TN-0009"], changed: [], recoded: [] },
    },
  };
}

describe("the first page of a map", () => {
  const overview = (query: string) =>
    overviewPage(map, frame, "latest", new URLSearchParams(query), [release(1, null), release(2, 1)]);

  test("shows the Inventory by a group that the address names, else by one of the map's own", () => {
    const { groups } = overview("by=area");
    expect(groups?.inventory.bars.map(({ code, count, of }) => [code, count, of])).toEqual([
      ["care", 5, 7],
      ["housing", 1, 7],
      ["work", 1, 7],
    ]);
    expect(groups?.mapping).toBeNull();
    for (const query of ["", "by=city", "by=constructor"])
      expect(overview(query).groups?.state).toEqual({ by: "country", of: "everywhere" });
  });

  const noBoundaries = { at: () => undefined, addresses: {} };

  test("gives the figure the same numbers as its file", () => {
    const query = new URLSearchParams("by=area");
    const found = figureOf("inventory", map, frame, "latest", query, noBoundaries);
    expect(found?.query).toBe("?by=area");
    expect(found?.figure.title).toBe("Inventory by area (n\u00a0=\u00a07)");
    expect(found?.figure.records.rows.map(([code, count]) => [code, count])).toEqual([
      ["care", 5],
      ["housing", 1],
      ["work", 1],
    ]);
    expect(figureOf("mapping", map, frame, "latest", query, noBoundaries)).toBeUndefined();
  });

  test("tells a draft's readers what the last release changed", () => {
    expect(overview("").changes).toMatchObject({ release: 2, since: 1, added: 2, dropped: 1 });
  });
});

describe("the differences between releases", () => {
  const rows = [release(1, null), release(2, 1), release(3, 2)];
  const asked = (query: string, here?: number) =>
    askedReleases(rows, here, new URLSearchParams(query))?.map((row) => row.release);

  test("compare the release read with the one before, or any two that the address names", () => {
    expect(asked("")).toEqual([2, 3]);
    expect(asked("", 2)).toEqual([1, 2]);
    expect(asked("from=3&to=1")).toEqual([3, 1]);
    expect(asked("to=constructor")).toEqual([2, 3]);
    expect(asked("from=9")).toBeUndefined();
  });

  const [first, ...others] = content.initiatives;
  const again = (answers: Parameters<typeof initiative>[1]) => initiative(1, answers);
  const later: ReleaseContent = {
    ...content,
    initiatives: [
      again({ country: { codes: ["SE"] }, area: { codes: ["care"] }, name: { text: { fr: "Maison" } } }),
      ...others.slice(0, -1),
      initiative(8, {}),
    ],
  };
  const [, two, three] = rows;
  const page = (query: string) => {
    if (first === undefined || two === undefined || three === undefined) throw new Error("There are three.");
    const differences = compareReleases({ release: two, content }, { release: three, content: later });
    const comparison = { before: content, after: later, differences };
    return differencesPage(map, frame, "latest", new URLSearchParams(query), rows, comparison);
  };

  test("name what is new, what is gone, and what was and is, each value in its own words", () => {
    const { compared } = page("");
    expect(compared?.counts).toEqual({ added: 1, dropped: 1, changed: 1, recoded: 0 });
    expect(compared?.added.lines).toEqual([{ id: "TN-0008", title: { text: "TN-0008", lang: "und" } }]);
    expect(compared?.dropped.lines.map(({ id }) => id)).toEqual(["TN-0007"]);
    const [line] = compared?.changed.lines ?? [];
    expect(line?.title).toEqual({ text: "Maison", lang: "fr" });
    const country = line?.changes.find(({ variable }) => variable === "country");
    expect(country?.before.answer).toEqual({
      categories: [{ code: "BE", label: { text: "Belgium", lang: "en" } }],
    });
    expect(country?.after.answer).toEqual({
      categories: [{ code: "SE", label: { text: "Sweden", lang: "en" } }],
    });
  });

  test("count initiatives by variable, and show one variable alone", () => {
    expect(page("").compared?.variables.map(({ variable, initiatives }) => [variable, initiatives])).toEqual([
      ["city", 1],
      ["country", 1],
      ["name", 1],
      ["partners", 1],
      ["region", 1],
    ]);
    const { compared } = page("variable=country");
    expect(compared?.variable).toBe("country");
    expect(compared?.changed.lines[0]?.changes.map(({ variable }) => variable)).toEqual(["country"]);
    expect(page("variable=area").compared?.variable).toBeNull();
  });
});

describe("the page of a place", () => {
  test("tells what other countries of its group have and it has not, and leaves other groups out", () => {
    const page = placePage(map, frame, "latest", "BE");
    expect(page).toMatchObject({ total: 5, of: 7, compared: { kind: "group", total: 1 } });
    expect(page?.group?.category.text).toBe("west");
    expect(page?.gaps.map(({ category }) => category.text)).toEqual(["housing"]);
    expect(page?.below).toMatchObject([{ path: "/places/BE2", count: 5 }]);
    expect(page?.cities).toMatchObject([{ path: "/cities/Antwerpen", count: 5 }]);
  });

  test("finds a region by the finer codes of the data, and names what it lies in", () => {
    const page = placePage(map, frame, "latest", "BE21");
    expect(page?.name.text).toBe("Prov. Antwerpen (BE21)");
    expect(page?.within.map(({ path }) => path)).toEqual(["/places/BE", "/places/BE2"]);
    expect(page?.selection?.where).toEqual([{ variable: "region", codes: ["BE211"] }]);
  });

  test("is not there for a place without initiatives", () => {
    for (const code of ["NL", "BE22", "", "B", "constructor"])
      expect(placePage(map, frame, "latest", code)).toBeUndefined();
    expect(cityPage(map, frame, "latest", "Atlantis")).toBeUndefined();
  });

  test("sets a city in the country that most of its initiatives name, not in the first of a list", () => {
    const [first, ...others] = content.initiatives;
    if (first === undefined) throw new Error("The map has initiatives.");
    const abroad = first.values.map((value) =>
      value.variable === "country" ? { ...value, answer: { codes: ["AT", "BE"] } } : value,
    );
    const initiatives = [{ ...first, values: abroad }, ...others];
    const loaded = { ...mapOf({ ...content, initiatives }, undefined), gazetteer: openGazetteer() };
    expect(cityPage(loaded, frame, "latest", "Antwerpen")?.within).toMatchObject([{ path: "/places/BE" }]);
  });

  test("lists the cities of a country, not those abroad where its initiatives work too", () => {
    const initiatives = content.initiatives.map((one, place) => ({
      ...one,
      values: one.values.map((value): Value => {
        if (place === 0 && value.variable === "country") return { ...value, answer: { codes: ["AT", "BE"] } };
        return value;
      }),
    }));
    const loaded = { ...mapOf({ ...content, initiatives }, undefined), gazetteer: openGazetteer() };
    expect(placePage(loaded, frame, "latest", "AT")).toMatchObject({ total: 1, below: [], cities: [] });
  });

  test("is where the city of an initiative leads, if the Inventory has it", () => {
    const city = variable("city", "text");
    const answered = (name: string) => {
      const value = {
        variable: "city",
        answer: { text: { und: name } },
        state: "imported",
        codebook: "x",
      } as const;
      return shownValue(map, city, undefined, value, "en").answer;
    };
    expect(answered("Antwerpen")).toMatchObject({ path: "/cities/Antwerpen" });
    expect(answered("Atlantis")).not.toHaveProperty("path");
  });

  test("gathers a city by the name that initiatives give it", () => {
    expect(cityPage(map, frame, "latest", "Antwerpen")).toMatchObject({
      total: 5,
      within: [{ path: "/places/BE" }],
    });
  });
});

describe("the pages of organisations", () => {
  const list = (query: string) => organisationsPage(map, frame, "latest", new URLSearchParams(query));

  test("list who plays a role, most initiatives first, found without accents and by role", () => {
    expect(list("").list.map(({ name }) => name)).toEqual(["Étoile", "Other"]);
    expect(list("q=etoile").list.map(({ id }) => id)).toEqual(["O0"]);
    expect(list("role=funder").list.map(({ id }) => id)).toEqual(["O1"]);
    expect(list("role=king&page=99").asked).toEqual({ query: "", role: null, page: 1 });
  });

  test("tell initiatives by role, and partners by what is shared", () => {
    expect(organisationPage(map, frame, "latest", "O0")).toMatchObject({
      organisation: { initiatives: 5 },
      byRole: [{ role: "lead" }],
      partners: [{ id: "O1", shared: 1 }],
      countries: [{ code: "BE", count: 5 }],
    });
    expect(organisationPage(map, frame, "latest", "O2")).toBeUndefined();
  });
});

describe("the codebook", () => {
  test("has the counts of the release and an initiative for each category found", () => {
    const page = codebookPage(map, frame, "latest", new URLSearchParams("q= area "));
    expect(page).toMatchObject({ query: "area", total: 7 });
    expect(page.facets["area"]).toMatchObject({ base: 7, counts: { care: 5, housing: 1, work: 1 } });
    expect(page.examples["area"]?.["work"]?.id).toBe("TN-0007");
  });

  test.each([
    ["csv", "text/csv"],
    ["json", "application/json"],
    ["ttl", "text/turtle"],
    ["jsonld", "application/ld+json"],
  ])("can be taken away as %s", async (form, media) => {
    const file = codebookFile(map, form, "https://example.org/codebooks");
    expect(file?.headers.get("Content-Type")).toContain(media);
    expect(await file?.text()).toContain("housing");
  });

  test("has no other forms", () => {
    expect(codebookFile(map, "exe", "https://example.org")).toBeUndefined();
  });
});

describe("the page on method", () => {
  const at = "2026-01-02T03:04:05.678Z";
  const counted = (kind: string) => ({ kind, count: 3, first: at, last: at });
  const process = {
    entries: 6,
    kinds: [counted("record.found"), counted("task.submitted"), counted("pair.formed")],
    batches: new Map(),
  };
  const records = { process, releases: [], rounds: [], codebooks: [] };
  const page = methodPage(map, frame, "latest", records);

  test("tells nothing of tasks and pairs that may still be blind, neither in counts nor in times", () => {
    expect(page.events.map(({ kind }) => kind)).toEqual(["record.found"]);
    expect(page.entries).toBe(3);
    expect(JSON.stringify(page)).not.toContain("03:04");
  });

  test("tells how much of a wave went on only where something of the map did", () => {
    expect(page.waves).toEqual([{ wave: "2026", initiatives: 7, mapping: null }]);
    const initiatives = content.initiatives.map((one, place) =>
      place === 0 ? { ...one, stage: "mapping" as const } : one,
    );
    const selected = { ...mapOf({ ...content, initiatives }, undefined), gazetteer: openGazetteer() };
    expect(methodPage(selected, frame, "latest", records).waves[0]?.mapping).toBe(1);
  });

  test("says that agreement is not told where people answered and no round of two is closed", () => {
    const screened = { ...process, kinds: [counted("verdicts.revealed")] };
    const alone = { about: "area", coders: 1, compared: 0, alike: 0, isSmall: true, band: null, alarms: [] };
    const measures = { alpha: null, cohen: null, fleiss: null, ac1: null, reasons: {} };
    const round = {
      round: 1,
      kind: "coding" as const,
      pilot: false,
      codebook: "tiny@1.0.0",
      opened: "2026-01-01",
      closed: "2026-01-02",
      each: 1,
      initiatives: 7,
      people: 1,
      adjudicated: 0,
      questions: [{ ...alone, ...measures }],
      judged: null,
    };
    const told = methodPage(map, frame, "latest", { ...records, process: screened, rounds: [round] });
    expect(told.unknown).toContain("agreement");
    expect(told.rounds[0]?.questions[0]?.label.text).toBe("area");
    const two = { ...round, questions: [{ ...alone, ...measures, compared: 3 }] };
    const compared = methodPage(map, frame, "latest", { ...records, process: screened, rounds: [two] });
    expect(compared.unknown).not.toContain("agreement");
  });

  test("says what nobody wrote down", () => {
    expect(page.unknown).toEqual(["protocol", "searches", "screening", "coding", "people"]);
    expect(page.states).toEqual([{ state: "imported", count: 29 }]);
  });
});

describe("the knowledge map of a map", () => {
  const dimensions = ["innovation_potential", "governance_level", "integration_type"];
  const withDimensions = (coded: readonly string[]) => {
    const variables = dimensions.map((code) => variable(code, "single", { categories: named("x", "y") }));
    const initiatives = [initiative(1, Object.fromEntries(coded.map((code) => [code, { codes: ["x"] }])))];
    const asked = { ...content, codebook: { ...codebook, variables }, initiatives };
    return mapHead({ ...mapOf(asked, undefined), gazetteer: openGazetteer() }, "en", "latest");
  };

  test("is not offered before its rows and columns are coded: a grid of zeros says nothing", () => {
    expect(withDimensions(["innovation_potential"]).withoutKnowledgeMap).toBe(true);
    expect(withDimensions(dimensions.slice(0, 2)).withoutKnowledgeMap).toBeUndefined();
  });

  describe("where nobody chose its sides", () => {
    const single = (code: string, rest: Partial<Variable> = {}) =>
      variable(code, "single", { categories: named("x", "y", "z"), ...rest });
    /** What a map of twelve is crossed by; each variable is known for so many, the first three `x`, `y`, `z`. */
    const sidesOf = (variables: readonly Variable[], known: Readonly<Record<string, number>>) => {
      const answers = (place: number) =>
        Object.entries(known).flatMap(([code, most]): [string, Value["answer"]][] =>
          place < most ? [[code, { codes: ["xyz"[place % 3] ?? "x"] }]] : [],
        );
      const initiatives = Array.from({ length: 12 }, (_, place) =>
        initiative(place + 1, Object.fromEntries(answers(place))),
      );
      const asked = { ...content, codebook: { ...codebook, variables }, initiatives };
      return knowledgeMapVariables({ ...mapOf(asked, undefined), gazetteer: openGazetteer() });
    };

    test("is crossed by the two variables that are best known together", () => {
      const variables = [single("a"), single("b"), single("c")];
      expect(sidesOf(variables, { a: 4, b: 12, c: 10 })).toMatchObject({ rows: "b", columns: "c" });
    });

    test("is never crossed by two that follow from the same, or that tell of the work", () => {
      const follows = (code: string) =>
        single(code, { derive: { rule: "lookup", from: "a", entries: [{ codes: ["x"], category: "x" }] } });
      const variables = [
        single("a"),
        follows("b"),
        follows("c"),
        single("d", { step: "quality" }),
        single("e"),
      ];
      expect(sidesOf(variables, { a: 12, b: 12, c: 12, d: 12, e: 5 })).toMatchObject({
        rows: "a",
        columns: "e",
      });
    });

    test("prefers the codebook's dimensions to what is known a little better", () => {
      const variables = [single("a"), single("b"), single("c", { step: "knowledge-map" })];
      expect(sidesOf(variables, { a: 12, b: 11, c: 8 })).toMatchObject({ rows: "a", columns: "c" });
      expect(sidesOf(variables, { a: 12, b: 11, c: 5 })).toMatchObject({ rows: "a", columns: "b" });
    });

    test("is not offered where no two are known for a quarter", () => {
      expect(sidesOf([single("a"), single("b")], { a: 12, b: 2 })).toBeNull();
      expect(sidesOf([single("a"), single("b")], { a: 12, b: 3 })).not.toBeNull();
    });
  });
});
