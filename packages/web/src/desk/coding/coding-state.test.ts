import type { Variable } from "@mapwright/domain";
import { describe, expect, it } from "vitest";
import {
  chosen,
  codedOf,
  codingFrom,
  dominated,
  draftOf,
  findingsAbout,
  findingsOf,
  findingText,
  withCoded,
} from "./coding-state.ts";

const tools: Variable = {
  code: "tools",
  kind: "multiple",
  step: "mapping",
  label: { en: "Tools" },
  provenance: "proposed",
  evidence: "required",
  dominant: true,
  categories: ["app", "data"].map((code) => ({ code, label: { en: code } })),
};
const area: Variable = { ...tools, code: "area", kind: "single", evidence: "none" };
const codebook = {
  id: "c",
  version: "1.0.0",
  title: { en: "C" },
  languages: ["en"],
  variables: [area, tools],
  rules: [],
};

describe("a coding in the making", () => {
  it("replaces the one category of a single variable and toggles those of a multiple one", () => {
    expect(chosen(area, { codes: ["app"] }, "data")).toEqual({ codes: ["data"] });
    expect(chosen(tools, { codes: ["app"] }, "data")).toEqual({ codes: ["app", "data"] });
    expect(chosen(tools, { codes: ["app"] }, "app")).toBeNull();
    expect(chosen(tools, { missing: "unclear" }, "app")).toEqual({ codes: ["app"] });
  });

  it("puts the main category first and loses none", () => {
    expect(dominated({ codes: ["app", "data"] }, "data")).toEqual({ codes: ["data", "app"] });
  });

  it("tells what is open, and demands evidence where the variable does", () => {
    const coding = withCoded(codingFrom(null), "tools", { answer: { codes: ["app"] } });
    const findings = findingsOf(codebook, ["area", "tools"], coding);
    expect(findingsAbout(findings, "area").map(({ code }) => code)).toEqual(["coding-incomplete"]);
    expect(findingsAbout(findings, "tools").map(({ message }) => message)).toEqual([
      "The variable tools needs evidence.",
    ]);
    const shown = withCoded(coding, "tools", { evidence: [{ quote: "an app" }] });
    expect(findingsAbout(findingsOf(codebook, ["tools"], shown), "tools")).toEqual([]);
  });

  it("tells a rule of the codebook in the language of the page, and other findings in English", () => {
    const message = { en: "Cannot be.", fr: "Impossible." };
    const rules = [{ code: "R1", severity: "error" as const, when: [], expect: [], message }];
    const said = (text: string, language: string) =>
      findingText(rules, { code: "coding-inconsistent", message: text }, language);
    expect(said("Cannot be.", "fr")).toEqual({ text: "Impossible.", lang: "fr" });
    expect(said("Cannot be.", "de")).toEqual({ text: "Cannot be.", lang: "en" });
    expect(said("Something else.", "fr")).toEqual({ text: "Something else.", lang: "en" });
  });

  it("gives back what was kept", () => {
    const coding = withCoded(codingFrom(null), "area", {
      answer: { missing: "not-reported" },
      confidence: "low",
      memo: "looked twice",
      evidence: [{ quote: "q" }],
    });
    expect(codedOf(codingFrom(draftOf(coding)), "area")).toEqual(codedOf(coding, "area"));
  });
});
