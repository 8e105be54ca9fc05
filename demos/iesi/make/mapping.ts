import { assign, pickPair } from "./assign.ts";
import type { Draw } from "./draw.ts";
import { element, ictUse, integration, objectives, potential, typology } from "./plan.ts";
import { codeOf, codesOf, type Draft, notReported } from "./record.ts";
import { areaWords } from "./words.ts";

/** Services, systems and policies: public and governmental work is likelier a system or policy. */
export function assignTypology(draw: Draw, mapped: readonly Draft[]): void {
  const weight = (draft: Draft, type: string) =>
    codeOf(draft, "lead_sector") === "SE-P" && (type === "TY-SY" || type === "TY-PO") ? 4 : 1;
  assign(draw, mapped, typology, (draft, type) => draft.answers.set("typology", type), weight);
}

const potentialByLevel: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "GL-1": { "IP-1": 3, "IP-2": 2, "IP-3": 2, "IP-4": 0.4 },
  "GL-2": { "IP-1": 3, "IP-2": 3, "IP-3": 1, "IP-4": 0.3 },
  "GL-3": { "IP-1": 2, "IP-2": 3, "IP-3": 2, "IP-4": 0.6 },
  "GL-4": { "IP-1": 1.5, "IP-2": 2, "IP-3": 2.6, "IP-4": 1 },
  "GL-5": { "IP-1": 0.6, "IP-2": 1.4, "IP-3": 2.2, "IP-4": 2 },
};

/** The four dimensions, each with its dominant answer by quota. */
export function assignDimensions(draw: Draw, mapped: readonly Draft[]): void {
  const disruptive = (draft: Draft, degree: string) => {
    const byLevel = potentialByLevel[codeOf(draft, "governance_level")]?.[degree] ?? 1;
    const thirdSector = codeOf(draft, "lead_sector").startsWith("SE-T");
    return byLevel * (thirdSector && degree === "IP-3" ? 1.2 : 1);
  };
  assign(
    draw,
    mapped,
    potential,
    (draft, degree) => draft.answers.set("innovation_potential", degree),
    disruptive,
  );
  assign(draw, mapped, element, (draft, main) => {
    draft.answers.set("innovation_element", withOthers(draw, main, elementOthers));
  });
  const joined = (draft: Draft, type: string) => {
    const level = codeOf(draft, "governance_level");
    if (type === "TI-2") return level === "GL-2" || level === "GL-3" ? 4 : 1;
    if (type === "TI-5") return codeOf(draft, "typology") === "TY-PO" ? 6 : 1;
    return 1;
  };
  assign(
    draw,
    mapped,
    integration,
    (draft, main) => draft.answers.set("integration_type", withOthers(draw, main, integrationOthers)),
    joined,
  );
}

const elementOthers = { "SI-1": 0.5, "SI-2": 0.45, "SI-3": 0.14, "SI-4": 0.16 };
const integrationOthers = { "TI-1": 0.06, "TI-2": 0.12, "TI-3": 0.2, "TI-4": 0.45, "TI-5": 0.04 };
const useOthers = { "UM-1": 0.5, "UM-2": 0.15, "UM-3": 0.14 };

/** The main answer first, others by their chance, in the order of the codebook. */
function withOthers(draw: Draw, main: string, others: Readonly<Record<string, number>>): string[] {
  const further = Object.entries(others).filter(([code, chance]) => code !== main && draw.chance(chance));
  return [main, ...further.map(([code]) => code)];
}

