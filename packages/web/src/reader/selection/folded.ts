/** A label without marks, in small letters: what finding in a facet compares. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
