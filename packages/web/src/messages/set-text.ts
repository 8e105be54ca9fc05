const [space, narrowSpace] = ["\u00a0", "\u202f"];

/**
 * A text as a typesetter of its language writes it: no line begins with a mark that belongs to the word before it, or with a
 * percent sign, apostrophes are round, and a dash stands between years. French sets a space before double marks and inside
 * its quotation marks (Imprimerie nationale, Lexique des règles typographiques). Spaces are only kept from breaking, never put
 * where nobody wrote one.
 */
export function setText(text: string, language: string): string {
  const rounded = text
    .replace(/(?<=\p{L})'(?=\p{L})/gu, "’")
    .replace(/(?<=\d)[ \u00a0](?=%)/g, narrowSpace)
    .replace(/(?<=(?:^|[\s(])\d{4})-(?=\d{4}(?:$|[\s).,;:]))/g, "–");
  if (language !== "fr") return rounded;
  return rounded
    .replace(/ (?=[:»])/g, space)
    .replace(/(?<=«) /g, space)
    .replace(/ (?=[;!?])/g, narrowSpace);
}
