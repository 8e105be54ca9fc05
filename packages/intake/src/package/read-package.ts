import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { ProblemError, shownValue } from "@mapwright/domain";
import { z } from "zod";
import { defaultLimits } from "../readers/limits.ts";
import { readArchive } from "../readers/xlsx/archive.ts";
import { inflatedChunks } from "../readers/xlsx/inflate.ts";

/** What an installation takes over from a data package. */
export interface ReadPackage {
  /** The canonical text of the release. */
  readonly text: string;
  /** The hash that the package gives for it. */
  readonly sha256: string;
}

const releasePath = "release/release.jsonl";
const manifestPath = "release/manifest.json";
const listPath = "manifest-sha256.txt";

/**
 * Reads a data package from a folder or ZIP archive and checks the release in it against the hashes that the package
 * tells. Archives are read within the limits of imports. Throws a ProblemError when a part is missing or was altered.
 */
export function readPackage(path: string): ReadPackage {
  const part = partsOf(path);
  const release = part(releasePath);
  const manifest = manifestSchema.safeParse(json(decoded(part(manifestPath), manifestPath)));
  if (!manifest.success) throw invalid(path, `${manifestPath} does not say which release it is`);
  const listed = new Map(
    decoded(part(listPath), listPath)
      .split("\n")
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  const sha256 = createHash("sha256").update(release).digest("hex");
  if (listed.get(releasePath) !== sha256 || manifest.data.sha256 !== sha256)
    throw invalid(
      path,
      `${releasePath} has the hash ${sha256}, but the package tells ${manifest.data.sha256}`,
    );
  return { text: decoded(release, releasePath), sha256 };
}

const manifestSchema = z.looseObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });

function partsOf(path: string): (name: string) => Uint8Array {
  if (!existsSync(path))
    throw new ProblemError({
      code: "file-missing",
      message: `There is no package "${path}".`,
      hint: "Check the path.",
      file: path,
    });
  if (statSync(path).isDirectory())
    return (name) => {
      const file = join(path, name);
      if (!existsSync(file)) throw invalid(path, `it has no ${name}`);
      return readFileSync(file);
    };
  const bytes = readFileSync(path);
  const archive = readArchive(bytes, { ...defaultLimits, nestedArchives: true });
  const budget = { bytes: defaultLimits.inflatedBytes };
  return (name) => {
    const [entry] = [...archive.values()].filter(
      (each) => each.name === name || each.name.endsWith(`/${name}`),
    );
    if (entry === undefined) throw invalid(path, `it has no ${name}`);
    return Buffer.concat([...inflatedChunks(bytes, entry, budget)]);
  };
}

function decoded(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw invalid(name, "it is not UTF-8");
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function invalid(path: string, why: string): ProblemError {
  return new ProblemError({
    code: "package-invalid",
    message: `"${shownValue(path)}" is no data package that can be taken over: ${why}.`,
    hint: "Give the folder or ZIP file that `mapwright export --package` wrote, or get it again.",
    file: path,
  });
}
