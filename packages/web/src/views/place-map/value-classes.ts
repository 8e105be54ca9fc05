/** A class of a choropleth: the smallest and largest value in it. */
export interface ValueClass {
  readonly from: number;
  readonly to: number;
}

/**
 * At most `most` classes that hold about equally many of the positive values, equal values always together; smallest
 * first. Zero is in no class, and no value makes no class.
 *
 * @example classesOf([1, 1, 2, 8], 2) // [{ from: 1, to: 1 }, { from: 2, to: 8 }]
 */
export function classesOf(values: readonly number[], most: number): readonly ValueClass[] {
  const sorted = values.filter((value) => value > 0).sort((a, b) => a - b);
  const classes: ValueClass[] = [];
  let start = 0;
  while (start < sorted.length) {
    const left = most - classes.length;
    let end = left <= 1 ? sorted.length : start + Math.max(1, Math.round((sorted.length - start) / left));
    while (end < sorted.length && sorted[end] === sorted[end - 1]) end += 1;
    classes.push({ from: sorted[start] ?? 0, to: sorted[end - 1] ?? 0 });
    start = end;
  }
  return classes;
}

/** The position of a value's class; -1 for none. */
export function classAt(classes: readonly ValueClass[], value: number): number {
  return value > 0 ? classes.findIndex(({ to }) => value <= to) : -1;
}
