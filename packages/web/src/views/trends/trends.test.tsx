import { describe, expect, it } from "vitest";
import { messagesIn } from "../../messages/messages-in.ts";
import { sampleFrame, sampleHead } from "../../reader/testing/sample.ts";
import { sampleFiguresSetup, samplePage } from "../../reader/testing/sample-figures.ts";
import { trendsQuery } from "../../reader/trends/state.ts";
import { trendModelOf } from "../../reader/trends/trend-model-of.ts";
import { trendsView } from "../../reader/trends/trends-view.ts";
import { figureSvg } from "../figure-frame/figure-svg.tsx";
import { trendFigure } from "./drawn.tsx";
import { trendStepText } from "./model.ts";

const messages = messagesIn("en");
const pageOf = (query: string) => samplePage(trendsView, sampleFiguresSetup, sampleFrame, query);
const modelOf = (query: string) => {
  const page = pageOf(query);
  const model = trendModelOf({ page, ...page }, messages);
  if (!model) throw new Error("The sample map has years.");
  return model;
};

describe("a trend", () => {
  it("keeps the years outside of the window in sight, and marks them", () => {
    expect(modelOf("where=start_year=2015..").steps.map(({ step, isIn }) => [step, isIn])).toEqual([
      ["2014", false],
      ["2015", true],
      ["2016", true],
    ]);
  });

  it("says how many of those it counts lie in the window, since it counts the others too", () => {
    const figure = (query: string) => trendFigure(modelOf(query), messages).base;
    expect(figure("where=start_year=2015..")).toContain("1 of the 2 lie in the chosen time.");
    expect(figure("where=country=NL")).not.toContain("chosen time");
  });

  it("selects by its window", () => {
    expect(pageOf("where=start_year=2015..").answer.total).toBe(1);
    expect(pageOf("from.start_year=2015&to.start_year=2016").answer.total).toBe(1);
  });

  it("says in its file what was selected, since no filters stand beside it there", () => {
    const file = (selection?: string) =>
      figureSvg(trendFigure(modelOf(""), messages), { map: sampleHead, messages, selection });
    expect(file("country: Netherlands")).toContain(">Selected: country: Netherlands.</text>");
    expect(file()).not.toContain("Selected:");
  });

  it("never stacks shares of several answers", () => {
    expect(modelOf("by=element&measure=share").form).toBe("lines");
    expect(modelOf("by=level&measure=share").form).toBe("stacked");
  });

  it("says its steps with the base of their shares", () => {
    expect(trendStepText(modelOf("by=element&measure=share"), messages, 0)).toBe(
      "2014: 1 initiative. Openness 1 (100%), Scale 1 (100%).",
    );
  });

  it("gives a record for each step and category, empty years too", () => {
    expect(trendFigure(modelOf("by=level"), messages).records.rows).toContainEqual(["2015", "local", 0, 0]);
  });

  it("keeps everything that its address says", () => {
    const query = "?time=start_year&by=element&form=lines&measure=share";
    expect(trendsQuery(pageOf(query.slice(1)).state)).toBe(query);
  });
});
