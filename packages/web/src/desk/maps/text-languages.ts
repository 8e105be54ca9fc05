/** Languages that files and texts are often in: the official ones of the European Union, then of its neighbours and regions. */
const usual = (
  "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv " +
  "bs ca cy eu gl is lb mk nb sq sr tr uk"
).split(" ");

/** The languages to choose from, by their names in `language`; one that is `chosen` already is among them. */
export function textLanguages(
  language: string,
  chosen: string,
): readonly { readonly code: string; readonly name: string }[] {
  const names = new Intl.DisplayNames([language], { type: "language" });
  const { compare } = new Intl.Collator(language);
  return [...new Set([...usual, chosen])]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => compare(a.name, b.name));
}