/** Objectives of the Social Investment Package, with exact totals and at least one each. */
export function assignObjectives(draw: Draw, mapped: readonly Draft[]): void {
  const isSocialEnterprise = (draft: Draft) => codeOf(draft, "lead_sector") === "SE-Ts";
  const isFor = (draft: Draft, areas: readonly string[]) =>
    areas.includes(codesOf(draft, "service_area")[0] ?? "") ? 3 : 1;
  const inclusion = (draft: Draft) => isFor(draft, ["AR-02", "AR-03", "AR-06", "AR-07", "AR-09", "AR-10"]);
  const life = (draft: Draft) => isFor(draft, ["AR-01", "AR-02", "AR-11", "AR-12", "AR-13", "AR-14"]);
  const modern = (draft: Draft) => isFor(draft, ["AR-04", "AR-05", "AR-08", "AR-13", "AR-14"]);
  const enterprises = mapped.filter(isSocialEnterprise);
  const others = mapped.filter((draft) => !isSocialEnterprise(draft));
  const included = new Set([
    ...pickPair(draw, enterprises, objectives.inclusionOfSocialEnterprises, inclusion),
    ...pickPair(draw, others, objectives.inclusionOfOthers, inclusion),
  ]);
  const without = mapped.filter((draft) => !included.has(draft));
  const lifeFirst = new Set(pickPair(draw, without, objectives.lifeInstead, life));
  const modernFirst = new Set(without.filter((draft) => !lifeFirst.has(draft)));
  const furtherLife = pickPair(
    draw,
    mapped.filter((draft) => !lifeFirst.has(draft)),
    minus(objectives.life, objectives.lifeInstead),
    life,
  );
  const furtherModern = pickPair(
    draw,
    mapped.filter((draft) => !modernFirst.has(draft)),
    minus(objectives.modernisation, objectives.modernisationInstead),
    modern,
  );
  const inLife = new Set([...lifeFirst, ...furtherLife]);
  const inModern = new Set([...modernFirst, ...furtherModern]);
  for (const draft of mapped) {
    const codes = [
      ...(included.has(draft) ? ["SIP-A"] : []),
      ...(inLife.has(draft) ? ["SIP-L"] : []),
      ...(inModern.has(draft) ? ["SIP-M"] : []),
    ];
    draft.answers.set("sip_objective", codes);
  }
}

function minus(all: readonly [number, number], part: readonly [number, number]): readonly [number, number] {
  return [all[0] - part[0], all[1] - part[1]];
}

/** Finer objectives: the three that the 2015 report names lead, whatever the area. */
export function drawPolicyObjectives(draw: Draw, draft: Draft): void {
  const main = codesOf(draft, "service_area")[0] ?? "";
  const codes = [
    ...(draw.chance(0.62) ? ["SO-01"] : []),
    ...(draw.chance(0.55) ? ["SO-02"] : []),
    ...(draw.chance(0.48) ? ["SO-03"] : []),
    ...(draw.chance(0.5) ? [areaWords[main]?.objective ?? "SO-14"] : []),
    ...(draw.chance(0.15) ? ["SO-07"] : []),
  ];
  draft.answers.set("policy_objective", codes.length === 0 ? ["SO-01"] : [...new Set(codes)].sort());
}

/** What users do in it; where they shape or govern it, an open process is among its elements. */
export function drawInvolvement(draw: Draw, draft: Draft): void {
  const isAlone = codeOf(draft, "governance_level") === "GL-1";
  const involvement = isAlone
    ? draw.weighted([
        ["BI-0", 5],
        ["BI-1", 4],
        ["BI-2", 1],
      ])
    : draw.weighted([
        ["BI-0", 10],
        ["BI-1", 20],
        ["BI-2", 36],
        ["BI-3", 26],
        ["BI-4", 8],
      ]);
  draft.answers.set("beneficiary_involvement", involvement);
  const [main = "SI-1", ...others] = codesOf(draft, "innovation_element");
  if ((involvement === "BI-3" || involvement === "BI-4") && main !== "SI-2" && !others.includes("SI-2")) {
    draft.answers.set("innovation_element", [main, ...[...others, "SI-2"].sort()]);
  }
  draft.answers.set("active_citizenship", draw.chance(involvement > "BI-1" ? 0.4 : 0.1) ? "yes" : "no");
}

