import { at } from "../at.ts";
import type { Paint } from "../paint.ts";

interface TotalProps {
  readonly role: string | undefined;
  readonly x: number;
  readonly y: number;
  readonly anchor: "middle" | "end";
  readonly number: string;
  readonly share: string | undefined;
  readonly paint: Paint;
}

/** A total with its share below. */
export function Total({ role, x, y, anchor, number, share, paint }: TotalProps) {
  return (
    <text role={role} textAnchor={anchor} x={at(x)} y={at(y)}>
      <tspan x={at(x)} fontWeight="600">
        {number}
      </tspan>
      {share && (
        <tspan x={at(x)} dy="17" fontSize="12" fill={paint("soft")}>
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
