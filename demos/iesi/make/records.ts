import { assignGovernance, assignLeads, drawPartners } from "./actors.ts";
import { type Draw, drawFrom } from "./draw.ts";
import { assignAwards, assignCaseStudies, assignOrganisations, drawPlace, drawWords } from "./extras.ts";
import {
  addArea,
  assignAreas,
  assignWaves,
  assignYears,
  drawContext,
  drawCountries,
  drawStageOfDevelopment,
  openDrafts,
} from "./inventory.ts";
import {
  assignDimensions,
  assignObjectives,
  assignTechnology,
  assignTypology,
  drawInvolvement,
  drawMoneyAndReach,
  drawPolicyObjectives,
  drawSpread,
} from "./mapping.ts";
import { codeOf, codesOf, type Draft, type Written } from "./record.ts";
import { assignFailedTests, assignPassedTests } from "./selection.ts";
import { areaWords } from "./words.ts";

export const seed = 20162017;

/** The order of the members of a line; what a record does not have is left out, which means not yet coded. */
const members = [
  "name",
  "website",
  "description",
  "country",
  "lead_country",
  "region",
  "city",
  "typology",
  "service_area",
  "target_group",
  "sip_objective",
  "policy_objective",
  "scope",
  "start_year",
  "end_year",
  "active",
  "development_stage",
  "lead_organisation",
  "lead_sector",
  "partner_sector",
  "broker_sector",
  "beneficiary_involvement",
  "ict_type",
  "ict_purpose",
  "ict_use",
  "innovation_element",
  "innovation_potential",
  "governance_level",
  "integration_type",
  "funding_source",
  "budget",
  "cost_per_user",
  "users_reached",
  "users_unit",
  "impact_assessed",
  "assessment_method",
  "evidence_strength",
  "impact_domain",
  "impact_level",
  "replication_status",
  "extension_direction",
  "driver_barrier",
  "active_citizenship",
  "test_policy_relevance",
  "test_impact_assessment",
  "test_impact_evidence",
  "test_service_integration",
  "source_channel",
  "confidence",
  "award_category",
  "award_stage",
  "in_depth_case",
  "wave",
  "stage",
];

/** All 613 records in the order of the file, which is random, so that position tells nothing. */
export function makeRecords(): Record<string, Written>[] {
  const draw = drawFrom(seed);
  const drafts = shuffle(draw, openDrafts());
  describeInventory(draw, drafts);
  const mapped = drafts.filter((draft) => draft.mapped);
  describeMapping(draw, mapped);
  describeRest(
    draw,
    drafts.filter((draft) => !draft.mapped),
  );
  assignOrganisations(draw, drafts);
  drafts.forEach((draft, at) => {
    drawWords(draw, draft, at + 1);
  });
  return drafts.map((draft, at) => written(draft, at + 1));
}

function describeInventory(draw: Draw, drafts: readonly Draft[]): void {
  assignAreas(draw, drafts);
  assignWaves(draw, drafts);
  assignYears(draw, drafts);
  assignLeads(draw, drafts);
  for (const draft of drafts) {
    drawCountries(draw, draft);
    drawContext(draw, draft);
    drawStageOfDevelopment(draw, draft);
    drawPlace(draw, draft);
  }
}

function describeMapping(draw: Draw, mapped: readonly Draft[]): void {
  assignGovernance(draw, mapped);
  assignTypology(draw, mapped);
  assignDimensions(draw, mapped);
  assignObjectives(draw, mapped);
  assignTechnology(draw, mapped);
  assignPassedTests(draw, mapped);
  for (const draft of mapped) {
    drawPartners(draw, draft);
    joinServicesOfTheLonely(draft);
    drawPolicyObjectives(draw, draft);
    drawInvolvement(draw, draft);
    drawMoneyAndReach(draw, draft);
    drawSpread(draw, draft);
    draft.answers.set(
      "confidence",
      draw.weighted([
        ["CF-1", 8],
        ["CF-2", 42],
        ["CF-3", 50],
      ]),
    );
    draft.answers.set("stage", "mapping");
  }
  assignAwards(draw, mapped);
  assignCaseStudies(draw, mapped);
}

/** Who works alone joins services of its own, or the test on integration could not have been passed. */
function joinServicesOfTheLonely(draft: Draft): void {
  const areas = codesOf(draft, "service_area");
  if (codeOf(draft, "governance_level") !== "GL-1" || areas.length > 1) return;
  addArea(draft, areaWords[areas[0] ?? ""]?.near[0] ?? "AR-06");
}

function describeRest(draw: Draw, rest: readonly Draft[]): void {
  assignFailedTests(draw, rest);
  for (const draft of rest) {
    const type = draw.weighted([
      ["TY-SV", 80],
      ["TY-SY", 10],
      ["TY-PO", 5],
      ["TY-OT", 5],
    ]);
    if (draw.chance(0.85)) draft.answers.set("typology", type);
    else if (draw.chance(0.4)) draft.answers.set("typology", { missing: "unclear" });
  }
}

function written(draft: Draft, number: number): Record<string, Written> {
  const record: Record<string, Written> = { external_id: `SYN-${String(number).padStart(3, "0")}` };
  for (const member of members) {
    const answer = draft.answers.get(member);
    if (answer !== undefined) record[member] = answer;
  }
  return record;
}

function shuffle<Item>(draw: Draw, items: readonly Item[]): Item[] {
  const shuffled = [...items];
  for (let at = shuffled.length - 1; at > 0; at -= 1) {
    const other = draw.whole(0, at);
    const one = shuffled[at];
    const two = shuffled[other];
    if (one === undefined || two === undefined) continue;
    shuffled[at] = two;
    shuffled[other] = one;
  }
  return shuffled;
}
