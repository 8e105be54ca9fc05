import { Worker } from "node:worker_threads";
import { ProblemError } from "@mapwright/domain";
import { fileReader, openGazetteer } from "@mapwright/intake";
import { type FileToJudge, judgeHere } from "@mapwright/usecases";
import { describe, expect, it } from "vitest";
import { tinyCodebook } from "../testing/installation.ts";
import { progressBoard } from "./progress-board.ts";
import { readingRoom } from "./reading-room.ts";

/** The worker as it is written: tests run without a build. */
function sourceWorker(): Worker {
  const file = new URL("./worker.ts", import.meta.url).href;
  const program = `import("tsx/esm/api").then(({ register }) => {
    register();
    return import(${JSON.stringify(file)});
  })`;
  return new Worker(program, { eval: true, execArgv: ["--conditions=mapwright-source"] });
}

const rows = Array.from(
  { length: 1200 },
  (_, row) => `One ${row},${row % 7 === 0 ? "soon" : 2000 + (row % 20)},a@example.org`,
);

const aFile = (changed: Partial<FileToJudge> = {}): FileToJudge => ({
  name: "list.csv",
  content: new TextEncoder().encode(["Name,Year,Contact", ...rows].join("\n")),
  open: {},
  codebook: tinyCodebook,
  profile: { among: { batches: [], kept: [], wave: null } },
  isWhole: true,
  ...changed,
});

const here = judgeHere({ files: fileReader, gazetteer: openGazetteer() });
const beside = readingRoom(sourceWorker);

describe("a reading room", { timeout: 120_000 }, () => {
  it("judges a file as this thread does, and tells how far it is", async () => {
    const told: number[] = [];
    const found = await beside(aFile(), (row) => told.push(row));
    expect(told).toEqual([500, 1000]);
    expect(found).toEqual(structuredClone(await here(aFile(), () => {})));
    const { profile } = found.found;
    const chosen = aFile({ profile: { chosen: { ...profile, columns: [] } } });
    expect(await beside(chosen, () => {})).toEqual(await here(chosen, () => {}));
  });

  it("leaves out what is in the rows where they are only counted", async () => {
    const found = await beside(aFile({ isWhole: false }), () => {});
    expect(JSON.stringify(found.rows)).not.toContain("example.org");
    expect(found.rows).toMatchObject({ judged: { rows: 1200, repaired: 172 } });
  });

  it("refuses a file that cannot be read as this thread does, and goes on", async () => {
    const blank = aFile({ content: new Uint8Array() });
    const refusal = async (judge: typeof here) => {
      const error = await judge(blank, () => {}).catch((fault: unknown) => fault);
      return error instanceof ProblemError ? error.problems : error;
    };
    expect(await refusal(beside)).toEqual(await refusal(here));
    await expect(beside(aFile(), () => {})).resolves.toMatchObject({ file: { format: "csv" } });
  });

  it("says so when it cannot go on, and begins anew with the next file", async () => {
    let begun = 0;
    const room = readingRoom(() => {
      begun += 1;
      return begun === 1 ? new Worker("process.exit(3)", { eval: true }) : sourceWorker();
    });
    await expect(room(aFile(), () => {})).rejects.toThrow("The reading room ended with code 3.");
    await expect(room(aFile(), () => {})).resolves.toMatchObject({ file: { name: "list.csv" } });
  });
});

it("the progress of a reading is seen by whoever reads it, until it is over", () => {
  const board = progressBoard();
  board.note("ann", "tiny", 500);
  expect([board.seen("ann", "tiny"), board.seen("ben", "tiny"), board.seen("ann", "other")]).toEqual([
    500, 0, 0,
  ]);
  board.note("ann", "tiny", 0);
  expect(board.seen("ann", "tiny")).toBe(0);
});
