import type { Codebook, CodebookFile } from "./schema.ts";

/**
 * Writes a resolved codebook as a file that needs no other: no `extends`, no lists. Resolving it gives the codebook again.
 */
export function codebookAsFile({ variables, rules, languages, ...head }: Codebook): CodebookFile {
  return {
    format: "mapwright-codebook/1",
    ...head,
    languages: [...languages],
    variables: variables.map(({ categories, ...variable }) =>
      categories.length === 0 ? variable : { ...variable, categories: [...categories] },
    ),
    ...(rules.length === 0 ? {} : { rules: [...rules] }),
  };
}
