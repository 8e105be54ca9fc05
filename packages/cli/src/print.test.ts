import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const words = [
  "--import",
  "tsx",
  "--conditions=mapwright-source",
  fileURLToPath(new URL("main.ts", import.meta.url)),
];

it("stops quietly when nobody reads on, as `head` does", () => {
  const node = [process.execPath, ...words].map((word) => `'${word}'`).join(" ");
  // Nothing reads what it prints: the pipe is closed before it writes.
  const { stderr } = spawnSync("/bin/sh", ["-c", `${node} help | true`], { encoding: "utf8" });
  expect(stderr).toBe("");
});
