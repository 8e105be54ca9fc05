import { at } from "../at.ts";

/** The shapes of categories, of equal area at equal size; the seventh category starts again. */
const shapes: readonly ((size: number) => string)[] = [
  (size) => circle(size),
  (size) => polygon(4, size * 1.25, Math.PI / 4),
  (size) => polygon(3, size * 1.5, 0),
  (size) => polygon(4, size * 1.25, 0),
  (size) => plus(size * 1.15),
  (size) => polygon(6, size * 1.1, 0),
];

interface GlyphProps {
  readonly category: number;
  readonly x: number;
  readonly y: number;
  /** Half of its width, about. */
  readonly size: number;
  readonly fill: string;
}

export function Glyph({ category, x, y, size, fill }: GlyphProps) {
  const shape = shapes[category % shapes.length] ?? circle;
  return <path d={shape(size)} transform={`translate(${at(x)} ${at(y)})`} fill={fill} />;
}

function circle(size: number): string {
  const r = at(size);
  return `M${-r},0a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0z`;
}

function polygon(corners: number, size: number, turn: number): string {
  const points = Array.from({ length: corners }, (_, corner) => {
    const angle = turn + (corner / corners) * 2 * Math.PI;
    return `${at(size * Math.sin(angle))},${at(-size * Math.cos(angle))}`;
  });
  return `M${points.join("L")}z`;
}

function plus(size: number): string {
  const [long, thin] = [at(size), at(size / 2.6)];
  return `M${-thin},${-long}H${thin}V${-thin}H${long}V${thin}H${thin}V${long}H${-thin}V${thin}H${-long}V${-thin}H${-thin}z`;
}

interface WheelProps {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Into how many sectors the wheel is cut, and which of them are filled. */
  readonly sectors: number;
  readonly filled: readonly number[];
  readonly fill: string;
  readonly stroke: string;
}

/** One initiative: a wheel with the sectors filled that it has; a full disc when there are none to tell apart. */
export function Wheel({ x, y, radius, sectors, filled, fill, stroke }: WheelProps) {
  return (
    <g transform={`translate(${at(x)} ${at(y)})`} stroke={stroke} strokeWidth="0.8">
      <circle r={at(radius)} fill={sectors === 0 ? fill : "none"} />
      {filled.map((sector) => (
        <path key={sector} d={sectorPath(radius, sector / sectors, (sector + 1) / sectors)} fill={fill} />
      ))}
    </g>
  );
}

/** A sector between two parts of a turn, clockwise from the top. */
function sectorPath(radius: number, from: number, to: number): string {
  if (to - from > 0.999) return circle(radius);
  const point = (turn: number) =>
    `${at(radius * Math.sin(turn * 2 * Math.PI))},${at(-radius * Math.cos(turn * 2 * Math.PI))}`;
  return `M0,0L${point(from)}A${at(radius)},${at(radius)} 0 ${to - from > 0.5 ? 1 : 0} 1 ${point(to)}Z`;
}
