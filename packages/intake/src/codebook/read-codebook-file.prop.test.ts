import { readFileSync } from "node:fs";
import { ProblemError } from "@mapwright/domain";
import fc from "fast-check";
import { it } from "vitest";
import { checkCodebook } from "./check-codebook.ts";
import { readCodebookFile } from "./read-codebook-file.ts";

const page = readFileSync(new URL("../../../../docs/reference/codebook-format.md", import.meta.url), "utf8");
const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? "";

/** The example with a few stretches replaced by what tends to break YAML. */
const broken = fc
  .array(
    fc.tuple(
      fc.nat(example.length),
      fc.nat(30),
      fc.oneof(
        fc.string({ maxLength: 10 }),
        fc.constantFrom(
          "[",
          "}",
          "\n  - ",
          "\t",
          ": ",
          "&a ",
          "*a",
          "!!set ",
          '"',
          "\n---\n",
          "null",
          "? ",
          "{}",
          "|\n",
        ),
      ),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((edits) =>
    edits.reduce((text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut), example),
  );

it("reads a broken codebook or tells what is wrong with it, and never fails otherwise", () => {
  fc.assert(
    fc.property(broken, (content) => {
      const { codebook, problems } = checkCodebook([{ name: "broken.yaml", content }]);
      if (codebook === undefined && problems.length === 0) throw new Error("Nothing is told.");
      for (const { file, row, hint } of problems)
        if (file === undefined || row === undefined || hint === undefined)
          throw new Error("A place or hint is missing.");
    }),
    { numRuns: 300 },
  );
});

it("answers any bytes with a codebook or a ProblemError", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        readCodebookFile("bytes.yaml", bytes);
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
      }
    }),
  );
});
