import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { runs } from "./support/installation.ts";
import { ownInstallation } from "./support/own-installation.ts";
import { aReader } from "./support/reader.ts";

const installation = ownInstallation();
const reader = aReader(() => installation().address);

const arabic = "مبادرة الرعاية المنزلية";

/** Two releases of the map `tiny`: the second adds an initiative to the two of the first, one of which is named in Arabic. */
beforeAll(async () => {
  const { folder } = installation();
  const release = async (name: string, rows: string) => {
    const file = join(folder, `${name}.csv`);
    await writeFile(file, `name,description,country,start_year\n${rows}\n`);
    await runs("import", "tiny", file, "--data", folder);
    await runs("release", "tiny", "--notes", name, "--data", folder);
  };
  await release("first", `${arabic},رعاية في البيت,BE,2014\nHome care by bus,Brings care home,NL,2015`);
  await release("second", "Repair café,Mends things,DE,2016");
});

describe("a map with two releases", () => {
  it("leads with keys alone from the list of maps to what the last release added", async () => {
    const visit = await reader.opens("/");
    await visit.tabsTo(/^What release 2 changed since release 1/);
    await visit.presses("Enter");
    await visit.page.waitForURL(/differences/);
    await visit.tabsTo("Repair café");
    await visit.presses("Enter");
    await visit.page.waitForURL(/initiatives/);
    expect(await visit.heading).toBe("Repair café");
  });

  it("compares the releases the other way round with keys alone", async () => {
    const visit = await reader.opens("/maps/tiny/differences");
    await visit.tabsTo(/^From/i);
    await visit.presses("ArrowUp", "Tab", "ArrowDown", "Tab", "Enter");
    await visit.page.waitForURL(/from=2&to=1/);
    expect(await visit.reads()).toContain("Repair café");
  });

  it("shows a title from right to left among others, and says its language where it is known", async () => {
    const visit = await reader.opens("/maps/tiny/explore");
    const directionOf = (name: string) =>
      visit.page
        .getByText(name, { exact: true })
        .first()
        .evaluate((text) => getComputedStyle(text).direction);
    expect([await directionOf(arabic), await directionOf("Home care by bus")]).toEqual(["rtl", "ltr"]);
    await visit.follows(arabic);
    await visit.page.waitForURL(/initiatives/);
    expect(await visit.page.locator("h1 [dir=auto]").innerText()).toBe(arabic);
  });

  it("sets every view from right to left without a line beyond the window", async () => {
    const visit = await reader.opens("/maps/tiny", { width: 390 });
    for (const view of ["", "/explore", "/gap-map", "/places", "/trends", "/statistics", "/codebook"]) {
      await visit.goesTo(`/maps/tiny${view}`);
      await visit.readsFromRight();
      expect(await visit.overflow(), view).toBe(0);
    }
  });
});
