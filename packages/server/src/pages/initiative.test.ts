import { batchImported, initiativeOpened, type NewEvent, newEvent, recordFound } from "@mapwright/domain";
import { freezeRelease } from "@mapwright/usecases";
import { expect, test } from "vitest";
import { aBrowser, aDesk } from "../testing/installation.ts";

function aBatch(batch: number): NewEvent {
  return newEvent(batchImported, "tiny", {
    batch,
    source: "list",
    wave: "1",
    profile: "list",
    profile_sha256: "0",
    file: { name: `list-${batch}.csv`, bytes: 1, format: "csv", encoding: "utf-8", notes: [] },
    file_sha256: "0",
    rows: 1,
    accepted: 1,
    repaired: 0,
    refused: 0,
    initiatives: 0,
    good_rows_only: false,
    problems: [],
  });
}

function aRow(record: number, batch: number, title: string): NewEvent {
  const initiative = "TN-0001";
  return newEvent(recordFound, "tiny", {
    record,
    batch,
    row: 2,
    external_id: null,
    initiative,
    raw: { Title: title },
    values: [],
  });
}

test("a release's page of an initiative shows no row that was imported after it, the draft's does", async () => {
  const desk = await aDesk();
  const opened = newEvent(initiativeOpened, "tiny", {
    initiative: "TN-0001",
    stage: "mapping",
    wave: "1",
    source: "list",
    external_id: null,
  });
  await desk.store.transact("ann", (writer) =>
    writer.append([aBatch(1), opened, aRow(1, 1, "The first row")]),
  );
  await freezeRelease(desk, "tiny", null);
  await desk.store.transact("ann", (writer) => writer.append([aBatch(2), aRow(2, 2, "The later row")]));
  const { get } = aBrowser(desk);
  const pageOf = async (edition: string) =>
    await (await get(`/maps/tiny/releases/${edition}/initiatives/TN-0001`)).text();
  const released = await pageOf("1");
  expect(released).toContain("The first row");
  expect(released).not.toContain("The later row");
  expect(await pageOf("draft")).toContain("The later row");
});
