import { describe, expect, it } from "vitest";
import { messagesIn } from "../../messages/messages-in.ts";
import { gapMapModelOf } from "../../reader/gap-map/gap-map-model.ts";
import { gapMapView } from "../../reader/gap-map/gap-map-view.ts";
import { gapMapQuery } from "../../reader/gap-map/state.ts";
import { sampleFrame, sampleHead } from "../../reader/testing/sample.ts";
import { sampleFiguresSetup, samplePage } from "../../reader/testing/sample-figures.ts";
import { figureSvg } from "../figure-frame/figure-svg.tsx";
import { gapMapFigure } from "./drawn.tsx";
import { gapCellText } from "./model.ts";

const messages = messagesIn("en");
const pageOf = (query: string) => samplePage(gapMapView, sampleFiguresSetup, sampleFrame, query);
const modelOf = (query: string) => {
  const page = pageOf(query);
  const model = gapMapModelOf({ page, ...page });
  if (!model) throw new Error("The sample map can be crossed.");
  return model;
};

describe("the gap map", () => {
  it("begins folded, and unfolds a group by its address", () => {
    expect(modelOf("").rows.map(({ code }) => code)).toEqual(["openness"]);
    expect(modelOf("open=openness").rows.map(({ code }) => code)).toEqual(["openness", "scale"]);
  });

  it("says a cell and why it is a gap", () => {
    expect(gapCellText(modelOf("segments=potential"), messages, 0, 0)).toBe(
      "Openness, Local: 1 initiative. Sustaining 1. Gap: only weak evidence.",
    );
  });

  it("counts the gaps by their strongest reason, and tells the rules away from its page", () => {
    const { sentence, base } = gapMapFigure(modelOf("segments=potential&before=2015"), messages);
    expect(sentence).toBe("2 of 2 places are gaps: only weak evidence 2.");
    expect(base).toContain("Only old evidence: of those whose year is known, none began in 2015 or later.");
  });

  it("calls the same places gaps whatever divides the cells", () => {
    const sentence = (query: string) => gapMapFigure(modelOf(query), messages).sentence;
    expect(sentence("segments=")).toBe(sentence("segments=potential"));
    expect(sentence("segments=&weak=radical")).toBe(sentence("weak=radical"));
  });

  it("keeps everything that its address says", () => {
    const query = "?rows=element&columns=level&segments=&style=mosaic&open=openness&weak=radical&before=2015";
    expect(gapMapQuery(pageOf(query.slice(1)).state)).toBe(query);
  });

  it("draws the same file every time, without custom properties", () => {
    const draw = () =>
      figureSvg(gapMapFigure(modelOf("open=openness"), messages), { map: sampleHead, messages });
    expect(draw()).toBe(draw());
    expect(draw()).not.toContain("var(");
  });

  it("gives one record for each cell", () => {
    expect(gapMapFigure(modelOf("open=openness&segments="), messages).records.rows).toHaveLength(4);
  });
});
