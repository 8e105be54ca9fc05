import { type CountTable, marginsOf } from "./contingency-table.ts";
import { symmetricEigen } from "./symmetric-eigen.ts";

/** One axis of a map: how much of the association it shows. */
export interface Axis {
  /** Principal inertia (eigenvalue), above 0. */
  readonly inertia: number;
  /** Of the total inertia, 0..1. */
  readonly share: number;
}

/** A row or column as a point; arrays go by axis. */
export interface Point {
  /** Share of all cases, 0..1. */
  readonly mass: number;
  /** Principal coordinates: distances between points are chi-square distances. */
  readonly coordinates: readonly number[];
  /** Share of the axis's inertia that the point makes, 0..1. */
  readonly contributions: readonly number[];
  /** Share of the point's own inertia that the axis shows, 0..1: how well the point is placed. */
  readonly cos2: readonly number[];
}

export interface CorrespondenceAnalysis {
  /** Chi-square by the number of cases. */
  readonly totalInertia: number;
  /** Largest first; at most one less than there are rows or columns. */
  readonly axes: readonly Axis[];
  readonly rows: readonly Point[];
  readonly columns: readonly Point[];
}

/** Axes with less inertia show rounding, not association. */
export const leastInertia = 1e-12;

/**
 * Correspondence analysis of a table of counts. Empty rows and columns have mass 0 and lie at the centre. Axes are free
 * in sign: the column that lies farthest out, weighed by its mass, is on the positive side.
 * Source: Greenacre (1984), Theory and Applications of Correspondence Analysis, ch. 4.
 *
 * @example correspondenceAnalysis([[4, 2, 3, 2], [4, 3, 7, 4], [25, 10, 12, 4]]).axes[0]?.share
 */
export function correspondenceAnalysis(table: CountTable): CorrespondenceAnalysis {
  const margins = marginsOf(table);
  const rowMasses = margins.rows.map((sum) => sum / margins.total);
  const columnMasses = margins.columns.map((sum) => sum / margins.total);
  const residuals = table.map((row, i) =>
    row.map((count, j) => {
      const expected = (rowMasses[i] ?? 0) * (columnMasses[j] ?? 0);
      return expected > 0 ? (count / margins.total - expected) / Math.sqrt(expected) : 0;
    }),
  );
  const products = columnMasses.map((_, j) =>
    columnMasses.map((_, k) => residuals.reduce((sum, row) => sum + (row[j] ?? 0) * (row[k] ?? 0), 0)),
  );
  const { values, vectors } = symmetricEigen(products);
  const totalInertia = values.reduce((sum, value) => sum + Math.max(0, value), 0);
  const kept = values.filter((value) => value > leastInertia);
  const ofColumn = (j: number) => kept.map((value, axis) => Math.sqrt(value) * (vectors[axis]?.[j] ?? 0));
  const ofRow = (i: number) =>
    kept.map((_, axis) =>
      (residuals[i] ?? []).reduce((sum, residual, j) => sum + residual * (vectors[axis]?.[j] ?? 0), 0),
    );
  return {
    totalInertia,
    axes: kept.map((inertia) => ({ inertia, share: inertia / totalInertia })),
    rows: rowMasses.map((mass, i) => pointOf(mass, ofRow(i), kept)),
    columns: columnMasses.map((mass, j) => pointOf(mass, ofColumn(j), kept)),
  };
}

/** A point from its coordinates times the root of its mass, whose squares are its inertia on each axis. */
export function pointOf(mass: number, scaled: readonly number[], inertias: readonly number[]): Point {
  const own = scaled.reduce((sum, part) => sum + part * part, 0);
  return {
    mass,
    coordinates: scaled.map((part) => (mass > 0 ? part / Math.sqrt(mass) : 0)),
    contributions: scaled.map((part, axis) => (part * part) / (inertias[axis] ?? 1)),
    cos2: scaled.map((part) => (own > 0 ? (part * part) / own : 0)),
  };
}
