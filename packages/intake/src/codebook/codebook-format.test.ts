import { readFileSync } from "node:fs";
import { type Answer, type Codebook, checkAnswers, deriveValues } from "@mapwright/domain";
import { describe, expect, it } from "vitest";
import { checkCodebook } from "./check-codebook.ts";

const page = readFileSync(new URL("../../../../docs/reference/codebook-format.md", import.meta.url), "utf8");

describe("the example of the reference page", () => {
  const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
  const { codebook, problems } = checkCodebook([{ name: "city-care.yaml", content: example }]);

  it("is a codebook without problems, not even warnings", () => {
    expect(problems).toEqual([]);
  });

  it("derives and judges as the page says", () => {
    const answers = new Map<string, Answer>([
      ["area", { codes: ["CARE"] }],
      ["lead_sector", { codes: ["PUB"] }],
      ["partner_sector", { missing: "not-applicable" }],
      ["country", { codes: ["UK"] }],
      ["start_year", { number: 2021 }],
    ]);
    const known: Codebook = codebook ?? expect.fail("there is no codebook");
    expect(Object.fromEntries(deriveValues(known, answers))).toEqual({
      in_eu: { codes: ["no"] },
      partnership: { codes: ["NONE"] },
    });
    expect(checkAnswers(known, answers).map(({ code }) => code)).toEqual(["public-alone"]);
  });
});
