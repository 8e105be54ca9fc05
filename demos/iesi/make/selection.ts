import { assign, pickPair } from "./assign.ts";
import type { Draw } from "./draw.ts";
import { assessmentTest, relevanceTest, shortlisted } from "./plan.ts";
import { codeOf, codesOf, type Draft, type Written } from "./record.ts";
import { areaWords } from "./words.ts";

const tests = [
  "test_policy_relevance",
  "test_impact_assessment",
  "test_impact_evidence",
  "test_service_integration",
] as const;
type Test = (typeof tests)[number];

const easternEurope = new Set(["BG", "CZ", "EE", "HR", "HU", "LT", "LV", "PL", "RO", "SI", "SK"]);

/** Tests of those in the Mapping: the first two at least partial, the last two passed. */
export function assignPassedTests(draw: Draw, mapped: readonly Draft[]): void {
  assign(draw, mapped, relevanceTest, (draft, result) => draft.answers.set("test_policy_relevance", result));
  assign(draw, mapped, assessmentTest, (draft, result) =>
    draft.answers.set("test_impact_assessment", result),
  );
  for (const draft of mapped) {
    draft.answers.set("test_impact_evidence", "pass");
    draft.answers.set("test_service_integration", "pass");
    drawAssessment(draw, draft);
  }
}

function drawAssessment(draw: Draw, draft: Draft): void {
  const isUnderWay = codeOf(draft, "test_impact_assessment") === "partial";
  const method = isUnderWay
    ? "AM-1"
    : draw.weighted([
        ["AM-2", 42],
        ["AM-3", 24],
        ["AM-4", 20],
        ["AM-5", 10],
        ["AM-6", 4],
      ]);
  const economic = !isUnderWay && draw.chance(0.1) ? ["AM-7"] : [];
  const external = !isUnderWay && draw.chance(method > "AM-3" ? 0.6 : 0.2) ? ["AM-8"] : [];
  draft.answers.set("impact_assessed", "yes");
  draft.answers.set("assessment_method", [method, ...economic, ...external]);
  draft.answers.set("evidence_strength", strengthOf(draw, method));
  const main = codesOf(draft, "service_area")[0] ?? "";
  const domains = new Set(["ID-1", ...(areaWords[main]?.impact ?? []).filter(() => draw.chance(0.7))]);
  draft.answers.set("impact_domain", [...domains].sort());
  const level = draw.weighted<Written>([
    [["IL-1"], 50],
    [["IL-1", "IL-2"], 32],
    [["IL-2"], 12],
    [["IL-2", "IL-3"], 6],
  ]);
  draft.answers.set("impact_level", level);
}

function strengthOf(draw: Draw, method: string): string {
  if (method === "AM-5") return draw.chance(0.85) ? "ES-3" : "ES-4";
  if (method === "AM-6")
    return draw.weighted([
      ["ES-3", 5],
      ["ES-4", 3],
      ["ES-5", 2],
    ]);
  if (method === "AM-4") return "ES-2";
  return draw.chance(0.35) && method !== "AM-1" ? "ES-2" : "ES-1";
}

/** Tests of the others: one decides against them; evidence is likelier the reason in Central and Eastern Europe. */
export function assignFailedTests(draw: Draw, rest: readonly Draft[]): void {
  const open = new Set(pickPair(draw, rest, shortlisted));
  for (const draft of rest) {
    draft.answers.set("stage", open.has(draft) ? "shortlisted" : "inventory");
    if (open.has(draft)) drawOpenTests(draw, draft);
    else drawDecidedTests(draw, draft);
  }
}

function drawOpenTests(draw: Draw, draft: Draft): void {
  draft.answers.set("test_policy_relevance", draw.chance(0.8) ? "pass" : "partial");
  draft.answers.set("test_impact_assessment", draw.chance(0.5) ? "pass" : "partial");
  draft.answers.set("test_impact_evidence", draw.chance(0.5) ? "partial" : "not-assessed");
  draft.answers.set(
    "test_service_integration",
    draw.weighted([
      ["pass", 5],
      ["partial", 3],
      ["not-assessed", 2],
    ]),
  );
  if (codeOf(draft, "test_impact_assessment") === "pass") {
    draft.answers.set("impact_assessed", "yes");
    draft.answers.set("assessment_method", [draw.one(["AM-2", "AM-3"])]);
  }
}

const reasonEast: readonly (readonly [Test, number])[] = [
  ["test_policy_relevance", 5],
  ["test_impact_assessment", 34],
  ["test_impact_evidence", 45],
  ["test_service_integration", 16],
];
const reasonElsewhere: readonly (readonly [Test, number])[] = [
  ["test_policy_relevance", 12],
  ["test_impact_assessment", 22],
  ["test_impact_evidence", 28],
  ["test_service_integration", 38],
];

/** Judging goes in order; after the deciding test the later ones are often left unjudged. */
function drawDecidedTests(draw: Draw, draft: Draft): void {
  const deciding = draw.weighted(easternEurope.has(draft.lead) ? reasonEast : reasonElsewhere);
  const at = tests.indexOf(deciding);
  tests.forEach((test, index) => {
    if (index < at) draft.answers.set(test, draw.chance(0.75) ? "pass" : "partial");
    else if (index === at)
      draft.answers.set(test, deciding === "test_impact_evidence" && draw.chance(0.5) ? "partial" : "fail");
    else draft.answers.set(test, draw.chance(0.6) ? "not-assessed" : draw.one(["partial", "fail"]));
  });
  const assessment = codeOf(draft, "test_impact_assessment");
  if (assessment === "pass") {
    draft.answers.set("impact_assessed", "yes");
    draft.answers.set("assessment_method", [draw.one(["AM-2", "AM-2", "AM-3"])]);
  } else if (assessment === "fail") {
    draft.answers.set("impact_assessed", "no");
    draft.answers.set("assessment_method", ["AM-0"]);
  }
}
