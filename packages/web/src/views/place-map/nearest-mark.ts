/** A mark on the plane, by its position in a list. */
export interface MarkPlace {
  readonly x: number;
  readonly y: number;
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * The mark that a key moves to from mark `from`: the nearest in the direction of an arrow, where what lies aside counts
 * double and what lies more aside than ahead is not in the direction; the first and last for Home and End. Undefined
 * when there is none.
 */
export function nearestMark(key: string, from: number, marks: readonly MarkPlace[]): number | undefined {
  if (key === "Home") return marks.length > 0 ? 0 : undefined;
  if (key === "End") return marks.length > 0 ? marks.length - 1 : undefined;
  const direction = directions[key];
  const start = marks[from];
  if (!direction || !start) return undefined;
  const [right, down] = direction;
  let nearest: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [position, { x, y }] of marks.entries()) {
    const ahead = (x - start.x) * right + (y - start.y) * down;
    const aside = Math.abs((x - start.x) * down) + Math.abs((y - start.y) * right);
    const distance = Math.hypot(ahead, 2 * aside);
    if (position === from || ahead <= 0 || aside > ahead || distance >= least) continue;
    nearest = position;
    least = distance;
  }
  return nearest;
}
