// Takes pictures of a running installation and runs axe on its pages: tsx look.ts ADDRESS FOLDER PATH...
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import axe from "axe-core";
import { type Browser, chromium } from "playwright-core";

const [address = "", folder = "", ...paths] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const executablePath = process.env["CHROMIUM_PATH"];
const browser = await chromium.launch({
  args: ["--no-sandbox"],
  ...(executablePath === undefined ? {} : { executablePath }),
});
let findings = 0;
for (const path of paths)
  for (const width of [1440, 390])
    for (const colorScheme of ["light", "dark"] as const)
      findings += await look(browser, path, width, colorScheme);
await browser.close();
process.stdout.write(`${findings} findings\n`);
process.exitCode = findings === 0 ? 0 : 1;

async function look(
  opened: Browser,
  path: string,
  width: number,
  colorScheme: "light" | "dark",
): Promise<number> {
  // The policy of the pages would refuse the injected checker.
  const context = await opened.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("404")) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(address + path, { waitUntil: "networkidle" });
  const name = `${path.replace(/\W+/g, "-")}-${width}-${colorScheme}.png`;
  await page.screenshot({ path: join(folder, name), fullPage: width === 1440 ? path.length < 60 : true });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) complaints.push(`scrolls sideways by ${wide} px`);
  await page.evaluate(axe.source);
  const violations: string[] =
    await page.evaluate(`axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa",
    "wcag22aa", "best-practice"] }).then(({ violations }) => violations.map(({ id, help, nodes }) =>
    id + ": " + help + " " + nodes.slice(0, 3).map(({ target }) => target.join(" ")).join(" | ")))`);
  for (const found of [...complaints, ...violations])
    process.stdout.write(`${path} ${width} ${colorScheme}: ${found}\n`);
  await context.close();
  return complaints.length + violations.length;
}