/** Technology by area, with social networking ahead of information platforms ahead of e-services. */
export function assignTechnology(draw: Draw, mapped: readonly Draft[]): void {
  assign(draw, mapped, ictUse, (draft, main) =>
    draft.answers.set("ict_use", withOthers(draw, main, useOthers)),
  );
  for (const draft of mapped) {
    const words = areaWords[codesOf(draft, "service_area")[0] ?? ""];
    const types = new Set([
      ...(draw.chance(0.58) ? ["IC-01"] : []),
      ...(draw.chance(0.46) ? ["IC-02"] : []),
      ...(draw.chance(0.34) ? ["IC-03"] : []),
      ...(draw.chance(0.25) ? ["IC-12"] : []),
      ...(codesOf(draft, "ict_use")[0] === "UM-3" ? ["IC-13"] : []),
    ]);
    const fitting = (words?.ict ?? []).filter((type) => type > "IC-03");
    if (fitting.length > 0 && draw.chance(0.45)) types.add(draw.one(fitting));
    if (types.size === 0) types.add("IC-01");
    draft.answers.set("ict_type", [...types].sort());
    const purposes = new Set([draw.one(words?.purposes ?? ["PU-1"])]);
    for (const [purpose, chance] of [
      ["PU-1", 0.45],
      ["PU-2", 0.42],
      ["PU-3", 0.36],
    ] as const) {
      if (draw.chance(chance)) purposes.add(purpose);
    }
    draft.answers.set("ict_purpose", [...purposes].sort());
  }
}

/** Money and reach, of which much is not reported. */
export function drawMoneyAndReach(draw: Draw, draft: Draft): void {
  const funding = new Set([
    draw.weighted([
      ["FU-1", 20],
      ["FU-2", 22],
      ["FU-3", 14],
      ["FU-4", 14],
      ["FU-7", 16],
      ["FU-8", 14],
    ]),
  ]);
  if (draw.chance(0.5)) {
    funding.add(
      draw.weighted([
        ["FU-2", 5],
        ["FU-4", 4],
        ["FU-5", 1],
        ["FU-6", 2],
        ["FU-7", 4],
        ["FU-8", 4],
        ["FU-9", 5],
      ]),
    );
  }
  draft.answers.set("funding_source", [...funding].sort());
  const hasBudget = draw.chance(0.4);
  const budget = draw.whole(2, 400) * draw.one([1000, 5000, 10000]);
  const hasUsers = draw.chance(0.6);
  const users = draw.whole(4, 300) * draw.one([10, 50, 100]);
  draft.answers.set("budget", hasBudget ? budget : notReported);
  draft.answers.set("users_reached", hasUsers ? users : notReported);
  if (hasUsers)
    draft.answers.set(
      "users_unit",
      draw.weighted([
        ["UR-1", 85],
        ["UR-2", 8],
        ["UR-3", 7],
      ]),
    );
  draft.answers.set("cost_per_user", hasBudget && hasUsers ? Math.round(budget / users) : notReported);
}

/** Whether it has spread, and where it extends to. */
export function drawSpread(draw: Draw, draft: Draft): void {
  const spread = [
    ...(draw.chance(0.24) ? ["RT-1"] : []),
    ...(draw.chance(0.2) ? ["RT-2"] : []),
    ...(draw.chance(0.1) ? ["RT-3"] : []),
  ];
  const single = draw.chance(0.4) ? ["RT-0", "RT-9"] : ["RT-0"];
  draft.answers.set("replication_status", spread.length > 0 ? spread : single);
  const extension = [
    ...(draw.chance(0.3) ? ["EX-1"] : []),
    ...(draw.chance(0.36) ? ["EX-2"] : []),
    ...(draw.chance(0.14) ? ["EX-3"] : []),
  ];
  draft.answers.set("extension_direction", extension.length > 0 ? extension : notReported);
  const factors = new Set([
    draw.one(["DB-01", "DB-02", "DB-04", "DB-05"]),
    draw.one(["DB-06", "DB-07", "DB-08", "DB-10"]),
  ]);
  if (draw.chance(0.3)) factors.add(draw.one(["DB-03", "DB-09", "DB-11", "DB-12"]));
  draft.answers.set("driver_barrier", [...factors].sort());
}
