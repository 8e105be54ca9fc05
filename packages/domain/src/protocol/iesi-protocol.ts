import type { Protocol } from "./schema.ts";

/**
 * The protocol of the IESI mapping: its four selection criteria as the brief names them, with operational tests that are
 * proposed here because the published reports give none.
 */
export const iesiProtocol: Protocol = {
  question: {
    en: "Which ICT-enabled social innovations promote the integration of social services, and what is known of their impact?",
  },
  scope: {
    en: "Initiatives that use information technology to renew personal social services of general interest, above all in the European Union.",
  },
  criteria: [
    {
      code: "S1",
      label: { en: "Policy relevance" },
      test: {
        en: "Does it serve an objective of the Social Investment Package in one of the service areas, and does a public body or policy document refer to the problem or to the initiative?",
      },
      levels: {
        pass: {
          en: "At least one objective and one service area, and a citation of a policy document or public body.",
        },
        partial: { en: "The objective can only be inferred." },
        fail: { en: "No objective of the package is served." },
      },
      evidence: { en: "The objective, the service area and a citation." },
      quoteFor: ["pass"],
      variable: "test_policy_relevance",
    },
    {
      code: "S2",
      label: { en: "Impact assessment" },
      test: { en: "Was its impact assessed by a described method, by itself or by others?" },
      levels: {
        pass: { en: "An assessment is described." },
        partial: { en: "An assessment is announced or under way." },
        fail: { en: "There is none." },
      },
      evidence: { en: "The document or address, with its date." },
      quoteFor: ["pass"],
      variable: "test_impact_assessment",
    },
    {
      code: "S3",
      label: { en: "Evidence of impact" },
      test: { en: "Is there an outcome, and not only an output, for a named group and period?" },
      levels: {
        pass: { en: "At least one outcome for a named group and period." },
        partial: { en: "Outputs only." },
        fail: { en: "Nothing is shown." },
      },
      evidence: { en: "An extract with figure, method and page." },
      quoteFor: ["pass"],
      variable: "test_impact_evidence",
    },
    {
      code: "S4",
      label: { en: "Contribution to service integration" },
      test: { en: "Does it join two or more services, organisations, levels or sectors?" },
      levels: {
        pass: { en: "Two or more are joined, and the kind of integration can be named." },
        partial: { en: "Several services of one single organisation." },
        fail: { en: "One service on its own." },
      },
      evidence: { en: "The services and the organisations joined." },
      quoteFor: ["pass"],
      variable: "test_service_integration",
    },
  ],
  decisionRule: {
    en: "Into the Mapping when evidence of impact and integration pass and the other two are met at least in part; the others stay in the Inventory.",
  },
  rule: {
    outcomes: [
      {
        stage: "mapping",
        when: {
          all: [
            { criterion: "S1", atLeast: "partial" },
            { criterion: "S2", atLeast: "partial" },
            { criterion: "S3", atLeast: "pass" },
            { criterion: "S4", atLeast: "pass" },
          ],
        },
      },
    ],
    otherwise: "inventory",
  },
  codersPerItem: 2,
};
