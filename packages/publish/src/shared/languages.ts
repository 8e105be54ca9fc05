import type { Codebook, Texts } from "@mapwright/domain";

/** The languages of a codebook's texts: those it declares, in its order, then any others by tag. */
export function languagesOf(codebook: Codebook): readonly string[] {
  const found = new Set<string>();
  const add = (texts: Texts | undefined): void => {
    for (const language of Object.keys(texts ?? {})) found.add(language);
  };
  for (const { label, definition, test, note, unit, categories } of codebook.variables) {
    for (const texts of [label, definition, test, note, unit]) add(texts);
    for (const category of categories)
      for (const texts of [category.label, category.definition, category.test, category.note]) add(texts);
  }
  const others = [...found].filter((language) => !codebook.languages.includes(language)).sort();
  return [...codebook.languages, ...others];
}
