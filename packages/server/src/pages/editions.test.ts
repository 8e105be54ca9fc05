import { initiativeOpened, newEvent } from "@mapwright/domain";
import { freezeRelease } from "@mapwright/usecases";
import { expect, test } from "vitest";
import { aBrowser, aDesk } from "../testing/installation.ts";

function anInitiative(initiative: string) {
  return newEvent(initiativeOpened, "tiny", {
    initiative,
    stage: "mapping",
    wave: "1",
    source: "list",
    external_id: null,
  });
}

test("a page of an earlier release leads to the same page of the last one; others name no newer release", async () => {
  const desk = await aDesk();
  for (const initiative of ["TN-0001", "TN-0002"]) {
    await desk.store.transact("ann", (writer) => writer.append([anInitiative(initiative)]));
    await freezeRelease(desk, "tiny", null);
  }
  const { get } = aBrowser(desk);
  const pageOf = async (edition: string) =>
    await (await get(`/maps/tiny${edition}/explore?q=bus&lang=en`)).text();
  expect(await pageOf("/releases/1")).toMatch(
    /<a href="\/maps\/tiny\/explore\?q=bus&amp;lang=en" data-latest="">Release 2 is newer<\/a>/,
  );
  for (const edition of ["", "/releases/2", "/releases/draft"])
    expect(await pageOf(edition)).not.toContain("is newer");
});
