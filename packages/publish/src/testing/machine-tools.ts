import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { onTestFinished, test } from "vitest";

/** A program of this machine by its name; undefined where it, or a part that lies beside it, is not there. */
function programNamed(name: string, part?: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const program = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (program === undefined || part === undefined) return program;
  return existsSync(join(dirname(realpathSync(program)), part)) ? program : undefined;
}

/** A test that asks a program of this machine, if need be with a part of it; without it the test says that it was not run. */
export function testWith(
  name: string,
  title: string,
  run: (program: string) => void | Promise<void>,
  part?: string,
): void {
  const program = programNamed(name, part);
  if (program === undefined) test.skip(`NOT RUN: ${title} (no ${part ?? name} on this machine)`, () => {});
  else test(title, { timeout: 120_000 }, () => run(program));
}

/** What a program prints; its messages are in the error when it fails. */
export function printed(program: string, args: readonly string[], cwd?: string): string {
  return execFileSync(program, [...args], { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** A folder of this test alone. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "mapwright-publish-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
