// Titles and descriptions: 4-10 and 60-120 pseudo-words, Zipf over a vocabulary; text i is a function of the seed and i.
import { randomFrom } from "./inventory.mjs";

const vocabulary = 50_000;
const onsets = [
  "b",
  "br",
  "d",
  "f",
  "g",
  "k",
  "kl",
  "l",
  "m",
  "n",
  "p",
  "pr",
  "r",
  "s",
  "st",
  "t",
  "tr",
  "v",
  "z",
];
const vowels = ["a", "e", "i", "o", "u", "ai", "ou"];

/** The words, the most frequent first. Every word ends in "x", so that none is the beginning of another. */
export function wordsOf() {
  const random = randomFrom(4);
  const words = new Set();
  while (words.size < vocabulary) {
    let word = "";
    for (let syllables = 2 + Math.floor(random() * 3); syllables > 0; syllables--)
      word += onsets[Math.floor(random() * onsets.length)] + vowels[Math.floor(random() * vowels.length)];
    words.add(`${word}x`);
  }
  return [...words];
}

/** Two arrays of strings, by row. */
export function textsOf(rows, seed = 20250102) {
  const words = wordsOf();
  const titles = new Array(rows);
  const descriptions = new Array(rows);
  for (let row = 0; row < rows; row++) {
    const random = randomFrom(seed ^ Math.imul(row + 1, 0x9e3779b1));
    titles[row] = textOf(words, random, 4 + Math.floor(random() * 7));
    descriptions[row] = textOf(words, random, 60 + Math.floor(random() * 61));
  }
  return { titles, descriptions };
}

function textOf(words, random, length) {
  const chosen = new Array(length);
  // Rank r with a density of about 1 / r: Zipf's law.
  for (let i = 0; i < length; i++) chosen[i] = words[Math.floor(vocabulary ** random()) - 1];
  return chosen.join(" ");
}
