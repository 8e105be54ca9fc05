/** Eigenvalues, largest first, and their vectors of length 1: `vectors[axis][place]`. */
export interface Eigen {
  readonly values: readonly number[];
  readonly vectors: readonly (readonly number[])[];
}

const mostSweeps = 60;

/**
 * The eigenvalues and eigenvectors of a symmetric matrix, by cyclic Jacobi rotations: slow beyond a few hundred rows,
 * and precise. A vector's sign is that of its largest part made positive, the first such where several are as large.
 * Source: Golub and Van Loan (2013), Matrix Computations, 4th ed., 8.5.
 *
 * @example symmetricEigen([[2, 1], [1, 2]]).values // [3, 1]
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): Eigen {
  const size = matrix.length;
  const a = Float64Array.from(matrix.flat());
  const v = Float64Array.from({ length: size * size }, (_, at) => (at % (size + 1) === 0 ? 1 : 0));
  const whole = a.reduce((sum, value) => sum + value * value, 0);
  for (let sweep = 0; sweep < mostSweeps && offDiagonal(a, size) > 1e-30 * whole; sweep++)
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, v, size, p, q);
  const axes = Array.from({ length: size }, (_, axis) => ({
    value: a[axis * size + axis] ?? 0,
    vector: signed(Array.from({ length: size }, (_, place) => v[place * size + axis] ?? 0)),
  })).sort((one, other) => other.value - one.value);
  return { values: axes.map(({ value }) => value), vectors: axes.map(({ vector }) => vector) };
}

function offDiagonal(a: Float64Array, size: number): number {
  let sum = 0;
  for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) sum += (a[p * size + q] ?? 0) ** 2;
  return sum;
}

/** Turns the plane of p and q so that their common entry becomes 0. */
function rotate(a: Float64Array, v: Float64Array, size: number, p: number, q: number): void {
  const apart = a[p * size + q] ?? 0;
  if (apart === 0) return;
  const theta = ((a[q * size + q] ?? 0) - (a[p * size + p] ?? 0)) / (2 * apart);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (let k = 0; k < size; k++) turn(a, k * size + p, k * size + q, cosine, sine);
  for (let k = 0; k < size; k++) turn(a, p * size + k, q * size + k, cosine, sine);
  for (let k = 0; k < size; k++) turn(v, k * size + p, k * size + q, cosine, sine);
}

function turn(of: Float64Array, first: number, second: number, cosine: number, sine: number): void {
  const one = of[first] ?? 0;
  const other = of[second] ?? 0;
  of[first] = cosine * one - sine * other;
  of[second] = sine * one + cosine * other;
}

function signed(vector: readonly number[]): number[] {
  const largest = Math.max(...vector.map(Math.abs));
  const lead = vector.find((part) => Math.abs(part) > largest - 1e-9) ?? 0;
  return vector.map((part) => (lead < 0 ? -part : part));
}
