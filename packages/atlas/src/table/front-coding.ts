/** Words that begin alike are told by what they share, in one digit of base 36. */
const mostShared = 35;

/**
 * A dictionary as it is written: before each word a digit that says how much of the word before it begins the same, then the
 * rest. Codes of regions take a third of the room so.
 *
 * @example frontCoded(["AT11", "AT12", "BE1"]) // ["0AT11", "32", "0BE1"]
 */
export function frontCoded(words: readonly string[]): string[] {
  return words.map((word, place) => {
    const shared = sharedLength(words[place - 1] ?? "", word);
    return `${shared.toString(36)}${word.slice(shared)}`;
  });
}

/** The words again; undefined when one says that it shares what the word before does not have. */
export function frontDecoded(coded: readonly string[]): string[] | undefined {
  const words: string[] = [];
  for (const text of coded) {
    const before = words.at(-1) ?? "";
    const shared = Number.parseInt(text.slice(0, 1), 36);
    if (!(shared <= before.length)) return undefined;
    words.push(before.slice(0, shared) + text.slice(1));
  }
  return words;
}

function sharedLength(before: string, word: string): number {
  let shared = 0;
  while (shared < mostShared && shared < word.length && word[shared] === before[shared]) shared++;
  // Both halves of a character beyond the basic plane stay together.
  return /[\ud800-\udbff]$/.test(word.slice(0, shared)) ? shared - 1 : shared;
}
