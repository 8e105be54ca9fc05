import type { Problem } from "../shared/index.ts";
import { nearHint, type Place, problemAt } from "./place.ts";
import type { CodebookFile } from "./schema.ts";

/** Finds the codebook file that another extends, by `id` or `id@version`; undefined when there is none. */
export type ParentFinder = (reference: string) => CodebookFile | undefined;

/** `id@version`, as values, releases and problems carry it. */
export function codebookVersionId({
  id,
  version,
}: {
  readonly id: string;
  readonly version: string;
}): string {
  return `${id}@${version}`;
}

/** A parent finder over files in hand; for an `id` without a version, the highest version. */
export function parentsAmong(files: readonly CodebookFile[]): ParentFinder {
  const newestFirst = [...files].sort((a, b) => compareVersions(b.version, a.version));
  return (reference) => newestFirst.find((file) => names(file, reference));
}

/**
 * A file and those it extends, the oldest first. A parent that is not there or that leads back to a file of the chain
 * ends the chain with a problem.
 */
export function ancestryOf(
  file: CodebookFile,
  parents: ParentFinder,
): { readonly chain: readonly CodebookFile[]; readonly problems: readonly Problem[] } {
  const chain = [file];
  for (let youngest = file; youngest.extends !== undefined; ) {
    const reference = youngest.extends;
    const place = placeOf(youngest, file, "extends");
    const parent = parents(reference);
    if (parent === undefined) return { chain, problems: [unknownParent(place, reference)] };
    if (!names(parent, reference)) return { chain, problems: [otherParent(place, reference, parent)] };
    if (chain.some(({ id }) => id === parent.id))
      return { chain, problems: [circle(place, [...chain, parent])] };
    chain.unshift(parent);
    youngest = parent;
  }
  return { chain, problems: [] };
}

/** A place in a file of the chain: told by name unless it is the file in hand. */
export function placeOf(of: CodebookFile, inHand: CodebookFile, path: string): Place {
  return of === inHand ? { path } : { file: codebookVersionId(of), path };
}

function names(file: CodebookFile, reference: string): boolean {
  return reference === file.id || reference === codebookVersionId(file);
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
  for (let index = 0; index < 3; index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function unknownParent(place: Place, reference: string): Problem {
  return problemAt(place, {
    code: "codebook-unknown",
    message: `There is no codebook "${reference}" to extend.`,
    hint: "Give the extended codebook's file too, or mend `extends` (an id, or id@version).",
    value: reference,
  });
}

function otherParent(place: Place, reference: string, parent: CodebookFile): Problem {
  const found = codebookVersionId(parent);
  return problemAt(place, {
    code: "codebook-unknown",
    message: `The codebook to extend is "${reference}", but ${found} was given.`,
    hint: nearHint(reference, [found], `Write ${found}, or give the file of ${reference}.`),
    value: reference,
  });
}

function circle(place: Place, chain: readonly CodebookFile[]): Problem {
  const repeated = chain.at(-1);
  const around = [...new Set(chain.slice(0, -1).map(({ id }) => id))].reverse();
  return problemAt(place, {
    code: "codebook-extends-itself",
    message: `The codebook extends itself: ${[...around, repeated?.id].join(" extends ")}.`,
    hint: "Take one `extends` of the circle away.",
    value: repeated?.id ?? "",
  });
}
