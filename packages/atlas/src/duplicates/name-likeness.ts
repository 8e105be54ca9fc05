/** How much a word tells: what few names have tells more. */
export type WordWeight = (word: string) => number;

/** Words shorter than this are the same only letter by letter; in longer ones one letter may be wrong, or two from `long` on. */
const loose = 5;
const long = 9;

/**
 * How alike two names are, from 0 to 1: the weight of the words they share over the weight of all their words, each word of
 * one paired with at most one of the other. Words are folded; a mistyped pair counts by its share of right letters. Names that
 * differ in blanks alone are the same. It is the weighted Jaccard likeness of decision 0026 with words for categories.
 *
 * @example nameLikeness(["neighbour", "care"], ["neighbours", "care"], () => 1) // 0.90
 */
export function nameLikeness(one: readonly string[], other: readonly string[], weightOf: WordWeight): number {
  if (one.length === 0 || other.length === 0) return 0;
  if (one.join("") === other.join("")) return 1;
  const left = [...other];
  let shared = 0;
  const whole = [...one, ...other].reduce((sum, word) => sum + weightOf(word), 0);
  const rest = one.filter((word) => {
    const place = left.indexOf(word);
    if (place < 0) return true;
    left.splice(place, 1);
    shared += weightOf(word);
    return false;
  });
  for (const word of rest) {
    const { place, likeness } = nearest(word, left);
    if (likeness === 0) continue;
    const [found = ""] = left.splice(place, 1);
    shared += likeness * Math.min(weightOf(word), weightOf(found));
  }
  return whole === 0 ? 0 : shared / (whole - shared);
}

function nearest(word: string, others: readonly string[]): { place: number; likeness: number } {
  let best = { place: -1, likeness: 0 };
  for (const [place, other] of others.entries()) {
    const likeness = wordLikeness(word, other);
    if (likeness > best.likeness) best = { place, likeness };
  }
  return best;
}

/** The share of right letters of two words that may be one mistyped; 0 where they are two. Numbers are never mistyped. */
function wordLikeness(one: string, other: string): number {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  const most = longer.length >= long ? 2 : 1;
  if (shorter.length < loose || longer.length - shorter.length > most || /\d/.test(one + other)) return 0;
  const wrong = lettersWrong(shorter, longer, most);
  return wrong > most ? 0 : 1 - wrong / longer.length;
}

/** Letters put in, left out, changed, or swapped with their neighbour (Damerau 1964); `most + 1` once it must be more. */
function lettersWrong(a: string, b: string, most: number): number {
  let twoBefore: readonly number[] = [];
  let before: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwapped ? (twoBefore[j - 2] ?? 0) + 1 : changed;
      now.push(Math.min(changed, swapped, (before[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1));
    }
    if (Math.min(...now) > most) return most + 1;
    twoBefore = before;
    before = now;
  }
  return before[b.length] ?? most + 1;
}
