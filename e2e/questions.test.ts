import { readFile } from "node:fs/promises";
import { describe, expect, inject, it } from "vitest";
import { listed, questions } from "./support/questions.ts";
import { aReader } from "./support/reader.ts";

const reader = aReader();

describe("a question that people ask has its answer at an address:", () => {
  for (const { question, address, says } of questions)
    it(question, async () => {
      const visit = await reader.opens(`/maps/iesi${address}`);
      if (says) {
        expect(await visit.reads()).toMatch(says);
        return;
      }
      const total = await counted(address);
      expect(total).toBeGreaterThan(0);
      expect(await visit.readsSelection()).toContain(`${total} of 613 initiatives.`);
      expect(await visit.page.locator(".result-table tbody th a").count()).toBeGreaterThan(0);
    });

  it("and the guide lists them all", async () => {
    const guide = await readFile(new URL("../docs/guide/questions.md", import.meta.url), "utf8");
    const lines = questions.map(
      ({ question, address, reads = listed }) => `| ${question} | \`/maps/iesi${address}\` | ${reads} |`,
    );
    expect(guide.split("\n").filter((line) => line.startsWith("| ") && line.includes("`"))).toEqual(lines);
  });
});

/** How many initiatives the API counts under the same conditions. */
async function counted(address: string): Promise<number> {
  const asked = new URLSearchParams(address.replace(/^[^?]*\?/, ""));
  const query = new URLSearchParams(asked.getAll("where").map((condition) => ["where", condition]));
  const response = await fetch(`${inject("address")}/api/maps/iesi/facets?${query}`);
  // The API declares this answer.
  const { total } = (await response.json()) as { readonly total: number };
  return total;
}
