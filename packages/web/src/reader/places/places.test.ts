import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitted } from "../../views/place-map/map-window.ts";
import { renderPage } from "../render-page.tsx";
import { sampleBoundaries, sampleFrame, samplePlaces, sampleTable } from "../testing/sample.ts";
import { samplePlacesPage } from "../testing/sample-pages.ts";
import { selectingPlace } from "./place-selection.ts";
import { placesView } from "./places-view.ts";
import { type PlacesState, placeMeasures } from "./state.ts";

const shelf = { at: () => sampleBoundaries };

describe("the places of a map", () => {
  test("count each country, say the base, and leave their own condition out so that others stay to choose from", () => {
    const { answer } = samplePlacesPage(sampleFrame, "where=country=NL");
    expect(answer).toMatchObject({ total: 1, base: 2, missing: { "not-reported": 1 } });
    expect(answer.places).toEqual([
      { code: "BE", count: 1, all: 1 },
      { code: "EL", count: 1, all: 1 },
      { code: "NL", count: 1, all: 1 },
    ]);
  });

  test("come back from their address as they went", () => {
    const state: fc.Arbitrary<PlacesState> = fc.record({
      where: fc.constantFrom([], [{ variable: "country", codes: ["NL", "BE"] }]),
      query: fc.constantFrom("", "home care"),
      level: fc.constant(0 as const),
      measure: fc.constantFrom(...placeMeasures),
      drawing: fc.constantFrom("areas" as const, "bubbles" as const),
      window: fc
        .record({
          x: fc.integer({ min: 0, max: 5000 }),
          y: fc.integer({ min: 0, max: 4250 }),
          zoom: fc.nat(6),
        })
        .map(fitted),
    });
    fc.assert(
      fc.property(state, (given) => {
        const parameters = new URLSearchParams(placesView.query(given, samplePlaces));
        expect(placesView.stateFrom(parameters, sampleTable, samplePlaces)).toEqual({
          state: given,
          problems: [],
        });
      }),
    );
  });

  test("offer only the levels and drawings that the map has values for", () => {
    const { state } = placesView.stateFrom(
      new URLSearchParams("level=2&as=points&measure=fame&at=x"),
      sampleTable,
      samplePlaces,
    );
    expect(state).toMatchObject({ level: 0, drawing: "areas", measure: "share" });
  });

  test("select a region by every code of the data inside it", () => {
    const setup = {
      ...samplePlaces,
      levels: [{ level: 2 as const, variable: "region" }],
      regionCodes: ["BE21", "BE211", "BE22"],
    };
    expect(selectingPlace({ where: [], query: "" }, setup, 2, "BE21").where).toEqual([
      { variable: "region", codes: ["BE21", "BE211"] },
    ]);
  });

  test("are links on the drawing, named in full, and list what the drawing has no place for", () => {
    const html = renderPage(samplePlacesPage(sampleFrame, ""), shelf);
    expect(html).toContain('aria-label="Belgium: 1 of 2 initiatives (50%)"');
    expect(html).toMatch(/Not on the drawing, with 1 initiative: Greece \(1\)/);
    expect(html).toContain("© nobody");
    expect(html).toContain("non-commercial purposes only");
  });

  test("say everything in the table when the boundaries are not there", () => {
    const html = renderPage(samplePlacesPage(sampleFrame, ""));
    expect(html).not.toContain("M1450");
    expect(html).toMatch(/Belgium<\/span><\/a><\/th>/);
  });

  test("draw a thick line where two groups of countries meet", () => {
    expect(renderPage(samplePlacesPage(sampleFrame, ""), shelf)).toContain('class="outline"');
  });
});
