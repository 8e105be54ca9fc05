import type { MapDescription } from "./schema.ts";

const longestSlug = 64;

/** Letters that no decomposition brings to plain ones. */
const plain: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  þ: "th",
};

/**
 * The short name that a map's title suggests for its address: plain letters and digits with single hyphens, cut at a word
 * after 64 characters. Empty where the title has no such letters, as in Greek or Cyrillic script.
 *
 * @example proposedSlug("Bürgerhilfe & Nähe 2030") // "burgerhilfe-nahe-2030"
 */
export function proposedSlug(title: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[’']/g, "")
    .replace(/[ßæœøłđþ]/g, (letter) => plain[letter] ?? "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word.slice(0, longestSlug) : `${slug}-${word}`;
    if (longer.length > longestSlug) break;
    slug = longer;
  }
  return slug;
}

/**
 * The letters before the numbers of public ids that a slug suggests: the first of each word, or the first four of one word;
 * `MAP` where that gives no two letters.
 *
 * @example proposedPrefix("care-at-home") // "CAH"
 */
export function proposedPrefix(slug: string): MapDescription["idPrefix"] {
  const words = slug.split("-").filter((word) => /^[a-z]/.test(word));
  const letters =
    words.length > 1 ? words.map((word) => word[0]).join("") : slug.replace(/[^a-z]/g, "").slice(0, 4);
  const prefix = letters.toUpperCase().slice(0, 6);
  return prefix.length >= 2 ? prefix : "MAP";
}
