import { expect, it } from "vitest";
import { batchProblem, correctedSince, duplicatesInFile, earlierBatch } from "./batch-rules.ts";

it("C35, G08: refuses both rows of an identifier with different content, warns of an exact repetition", () => {
  const rows = [
    { row: 2, externalId: "7", raw: { a: "x" } },
    { row: 3, externalId: "8", raw: { a: "x" } },
    { row: 4, externalId: "7", raw: { a: "y" } },
    { row: 5, externalId: "8", raw: { a: "x" } },
    { row: 6, externalId: null, raw: {} },
  ];
  expect(duplicatesInFile(rows).map(({ code, row, severity }) => [code, row, severity])).toEqual([
    ["duplicate-in-file", 2, "refused"],
    ["duplicate-in-file", 4, "refused"],
    ["row-repeated", 5, "warning"],
  ]);
  expect(duplicatesInFile(rows, "ID")[0]).toMatchObject({ row: 2, column: "ID", value: "7" });
});

it("C36: tells where a later file differs from a correction", () => {
  const value = (number: number) => ({
    variable: "start_year",
    answer: { number },
    state: "imported" as const,
    codebook: "small@1.2.0",
  });
  expect(correctedSince(2, [value(2010)], new Map([["start_year", value(2011)]]))).toMatchObject([
    { code: "corrected-since", severity: "warning", row: 2, column: "start_year" },
  ]);
  expect(correctedSince(2, [value(2011)], new Map([["start_year", value(2011)]]))).toEqual([]);
});

it("C45: finds the batch that took in the same bytes, unless it was undone", () => {
  const batches = [
    { batch: 1, file_sha256: "aa", state: "undone" },
    { batch: 2, file_sha256: "aa", state: "imported" },
  ];
  expect(earlierBatch(batches, "aa")?.batch).toBe(2);
  expect(earlierBatch(batches, "bb")).toBeUndefined();
});

it("C46: one bad row refuses the file and is named, unless good rows only was chosen", () => {
  const bad = [
    {
      code: "name-missing",
      message: "The row has no readable name.",
      severity: "refused" as const,
      row: 200,
    },
  ];
  expect(batchProblem(bad, false)?.message).toBe("Row 200 was refused; nothing was imported.");
  expect(batchProblem(bad, true)).toBeUndefined();
  expect(batchProblem([], false)).toBeUndefined();
});
