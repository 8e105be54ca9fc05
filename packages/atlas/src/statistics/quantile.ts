/**
 * The quantile of ascending numbers at `share` (0..1), between neighbours in proportion; NaN without numbers.
 * Source: Hyndman and Fan (1996), The American Statistician 50, 361-365, definition 7 (R's default).
 *
 * @example quantile([1, 2, 3, 4], 0.5) // 2.5
 */
export function quantile(ascending: ArrayLike<number>, share: number): number {
  const place = (ascending.length - 1) * share;
  const below = ascending[Math.floor(place)] ?? Number.NaN;
  const above = ascending[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
