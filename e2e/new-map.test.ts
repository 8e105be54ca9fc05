import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { sends, typesInto } from "./support/form.ts";
import { anEmptyInstallation } from "./support/installation.ts";
import { ownInstallation } from "./support/own-installation.ts";
import { aReader, type Visit } from "./support/reader.ts";
import { isSound } from "./support/sound.ts";
import { isUsable } from "./support/usable.ts";

const here = ownInstallation(anEmptyInstallation);
const reader = aReader(() => here().address);

const coops = new URL("../fixtures/initiatives/coops-uk-2023q2.every-20th.csv.gz", import.meta.url);

/** How far each of the first steps is, as the desk says. */
async function steps(visit: Visit): Promise<Readonly<Record<string, string>>> {
  await visit.goesTo("/maps/care-at-home/desk");
  const lines = await visit.page.locator(".first-steps li").all();
  const told = lines.map(async (line) => [
    await line.locator("h3").innerText(),
    await line.locator(".mark").innerText(),
  ]);
  return Object.fromEntries(await Promise.all(told));
}

/** Presses what is in focus once Tab has led there, and waits for the page that it leads to. */
async function opens(visit: Visit, name: string | RegExp) {
  await visit.tabsTo(name);
  await sends(visit);
}

it("a fresh installation comes to a published map by keys alone", { timeout: 300_000 }, async () => {
  const olga = await reader.opens(here().setUp);
  await typesInto(olga, [
    ["Name", "Olga"],
    ["E-mail address", "olga@example.org"],
    ["Password", "correct battery horse"],
  ]);
  await sends(olga);
  await olga.goesTo("/");
  expect(await olga.reads()).toContain("There is no map here yet.");
  await isSound(olga);
  await opens(olga, "Begin a new map");
  await isSound(olga);

  await typesInto(olga, [["Name", "Care at home"]]);
  const slug = olga.page.getByLabel("Short name, for its address");
  expect(await slug.inputValue()).toBe("care-at-home");
  await typesInto(olga, [["Short name", "Care"]]);
  expect(await olga.page.getByRole("status").innerText()).toContain("Only letters from a to z");
  await isSound(olga);
  // Emptied, it follows the name again.
  await olga.presses("Control+A", "Delete", "Shift+Tab", "End");
  await olga.page.keyboard.type("s");
  expect(await slug.inputValue()).toBe("care-at-homes");
  await olga.presses("Backspace");
  expect(await olga.page.getByRole("status").innerText()).toContain(`${here().address}/maps/care-at-home`);
  await typesInto(olga, [["What it is", "Co-operatives, for a start."]]);
  await olga.tabsTo("IESI: ICT-enabled social innovation");
  await opens(olga, "Make the map");
  expect(olga.path).toBe("/maps/care-at-home/desk");
  await isSound(olga);
  expect(await steps(olga)).toMatchObject({
    "Name and description": expect.stringMatching(/^done on/),
    Codebook: expect.stringMatching(/^done on/),
    Protocol: "next",
    Sources: "not yet",
    "First release": "not yet",
  });

  await olga.goesTo("/maps/care-at-home");
  expect(await olga.page.getByRole("note").innerText()).toContain("This map is empty so far.");
  await isSound(olga);

  await olga.goesTo("/maps/care-at-home/desk/sources");
  await isUsable(olga.page);
  // Choosing a file opens a window of the system, which no test can type into.
  await olga.page.getByLabel("File", { exact: true }).setInputFiles({
    name: "coops.csv",
    mimeType: "text/csv",
    buffer: gunzipSync(readFileSync(coops)),
  });
  await olga.tabsTo("Read it");
  await olga.presses("Enter");
  await olga.page.locator(".reading").waitFor({ timeout: 120_000 });
  await olga.tabsTo("Take it in", 200);
  await olga.presses("Enter");
  await olga.page.getByText("Batch 1 is taken in: 370 new initiatives.").waitFor({ timeout: 120_000 });
  expect(await steps(olga)).toMatchObject({ Sources: expect.stringMatching(/^done on/), Protocol: "next" });
  await olga.goesTo("/maps/care-at-home/releases/draft/explore");
  expect(await olga.readsSelection()).toContain("370");

  const anybody = await reader.opens("/maps/care-at-home");
  expect(await anybody.heading).toBe("Nothing at this address");

  await olga.goesTo("/maps/care-at-home/desk/releases");
  await isUsable(olga.page);
  await olga.tabsTo("I know that this cannot be undone");
  await olga.presses("Space");
  await opens(olga, "Freeze");
  await anybody.goesTo("/maps/care-at-home");
  expect(await anybody.heading).toBe("Care at home");
  expect(await anybody.reads()).toContain("370 In the Inventory");
  await isSound(anybody);
  await olga.goesTo("/maps/care-at-home/desk");
  expect(await olga.page.locator(".first-steps").count()).toBe(0);

  await opens(olga, "Change what is said of this map");
  await isSound(olga);
  await typesInto(olga, [["Name", "Co-operation at home"]]);
  await sends(olga);
  expect(await olga.page.locator(".told-once").innerText()).toBe("It is kept.");
  await isSound(olga);
  await anybody.goesTo("/maps/care-at-home");
  expect(await anybody.heading).toBe("Care at home");
});

it("a map can be made without a script", async () => {
  const olga = await reader.opens("/sign-in", { script: false });
  await typesInto(olga, [
    ["E-mail address", "olga@example.org"],
    ["Password", "correct battery horse"],
  ]);
  await sends(olga);
  await olga.goesTo("/new-map");
  await typesInto(olga, [["Name", "Without"]]);
  await sends(olga);
  expect(olga.path).toBe("/maps/without/desk");
});
