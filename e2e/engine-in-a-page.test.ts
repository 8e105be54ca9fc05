import { readFile } from "node:fs/promises";
import type { ConsoleMessage } from "playwright-core";
import { build } from "vite";
import { expect, it } from "vitest";
import { startedBrowser } from "./support/reader.ts";

/** The example of packages/atlas/README.md as one script for a page, without anything of Node in it. */
async function bundledExample(): Promise<string> {
  const text = await readFile(new URL("../packages/atlas/README.md", import.meta.url), "utf8");
  const example = /```ts\n([\s\S]*?)```/.exec(text)?.[1] ?? "";
  const output = await build({
    configFile: false,
    logLevel: "error",
    resolve: { conditions: ["mapwright-source"] },
    plugins: [
      {
        name: "example",
        resolveId: (id) => (id === "example" ? "\0example" : undefined),
        load: (id) => (id === "\0example" ? example : undefined),
      },
    ],
    build: { write: false, rolldownOptions: { input: "example", output: { format: "iife" } } },
  });
  const [bundle] = [output].flat();
  return bundle && "output" in bundle ? bundle.output[0].code : "";
}

it("runs the example of the engine in a page, with WebAssembly and where a policy forbids it", async () => {
  const code = await bundledExample();
  const browser = await startedBrowser();
  try {
    for (const policy of ["", "script-src 'unsafe-inline'"]) {
      const page = await browser.newPage();
      const logged: ConsoleMessage[] = [];
      page.on("console", (message) => message.type() === "log" && logged.push(message));
      await page.setContent(
        `<meta http-equiv="Content-Security-Policy" content="${policy}"><script>${code.replaceAll("</", "<\\/")}</script>`,
      );
      await expect.poll(() => logged.length).toBe(5);
      const printed = await Promise.all(
        logged.map((message) => Promise.all(message.args().map((argument) => argument.jsonValue()))),
      );
      expect(printed[0]).toEqual([2, [2, 3]]);
      expect(printed.slice(3)).toEqual([[3], [[3, 2]]]);
    }
  } finally {
    await browser.close();
  }
});
