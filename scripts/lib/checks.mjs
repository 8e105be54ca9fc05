import { run, seconds, tool } from "./run.mjs";

/** Every check: its name, the command, and what to do about a finding. */
const CHECKS = [
  ["types", tool("typescript/bin/tsc", "-b"), "the compiler names file and line"],
  ["types of the tests", tool("typescript/bin/tsc", "-p", "tsconfig.tests.json", "--noEmit"), "as above"],
  [
    "format and lint",
    tool("@biomejs/biome/bin/biome", "check", "."),
    "npx biome check --write mends most of it",
  ],
  ["typed lint", tool("eslint/bin/eslint.js", "."), "eslint.config.mjs says why each rule is there"],
  [
    "floors and rooms",
    tool("dependency-cruiser/bin/dependency-cruise.mjs", "packages", "--output-type", "err-long"),
    "the comment of the rule says what to do",
  ],
  ["dead code", tool("knip/bin/knip.js", "--no-progress"), "delete it, or use it"],
  ["documents", [process.execPath, "scripts/check-documents.mjs"], "each line names the file"],
];

/** Runs all checks one after the other, whatever each says. Gives how many passed and failed. */
export async function runChecks() {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, command, wayOut] of CHECKS) {
    const { code, output, elapsedMs } = await run(command);
    const isGood = code === 0;
    count[isGood ? "passed" : "failed"] += 1;
    console.log(`${isGood ? "ok    " : "FAILED"} ${name} (${seconds(elapsedMs)})`);
    if (!isGood) console.log(`${output.trim()}\n  -> ${wayOut}`);
  }
  return count;
}
