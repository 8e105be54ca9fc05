import { at } from "./at.ts";
import type { Paint } from "./paint.ts";
import { estimatedWidth } from "./wrapped.ts";

/** Round values from 0 to at least `most`, about `wanted` steps apart evenly: 0, 20, 40, 60. */
export function ticksTo(most: number, wanted = 4): readonly number[] {
  const rough = Math.max(most, Number.MIN_VALUE) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const steps = Math.max(1, Math.ceil(most / step - 1e-9));
  return Array.from({ length: steps + 1 }, (_, place) => Number((place * step).toPrecision(12)));
}

/** Round values for whole things: never a half initiative. */
export function countTicks(most: number, wanted = 4): readonly number[] {
  const whole = Math.max(1, Math.ceil(most));
  const ticks = ticksTo(whole, wanted);
  return ticks.every(Number.isInteger) ? ticks : Array.from({ length: whole + 1 }, (_, place) => place);
}

const labelSize = 12;

/** Every mark says its place and value by itself. */
const unspoken = { "aria-hidden": true } as const;

interface ValueAxisProps {
  readonly ticks: readonly number[];
  /** Writes a tick. */
  readonly written: (value: number) => string;
  /** The place of a value, top down. */
  readonly yOf: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly paint: Paint;
}

/** Lines across at round values, with what they are at the left. */
export function ValueAxis({ ticks, written, yOf, left, right, paint }: ValueAxisProps) {
  return (
    <g {...unspoken} fontSize={labelSize} fill={paint("soft")}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={at(left)}
            x2={at(right)}
            y1={at(yOf(tick))}
            y2={at(yOf(tick))}
            stroke={paint(tick === 0 ? "edge" : "line")}
          />
          <text x={at(left - 8)} y={at(yOf(tick) + 4)} textAnchor="end">
            {written(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

interface LengthAxisProps {
  readonly ticks: readonly number[];
  readonly written: (value: number) => string;
  readonly xOf: (value: number) => number;
  readonly top: number;
  readonly bottom: number;
  readonly paint: Paint;
}

/** Lines down at round values, with what they are above. */
export function LengthAxis({ ticks, written, xOf, top, bottom, paint }: LengthAxisProps) {
  return (
    <g {...unspoken} fontSize={labelSize} fill={paint("soft")}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={at(xOf(tick))}
            x2={at(xOf(tick))}
            y1={at(top)}
            y2={at(bottom)}
            stroke={paint(tick === 0 ? "edge" : "line")}
          />
          {/* At the very edge there is no room on both sides. */}
          <text x={at(xOf(tick))} y={at(top - 7)} textAnchor={xOf(tick) < 10 ? "start" : "middle"}>
            {written(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

interface StepAxisProps {
  readonly steps: readonly { readonly key: string; readonly text: string }[];
  readonly xOf: (place: number) => number;
  readonly y: number;
  /** Between one step and the next. */
  readonly stepWidth: number;
  readonly paint: Paint;
}

/** Years or waves below their marks; where they are close, every second, fifth or tenth is written. */
export function StepAxis({ steps, xOf, y, stepWidth, paint }: StepAxisProps) {
  const widest = Math.max(1, ...steps.map(({ text }) => estimatedWidth(text, labelSize) + 8));
  const every = [1, 2, 5, 10, 20, 50].find((skip) => skip * stepWidth >= widest) ?? 100;
  const written = (text: string, place: number) =>
    every === 1 || (/^\d+$/.test(text) ? Number(text) % every === 0 : place % every === 0);
  return (
    <g {...unspoken} fontSize={labelSize} fill={paint("soft")}>
      {steps.map(({ key, text }, place) =>
        written(text, place) ? (
          <text key={key} x={at(xOf(place))} y={at(y + 18)} textAnchor="middle">
            {text}
          </text>
        ) : null,
      )}
    </g>
  );
}
