import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { dark, light, print, type Token } from "./tokens.ts";
import { tokensCss } from "./write-tokens.ts";

/** Text on its ground: 4.5 to 1 (WCAG 2.2, 1.4.3). */
const texts: readonly (readonly [Token, Token])[] = [
  ["ink", "paper"],
  ["ink", "raised"],
  ["ink", "sunken"],
  ["ink", "accent-soft"],
  ["ink", "mark"],
  ["ink", "notice-soft"],
  ["soft", "paper"],
  ["soft", "raised"],
  ["soft", "sunken"],
  ["accent", "paper"],
  ["accent", "raised"],
  ["paper", "accent"],
  ["notice", "notice-soft"],
  ["notice", "paper"],
];

/** Borders of fields, bars and outlines of marks: 3 to 1 (1.4.11). */
const graphics: readonly (readonly [Token, Token])[] = [
  ["edge", "paper"],
  ["edge", "raised"],
  ["accent", "sunken"],
  ["ink", "paper"],
];

describe.each([
  ["light", light],
  ["dark", dark],
  ["print", print],
])("the %s theme", (_, tokens: Readonly<Record<Token, string>>) => {
  it.each(texts)("reads %s on %s", (text, ground) => {
    expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(4.5);
  });
  it.each(graphics)("shows %s on %s", (mark, ground) => {
    expect(contrast(tokens[mark], tokens[ground])).toBeGreaterThanOrEqual(3);
  });
});

it("writes the style sheet from the same tokens", async () => {
  expect(await readFile(new URL("tokens.css", import.meta.url), "utf8")).toBe(tokensCss());
});

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
