import { type Codebook, type CodebookDifference, codebookVersionId } from "../codebook/index.ts";

/**
 * The version that a changed codebook should get, none that is taken: a higher first number when values stored before can be
 * invalid, a higher second one when something was added or may be coded differently, else a higher third one. Semantic
 * versioning (semver.org 2.0.0), read for codebooks.
 */
export function nextVersion(
  { id, version }: Pick<Codebook, "id" | "version">,
  differences: readonly CodebookDifference[],
  taken: ReadonlySet<string>,
): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  const raises = differences.some(({ breaking }) => breaking)
    ? (by: number) => `${major + by}.0.0`
    : differences.some(({ change }) => meaningful.has(change))
      ? (by: number) => `${major}.${minor + by}.0`
      : (by: number) => `${major}.${minor}.${patch + by}`;
  for (let by = 1; ; by++) {
    const candidate = raises(by);
    if (!taken.has(codebookVersionId({ id, version: candidate }))) return candidate;
  }
}

const meaningful: ReadonlySet<string> = new Set([
  "added",
  "redefined",
  "kind-changed",
  "derivation-changed",
  "moved",
]);
