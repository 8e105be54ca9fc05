import { describe, expect, it } from "vitest";
import { dark, light, type Token } from "../theme/tokens.ts";
import { seriesLook, seriesTokens } from "./patterns.tsx";

type Rgb = readonly [number, number, number];

/** How dichromats see linear RGB: Machado, Oliveira and Fernandes (2009), severity 1. */
const visions: Readonly<Record<string, readonly Rgb[]>> = {
  "all colours": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  "no red cones": [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  "no green cones": [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  "no blue cones": [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

describe.each([
  ["light", light],
  ["dark", dark],
])("the categories of the %s theme", (_, tokens: Readonly<Record<Token, string>>) => {
  it.each(Object.keys(visions))("are told apart by colour or pattern with %s", (vision) => {
    const seen = Array.from({ length: 36 }, (_, series) => {
      const { token, stroke } = seriesLook(series);
      return { colour: oklab(tokens[token], visions[vision] ?? []), stroke };
    });
    const alike = seen.flatMap((first, a) =>
      seen
        .slice(a + 1)
        .filter((second) => first.stroke === second.stroke && distance(first.colour, second.colour) < 0.03),
    );
    expect(alike).toEqual([]);
  });

  it.each(Object.keys(visions))("differ in colour alone between neighbours with %s", (vision) => {
    const colours = seriesTokens.map((token) => oklab(tokens[token], visions[vision] ?? []));
    for (const [place, colour] of colours.slice(1).entries())
      expect(distance(colour, colours[place] ?? colour)).toBeGreaterThan(0.08);
  });
});

function distance(a: Rgb, b: Rgb): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** Björn Ottosson's OKLab, in which distances are about as large as they look. */
function oklab(colour: string, vision: readonly Rgb[]): Rgb {
  const linear = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const [r = 0, g = 0, b = 0] = vision.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, weight, place) => sum + weight * (linear[place] ?? 0), 0),
      ),
    ),
  );
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
