import { at } from "../at.ts";
import type { Paint } from "../paint.ts";

interface TotalProps {
  readonly role?: string | undefined;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly number: string;
  readonly share: string | undefined;
  readonly paint: Paint;
  readonly isInLine?: boolean | undefined;
}

/** A total with its share below, or behind it in the same line. */
export function Total({ role, x, y, anchor, number, share, paint, isInLine = false }: TotalProps) {
  return (
    <text role={role} textAnchor={anchor} x={at(x)} y={at(y)}>
      <tspan {...(isInLine ? {} : { x: at(x) })} fontWeight="600">
        {number}
      </tspan>
      {share && (
        <tspan {...(isInLine ? { dx: 3 } : { x: at(x), dy: 17 })} fontSize="12" fill={paint("soft")}>
          {` ${share}`}
        </tspan>
      )}
    </text>
  );
}

interface LinesProps {
  readonly lines: readonly string[];
  /** The whole label, where nothing around it says it. */
  readonly name: string | undefined;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle";
  readonly lineHeight: number;
}

/** A label in lines. */
export function Lines({ lines, name, x, y, anchor, lineHeight }: LinesProps) {
  return (
    <text textAnchor={anchor} x={at(x)} y={at(y)}>
      {name !== undefined && lines.some((line) => line.endsWith("…")) && <title>{name}</title>}
      {lines.map((line, index) => (
        <tspan key={line} x={at(x)} dy={index === 0 ? 0 : lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
