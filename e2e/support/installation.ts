import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the installation with the demo maps is, without a closing slash. */
    readonly address: string;
    /** Its data folder. */
    readonly folder: string;
    /** Where people of the map `ai-watch` take their accounts, once each: paths by name. */
    readonly invitations: Readonly<Record<string, string>>;
  }
}

const command = fileURLToPath(new URL("../../packages/cli/bin/mapwright.js", import.meta.url));

/** Invented people with a role each on the map `ai-watch`, and those who change the codebook of `social-economy`. */
const team = {
  olga: "owner",
  ann: "screener",
  ben: "screener",
  judy: "adjudicator",
  emma: "editor",
} as const;
const coordinators = ["nora", "piet", "quin"];

/** Makes the demo maps in a folder of their own and serves them while the tests run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "mapwright-e2e-"));
  const seeding = mapwright("demo", "--data", folder);
  await said(seeding, /$^/, "made no demo maps");
  const invitations: Record<string, string> = {};
  const invited = [
    ...Object.entries(team).map(([name, role]) => ({ name, role, map: "ai-watch" })),
    ...coordinators.map((name) => ({ name, role: "coordinator", map: "social-economy" })),
  ];
  for (const { name, role, map } of invited) {
    const words = ["--map", map, "--role", role, "--data", folder];
    const inviting = mapwright("person", "invite", `${name}@example.org`, ...words);
    const [, path = ""] = await said(inviting, /(\/join\/[\w-]+)/, "invited nobody");
    invitations[name] = path;
    await gone(inviting);
  }
  const serving = mapwright("serve", "--data", folder, "--port", "0");
  const [, address = ""] = await said(serving, /Mapwright is at (http:\/\/\S+)/, "did not start");
  project.provide("address", address);
  project.provide("folder", folder);
  project.provide("invitations", invitations);
  return async () => {
    serving.kill("SIGTERM");
    await gone(serving);
    await rm(folder, { recursive: true, force: true });
  };
}

/** Writes the site of a demo map's first release into a folder. */
export async function writeSite(map: string, data: string, out: string): Promise<void> {
  const writing = mapwright("site", map, "--release", "1", "--data", data, "--out", out);
  await said(writing, /^Open /m, "wrote no site");
  await gone(writing);
}

async function gone(program: ChildProcess): Promise<void> {
  if (program.exitCode === null) await new Promise((resolve) => program.once("exit", resolve));
}

function mapwright(...words: readonly string[]): ChildProcess {
  const { DATABASE_URL: _, ...env } = process.env;
  return spawn(process.execPath, [command, ...words], { env, stdio: ["ignore", "pipe", "pipe"] });
}

/** Waits until a program has said something, or has ended well; fails with all it said when it ends badly. */
function said(program: ChildProcess, wanted: RegExp, failure: string): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    let output = "";
    const listen = (piece: unknown) => {
      output += String(piece);
      const found = wanted.exec(output);
      if (found) resolve(found);
    };
    program.stdout?.on("data", listen);
    program.stderr?.on("data", listen);
    program.once("exit", (code) => {
      if (code === 0) resolve([]);
      else reject(new Error(`The installation ${failure} (npm run build makes it first):\n${output}`));
    });
  });
}

/** An installation in which nobody has an account yet. */
export interface NewInstallation {
  readonly address: string;
  /** The path of the link that the server printed for its first keeper. */
  readonly setUp: string;
  readonly folder: string;
  stop(): Promise<void>;
}

/** Serves a folder of its own with what a command puts into it: one empty map, `tiny`, unless told. */
export async function aNewInstallation(...seeding: readonly string[]): Promise<NewInstallation> {
  const folder = await mkdtemp(join(tmpdir(), "mapwright-e2e-"));
  const words = seeding.length > 0 ? seeding : ["map", "create", "tiny", "--codebook", "iesi"];
  await runs(...words, "--data", folder);
  return await servedFrom(folder);
}

/** Serves a folder in which there is nothing. */
export async function anEmptyInstallation(): Promise<NewInstallation> {
  return await servedFrom(await mkdtemp(join(tmpdir(), "mapwright-e2e-")));
}

async function servedFrom(folder: string): Promise<NewInstallation> {
  const serving = mapwright("serve", "--data", folder, "--port", "0");
  const [, address = "", setUp = ""] = await said(
    serving,
    /open once: (http:\/\/[^/]+)(\S+)/,
    "did not start",
  );
  return {
    address,
    setUp,
    folder,
    async stop() {
      const gone = new Promise((resolve) => serving.once("exit", resolve));
      serving.kill("SIGTERM");
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Runs a command to its end and gives what it printed. */
export async function runs(...words: readonly string[]): Promise<string> {
  const program = mapwright(...words);
  let printed = "";
  program.stdout?.on("data", (piece: unknown) => {
    printed += String(piece);
  });
  await said(program, /$^/, `did not do "${words.join(" ")}"`);
  return printed;
}
