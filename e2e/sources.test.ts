import { Buffer } from "node:buffer";
import { expect, it } from "vitest";
import { findingsOn } from "./support/axe.ts";
import { ownTeam } from "./support/own-team.ts";
import { walkFindings } from "./support/tab-walk.ts";

const team = ownTeam(
  [
    ["Name", "Country"],
    ["Repair house", "NL"],
  ],
  { nora: "coordinator", ann: "screener" },
);

const file = {
  name: "found in spring.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    [
      "Project,Works in,Contact person,Begun",
      "Time bank,Belgium;Holland,Ada Lovelace,2011",
      "Food hub,Frace,Grace Hopper,2012",
      "Night bus,Italy,,soon",
      ",Spain,,2014",
    ].join("\n"),
  ),
};

it("reads a file, lets its columns be put right, takes it in, and takes it back", {
  timeout: 180_000,
}, async () => {
  const nora = await team().who("nora");
  await team().opens(nora, "");
  await nora.getByRole("link", { name: "Sources" }).first().focus();
  await Promise.all([nora.waitForEvent("load"), nora.keyboard.press("Enter")]);
  await team().opens(nora, "/sources");
  await nora.getByLabel("File", { exact: true }).setInputFiles(file);
  await nora.getByLabel("Wave, for rows that name none").fill("2024");
  await nora.getByRole("button", { name: "Read it" }).focus();
  await nora.keyboard.press("Enter");
  const reading = nora.locator(".reading");
  await reading.waitFor();
  await expect.poll(() => nora.evaluate(() => document.activeElement?.id)).toBe("reading");
  expect(await findingsOn(nora)).toEqual([]);
  const becomes = (column: string) => nora.getByLabel(`What the column ${column} answers`);
  expect(await becomes("Project").inputValue()).toBe("name");
  expect(await becomes("Contact person").inputValue()).toBe("-personal");
  expect(await reading.innerText()).not.toContain("Lovelace");

  await becomes("Works in").selectOption("country");
  await becomes("Begun").selectOption("start_year");
  const line = reading.locator("tr", { hasText: "Works in" });
  expect(await line.getByRole("textbox").inputValue()).toBe(";");
  await nora.getByRole("button", { name: "Read it again like this" }).press("Enter");
  await reading.getByText("4 rows: 1 as they are, 2 repaired, 1 refused.").waitFor();
  expect(await reading.innerText()).toMatch(/3\s+Works in\s+Frace/);
  expect(await reading.innerText()).toMatch(/4\s+Begun\s+soon/);
  const takeIn = nora.getByRole("button", { name: "Take it in" });
  expect(await takeIn.isDisabled()).toBe(true);
  await nora.getByLabel("Leave 1 refused row out, and take the others").press("Space");
  expect(await findingsOn(nora)).toEqual([]);
  expect(await walkFindings(nora)).toEqual([]);
  await takeIn.press("Enter");
  await nora.getByText("Batch 2 is taken in: 3 new initiatives.").waitFor();
  expect(await findingsOn(nora)).toEqual([]);

  await team().opens(nora, "/sources?batch=2");
  expect(await nora.locator(".batches").innerText()).toMatch(
    /found in spring\.csv[\s\S]*2024\s+4\s+1\s+2\s+1\s+3/,
  );
  expect(await nora.locator(".row-problems").innerText()).toContain("Frace");
  const counts = await team().asks(nora, "GET", "/maps/tiny/facets?release=draft");
  expect(counts.total).toBe(4);

  await nora.getByText("Take batch 2 back").first().click();
  await nora.getByLabel("Reason").first().fill("The list of last year.");
  await Promise.all([nora.waitForEvent("framenavigated"), nora.keyboard.press("Enter")]);
  await nora.locator(".batches .undone", { hasText: "found in spring.csv" }).waitFor();
  expect(await findingsOn(nora)).toEqual([]);
});

it("is closed to who only screens", async () => {
  const ann = await team().who("ann");
  await team().opens(ann, "");
  expect(await ann.getByRole("link", { name: "Sources" }).count()).toBe(0);
  const answer = await ann.goto(`${team().address}/maps/tiny/desk/sources`);
  expect(answer?.status()).toBe(403);
});
