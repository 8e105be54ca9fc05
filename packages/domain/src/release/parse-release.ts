import { z } from "zod";
import { type Codebook, codebookAsFile, codebookFile, resolveCodebook } from "../codebook/index.ts";
import { initiativeShown, organisationShown } from "../inventory/index.ts";
import { mapDescription, protocol } from "../protocol/index.ts";
import { canonicalJson, ProblemError, shownValue, texts } from "../shared/index.ts";
import type { ReleaseContent } from "./schema.ts";

const count = z.number().int().min(0);
const short = z.string().min(1).max(500);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const head = z.strictObject({
  format: z.literal("mapwright-release/1"),
  map: mapDescription,
  codebook: z.looseObject({}),
  protocol: protocol.nullable(),
  waves: z.array(short),
  people: z.record(short, count),
});
const source = z.strictObject({
  source: short,
  title: texts,
  address: z.string().nullable(),
  licence: z.string().nullable(),
  attribution: z.string().nullable(),
});
const batch = z.strictObject({
  batch: count,
  source: short,
  wave: short,
  fileName: z.string(),
  fileSha256: hash,
  profileSha256: hash,
  rows: count,
  accepted: count,
  repaired: count,
  refused: count,
});
const line = z.union([
  z.strictObject({ sources: source }),
  z.strictObject({ batches: batch }),
  z.strictObject({ organisations: organisationShown }),
  z.strictObject({ initiatives: initiativeShown }),
]);

/**
 * Reads the canonical text of a release that comes from elsewhere: every line is checked, the codebook resolved again.
 * Throws `release-unreadable` with the line that does not fit, and the problems of the codebook when it has any.
 *
 * @example parseRelease(releaseText(content)) // equal to content
 */
export function parseRelease(text: string): ReleaseContent {
  const [first = "", ...rest] = text.replace(/\n$/, "").split("\n");
  const { format: _, codebook, ...described } = parsed(head, first, 1);
  const content = {
    ...described,
    codebook: checkedCodebook(codebook),
    sources: [] as z.infer<typeof source>[],
    batches: [] as z.infer<typeof batch>[],
    organisations: [] as z.infer<typeof organisationShown>[],
    initiatives: [] as z.infer<typeof initiativeShown>[],
  };
  for (const [index, each] of rest.entries()) {
    const found = parsed(line, each, index + 2);
    if ("sources" in found) content.sources.push(found.sources);
    else if ("batches" in found) content.batches.push(found.batches);
    else if ("organisations" in found) content.organisations.push(found.organisations);
    else content.initiatives.push(found.initiatives);
  }
  return content;
}

/** A resolved codebook is sound when writing it as a file and resolving that gives the same again. */
function checkedCodebook(given: object): Codebook {
  // What it claims to be is only used to write it as a file, which is then checked as any other.
  const file = codebookFile.safeParse(
    codebookAsFile({ rules: [], languages: [], variables: [], ...given } as unknown as Codebook),
  );
  if (!file.success) throw unreadable(1, file.error.issues[0]?.message ?? "its codebook has an unknown form");
  const codebook = resolveCodebook(file.data, () => undefined);
  if (canonicalJson(codebook) !== canonicalJson(given))
    throw unreadable(1, "its codebook does not resolve to itself");
  return codebook;
}

function parsed<Schema extends z.ZodType>(schema: Schema, text: string, row: number): z.infer<Schema> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw unreadable(row, "it is not JSON");
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw unreadable(row, `${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim());
}

function unreadable(row: number, why: string): ProblemError {
  return new ProblemError({
    code: "release-unreadable",
    message: `Line ${row} of the release cannot be read: ${shownValue(why)}.`,
    hint: "Take the file release/release.jsonl of a package that this version of Mapwright, or an earlier one, has written.",
    row,
  });
}
