import { readFile, writeFile } from "node:fs/promises";
import { expect, it } from "vitest";
import wabt from "wabt";
import { kernelBase64 } from "./kernel-bytes.ts";

const source = new URL("kernels.wat", import.meta.url);
const compiledFile = new URL("kernel-bytes.ts", import.meta.url);

it("holds exactly what kernels.wat compiles to, small enough to start synchronously in any browser", async () => {
  const { parseWat } = await wabt();
  const module = parseWat("kernels.wat", await readFile(source, "utf8"), { simd: true, bulk_memory: true });
  const bytes = module.toBinary({}).buffer;
  const compiled = Buffer.from(bytes).toString("base64");
  if (process.env["UPDATE_KERNELS"] === "1") await rewrite(compiled);
  else expect(kernelBase64.join("")).toBe(compiled);
  expect(bytes.length).toBeLessThan(4096);
});

async function rewrite(compiled: string): Promise<void> {
  const lines = (compiled.match(/.{1,100}/g) ?? []).map((line) => `  "${line}",\n`).join("");
  const text = await readFile(compiledFile, "utf8");
  await writeFile(compiledFile, text.replace(/(readonly string\[\] = \[\n)[^\]]*/, `$1${lines}`));
}
