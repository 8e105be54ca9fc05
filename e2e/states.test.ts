import { describe, expect, it } from "vitest";
import { aReader, type Visit } from "./support/reader.ts";
import { isSound } from "./support/sound.ts";

const reader = aReader();

/** Unfolds every part of the page that a selector names. */
const unfolded = (selector: string) => async (visit: Visit) => {
  await visit.page.evaluate((named) => {
    for (const part of document.querySelectorAll<HTMLDetailsElement>(named)) part.open = true;
  }, selector);
};

/** Puts the focus of the keyboard on the first cell with initiatives, and waits for their list. */
const withList = async (visit: Visit) => {
  await visit.tabsTo(/: \d+ initiatives?\b/);
  await visit.page.locator(".cell-list a").first().waitFor();
};

interface State {
  readonly path: string;
  /** What a reader does before the page is looked at. */
  readonly does?: readonly ((visit: Visit) => Promise<void>)[];
}

/** What readers bring pages into, by plain names. */
const states: Readonly<Record<string, State>> = {
  "the overview with its tables and ways to take figures away": {
    path: "/maps/ai-watch",
    does: [unfolded("main details")],
  },
  "the explorer with every filter unfolded and one searched": {
    path: "/maps/ai-watch/explore",
    does: [
      unfolded("details.facet"),
      async ({ page }) => {
        await page
          .getByRole("searchbox", { name: /^Find in/ })
          .first()
          .fill("an");
      },
    ],
  },
  "the explorer with columns, downloads and citations": {
    path: "/maps/social-economy/explore?q=coop",
    does: [unfolded(".tools details")],
  },
  "the explorer with a view kept and its link copied": {
    path: "/maps/iesi/explore?where=country=BE",
    does: [
      unfolded(".tools details"),
      async ({ page }) => {
        await page.getByLabel("Name of this view").fill("Belgium");
        await page.getByRole("button", { name: "Save view" }).click();
        await page.getByRole("button", { name: "Copy link" }).click();
        await page.getByRole("link", { name: "Belgium", exact: true }).waitFor();
      },
    ],
  },
  "the explorer with list, cards and a figure beside each other": {
    path: "/maps/iesi/explore?view=table,cards,trends",
  },
  "the explorer with nothing found, and the ways out": {
    path: "/maps/iesi/explore?where=country=MT&where=service_area=AR-11&q=zzzz",
  },
  "the knowledge map with the list of a cell": { path: "/maps/iesi/knowledge-map", does: [withList] },
  "the knowledge map with its table and small maps": {
    path: "/maps/ai-watch/knowledge-map?by=welfare_cluster",
    does: [unfolded("figure details")],
  },
  "the gap map unfolded, with the list of a cell": {
    path: "/maps/iesi/gap-map?open=AR-AHA",
    does: [withList],
  },
  "the gap map as a mosaic, with its filters": {
    path: "/maps/iesi/gap-map?style=mosaic&where=country=BE,NL,FR",
    does: [unfolded("main details")],
  },
  "the places, nearer, with one in focus": {
    path: "/maps/iesi/places?at=2300.2600.2",
    does: [async (visit) => visit.tabsTo(/: \d+ of 613/)],
  },
  "the trends stacked, with a window of years and the table": {
    path: "/maps/iesi/trends?by=welfare_cluster&where=start_year=2005..2012",
    does: [unfolded("main details")],
  },
  "the funnel with every table": { path: "/maps/iesi/funnel", does: [unfolded("main details")] },
  "the funnel of a map without tests": {
    path: "/maps/social-economy/funnel",
    does: [unfolded("main details")],
  },
  "the statistics of one variable": { path: "/maps/ai-watch/statistics", does: [unfolded("main details")] },
  "the statistics of two variables with a test": {
    path: "/maps/iesi/statistics?variable=service_area&by=welfare_cluster",
    does: [unfolded("main details")],
  },
  "an initiative with where each value comes from": {
    path: "/maps/iesi/initiatives/IESI-0001",
    does: [unfolded("main details")],
  },
  "a part of the codebook with everything said": {
    path: "/maps/iesi/codebook?q=evidence",
    does: [unfolded("main details")],
  },
  "publications with everything unfolded": {
    path: "/maps/iesi/publications",
    does: [unfolded("main details")],
  },
  "an initiative that is not there": { path: "/maps/iesi/initiatives/IESI-9999" },
};

describe("can be read by everybody:", () => {
  for (const [what, { path, does = [] }] of Object.entries(states))
    it(what, async () => {
      const visit = await reader.opens(path);
      for (const step of does) await step(visit);
      await isSound(visit);
    });
});

describe("with letters twice as large, a phone shows all of", () => {
  const paths = [
    "/maps/iesi",
    "/maps/iesi/explore",
    "/maps/iesi/explore?view=cards",
    "/maps/iesi/gap-map",
    "/maps/iesi/places",
    "/maps/iesi/codebook",
    "/maps/iesi/method",
    "/maps/iesi/publications",
  ];
  it.each(paths)("%s", async (path) => {
    const visit = await reader.opens(path, { width: 390, language: "de" });
    await visit.page.addStyleTag({ content: "html { font-size: 212.5% !important }" });
    expect(await visit.overflow(), "pixels wider than the phone").toBe(0);
  });
});
