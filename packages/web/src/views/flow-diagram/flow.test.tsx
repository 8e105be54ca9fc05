import { describe, expect, it } from "vitest";
import { messagesIn } from "../../messages/messages-in.ts";
import { sampleFlow } from "../../reader/testing/sample-figures.ts";
import { flowFigure } from "./drawn.tsx";
import { type FlowBox, flowModel, flowStyles } from "./model.ts";

const messages = messagesIn("en");
const texts = { sources: { sample: "Sample source" }, tests: { test_a: "First test" } };
const sumOf = ({ lines }: FlowBox) => lines.reduce((sum, { count }) => sum + (count ?? 0), 0);

describe.each(flowStyles)("a flow diagram after %s", (style) => {
  const { steps } = flowModel(sampleFlow, style, texts, messages);

  it("has in each box the one above less what left beside it", () => {
    for (const [place, { box, aside }] of steps.slice(0, -1).entries())
      expect(steps[place + 1]?.box.title.count).toBe((box.title.count ?? 0) - (aside?.title.count ?? 0));
  });

  it("divides what left by its reasons", () => {
    for (const { aside } of steps)
      if (aside && aside.lines.length > 0) expect(sumOf(aside)).toBe(aside.title.count);
  });

  it("says what the map does not record, and includes the Inventory where there is no Mapping", () => {
    const bare = {
      ...sampleFlow,
      outOfScope: 0,
      inventory: 6,
      mapping: null,
      stoppedBy: [],
      notRecorded: 0,
      shortlisted: 0,
    };
    const figure = flowFigure(flowModel(bare, style, texts, messages), messages);
    expect(figure.records.rows.filter(([, , count]) => count === null).map(([, text]) => text)).toEqual([
      "Initiatives screened",
      "Excluded as out of scope",
      "Selection for a Mapping",
    ]);
    expect(figure.sentence).toBe(
      "Of 10 records found, 6 are in the Inventory (60%). No screening is recorded.",
    );
  });
});

it("calls the phases as each guideline does", () => {
  const phases = flowStyles.map((style) => [
    ...new Set(flowModel(sampleFlow, style, texts, messages).steps.map(({ phase }) => phase)),
  ]);
  expect(phases).toEqual([
    ["Identification", "Screening", "Included"],
    ["Searching", "Screening", "Appraisal", "Synthesis"],
  ]);
});
