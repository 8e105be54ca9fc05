import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { accountTables, ProblemError } from "@mapwright/domain";
import { z } from "zod";
import { refuse } from "../shared/problems.ts";
import { sha256 } from "../shared/sha256.ts";
import { ChainCheck } from "../verify/chain.ts";
import { ReplayedState } from "../verify/digest.ts";
import { bundleFormat, type Line, type Manifest, sections, Tally, tableSummaries } from "./format.ts";

const summary = z.strictObject({ count: z.number().int().min(0), sha256: z.string() });
const manifestSchema = z.strictObject({
  mapwrightBackup: z.literal(bundleFormat),
  head: z.strictObject({ seq: z.number().int().min(0), hash: z.string() }),
  sections: z.strictObject({
    log: summary,
    blobs: summary,
    personal: summary,
    envelopes: summary,
    accounts: summary,
    answered: summary,
  }),
  tables: z.record(z.string(), summary),
});
const text = z.string();
const lineSchema = z.discriminatedUnion("section", [
  z.strictObject({
    section: z.literal("log"),
    entry: z.strictObject({
      seq: z.number().int(),
      map: text,
      kind: text,
      at: text,
      actor: text,
      payload: text,
      hash: text,
    }),
  }),
  z.strictObject({
    section: z.literal("blobs"),
    sha256: text,
    piece: z.number().int().min(0),
    last: z.boolean(),
    content: z.base64(),
  }),
  z.strictObject({
    section: z.literal("personal"),
    cell: z.strictObject({ map: text, record: z.number().int(), column_name: text, content: text }),
  }),
  z.strictObject({
    section: z.literal("envelopes"),
    envelope: z.strictObject({ map: text, envelope: text, person: text, salt: text, content: text }),
  }),
  z.strictObject({
    section: z.literal("accounts"),
    table: z.enum(accountTables.map(({ name }) => name)),
    row: z.record(z.string(), z.string().nullable()),
  }),
  z.strictObject({
    section: z.literal("answered"),
    answer: z.strictObject({ key: text, input: text, output: text, at: text }),
  }),
]);

/** A line longer than this is no bundle of ours; the limit keeps a small file from filling the memory. */
const longestLine = 256 * (1 << 20);

export function alteredBundle(file: string, what: string): never {
  refuse(
    "backup-altered",
    `${file} is not as it was written: ${what}.`,
    "Use another backup; nothing has been changed.",
    { file },
  );
}

/** Reads the manifest, then each line after it. Refuses what is not a bundle, or one of a newer version. */
export async function* readBundle(
  file: string,
): AsyncGenerator<Manifest | { readonly line: Line; readonly text: string }> {
  let first = true;
  for await (const line of textLines(file)) {
    const parsed = parseJson(file, line, first ? "the manifest" : "a line");
    if (first) yield parseManifest(file, parsed);
    else {
      const checked = lineSchema.safeParse(parsed);
      if (!checked.success) alteredBundle(file, "a line has an unknown form");
      yield { line: checked.data, text: line };
    }
    first = false;
  }
  if (first) alteredBundle(file, "it is empty");
}

function parseManifest(file: string, parsed: unknown): Manifest {
  const version = z.looseObject({ mapwrightBackup: z.number() }).safeParse(parsed);
  if (version.success && version.data.mapwrightBackup > bundleFormat)
    refuse(
      "backup-newer",
      `${file} has the form ${version.data.mapwrightBackup}; this Mapwright reads up to ${bundleFormat}.`,
      "Restore it with the newer version that made it.",
      { file },
    );
  const checked = manifestSchema.safeParse(parsed);
  if (!checked.success) alteredBundle(file, "its manifest has an unknown form");
  return checked.data;
}

function parseJson(file: string, line: string, what: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return alteredBundle(file, `${what} is not JSON`);
  }
}

async function* textLines(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const unpacked = source.on("error", (error) => unpacked.destroy(error)).pipe(createGunzip());
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let rest = "";
  try {
    for await (const chunk of unpacked) {
      const parts = (rest + decoder.decode(chunk, { stream: true })).split("\n");
      rest = parts.pop() ?? "";
      if (rest.length > longestLine) alteredBundle(file, "a line is too long");
      yield* parts;
    }
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    alteredBundle(file, `it cannot be unpacked (${error instanceof Error ? error.message : String(error)})`);
  }
  if (rest !== "") alteredBundle(file, "its last line is cut off");
}

/** Reads a whole bundle and checks every hash, the chain, and that the log leads to the tables it tells of. */
export async function checkBundle(file: string): Promise<Manifest> {
  let manifest: Manifest | undefined;
  const tally = new Tally();
  const state = new ReplayedState();
  const chain = new ChainCheck(state);
  const blobs = new BlobPieces(file);
  for await (const part of readBundle(file)) {
    if (!("line" in part)) {
      manifest = part;
      continue;
    }
    tally.take(part.line.section, part.text);
    if (part.line.section === "blobs") blobs.take(part.line);
    if (part.line.section !== "log") continue;
    const problem = chain.take(part.line.entry);
    if (problem !== undefined) alteredBundle(file, problem.message.replace(/\.$/, ""));
  }
  if (manifest === undefined) alteredBundle(file, "it has no manifest");
  for (const section of sections)
    compareSummary(file, `the section "${section}"`, manifest.sections[section], tally.summary(section));
  if (manifest.head.hash !== chain.head.hash)
    alteredBundle(file, `its log ends with ${chain.head.hash} instead of ${manifest.head.hash}`);
  const tables = tableSummaries(state);
  for (const [name, found] of Object.entries(tables))
    compareSummary(file, `the table "${name}"`, manifest.tables[name], found);
  return manifest;
}

type Told = Manifest["tables"][string];

function compareSummary(file: string, what: string, told: Told | undefined, found: Told): void {
  if (told?.count !== found.count)
    alteredBundle(file, `${what} has ${found.count} lines instead of ${told?.count ?? 0}`);
  if (told.sha256 !== found.sha256)
    alteredBundle(file, `${what} has the hash ${found.sha256} instead of ${told.sha256}`);
}

/** Puts the pieces of content together again. */
export class BlobPieces {
  readonly #file: string;
  #pieces: Buffer[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  /** The content when this was its last piece. */
  take(line: Extract<Line, { section: "blobs" }>): Uint8Array | undefined {
    if (line.piece !== this.#pieces.length) alteredBundle(this.#file, `content ${line.sha256} lacks a piece`);
    this.#pieces.push(Buffer.from(line.content, "base64"));
    if (!line.last) return undefined;
    const content = Buffer.concat(this.#pieces);
    this.#pieces = [];
    if (sha256(content) !== line.sha256) alteredBundle(this.#file, `content ${line.sha256} has another hash`);
    return content;
  }
}
