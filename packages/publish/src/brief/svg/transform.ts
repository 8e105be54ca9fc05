/** `[a b c d e f]` as SVG and PDF write it: x' = a x + c y + e, y' = b x + d y + f. */
export type Transform = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const unmoved: Transform = [1, 0, 0, 1, 0, 0];

export function numbersIn(text = ""): readonly number[] {
  return (text.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
}

/** A `transform` attribute: moves, scalings, turns and matrices, one after the other. */
export function transformIn(text = ""): Transform {
  const steps = [...text.matchAll(/(\w+)\s*\(([^)]*)\)/g)];
  return steps.reduce<Transform>(
    (sum, [, kind, given]) => within(sum, stepOf(kind ?? "", numbersIn(given))),
    unmoved,
  );
}

function stepOf(kind: string, [first = 0, second, third = 0, ...rest]: readonly number[]): Transform {
  switch (kind) {
    case "translate":
      return [1, 0, 0, 1, first, second ?? 0];
    case "scale":
      return [first, 0, 0, second ?? first, 0, 0];
    case "rotate": {
      const [sin, cos] = [Math.sin((first / 180) * Math.PI), Math.cos((first / 180) * Math.PI)];
      const [x, y] = [second ?? 0, third];
      return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
    }
    case "matrix":
      return [first, second ?? 0, third, rest[0] ?? 1, rest[1] ?? 0, rest[2] ?? 0];
    default:
      throw new Error(`A figure is moved by "${kind}", which is not painted.`);
  }
}

/** The transform of something that is inside of another one. */
export function within(outer: Transform, inner: Transform): Transform {
  const [a, b, c, d, e, f] = outer;
  const [ia, ib, ic, id, ie, iff] = inner;
  return [
    a * ia + c * ib,
    b * ia + d * ib,
    a * ic + c * id,
    b * ic + d * id,
    a * ie + c * iff + e,
    b * ie + d * iff + f,
  ];
}

export function moved([a, b, c, d, e, f]: Transform, x: number, y: number): readonly [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
