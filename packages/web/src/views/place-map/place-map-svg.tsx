import type { ReactNode } from "react";
import type { Boundaries, PlaceShape } from "./boundaries.ts";
import { marksOf } from "./drawn-boundaries.ts";
import type { PlaneBox } from "./map-window.ts";
import { bubbleRadius, isSmall, layoutWidth, pointRadius, smallMark } from "./mark-sizes.ts";

/** A place with initiatives, as it is drawn. */
export interface DrawnPlace {
  readonly code: string;
  /** Said in full: name, numbers, base. */
  readonly text: string;
  /** Where the mark leads. */
  readonly href: string;
  /** The class of its value, from 0; -1 for none. */
  readonly valueClass: number;
  /** Radius of its bubble, in parts of the largest. */
  readonly size: number;
  readonly chosen: boolean;
}

/** One mark for an initiative or several near each other. */
export interface DrawnPoint {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly count: number;
  readonly label: string;
  readonly text: string;
  readonly href: string;
}

interface DrawingProps {
  readonly boundaries: Boundaries | undefined;
  readonly box: PlaneBox;
  readonly drawing: "areas" | "bubbles" | "points";
  readonly places: ReadonlyMap<string, DrawnPlace>;
  readonly points: readonly DrawnPoint[];
  /** The lines around groups of countries. */
  readonly outlines: Boundaries["borders"];
  readonly labelledBy: string;
}

/** In pixels of the layout, as all sizes of marks. */
const smallestTarget = 20;

/** The map as an SVG of links; readable and usable without script. */
export function PlaceMapSvg({
  boundaries,
  box,
  drawing,
  places,
  points,
  outlines,
  labelledBy,
}: DrawingProps) {
  const unit = box.width / layoutWidth;
  const shapes = (boundaries?.shapes ?? []).toSorted((a, b) => b.km2 - a.km2);
  const isSet = (code: string) => places.has(code);
  const marks = marksOf(boundaries);
  return (
    <svg
      role="group"
      aria-labelledby={labelledBy}
      className={`place-map-drawing as-${drawing}`}
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      {...marks.ofDrawing}
    >
      <g pointerEvents="none">
        {shapes.map((shape, index) =>
          drawing === "areas" && isSet(shape.code) ? null : (
            <path
              key={shape.code || `land-${index}`}
              className="land"
              d={shape.path}
              {...marks.ofShape(shape)}
            />
          ),
        )}
      </g>
      {drawing === "areas" &&
        shapes.map((shape) => {
          const place = places.get(shape.code);
          return (
            place && (
              <Area key={shape.code} shape={shape} place={place} unit={unit} marks={marks.ofShape(shape)} />
            )
          );
        })}
      <g pointerEvents="none">
        {drawing !== "areas" || boundaries?.level === 0
          ? null
          : boundaries?.borders.map(({ between, path }) => (
              <path key={between.join()} className="border" d={path} />
            ))}
        {outlines.map((border) => (
          <path key={border.path} className="outline" d={border.path} {...marks.ofBorder(border)} />
        ))}
      </g>
      {drawing === "bubbles" &&
        shapes.map((shape) => {
          const place = places.get(shape.code);
          return place && <Bubble key={shape.code} shape={shape} place={place} unit={unit} />;
        })}
      {drawing === "points" && points.map((point) => <Point key={point.key} point={point} unit={unit} />)}
    </svg>
  );
}

interface PlaceProps {
  readonly shape: PlaceShape;
  readonly place: DrawnPlace;
  readonly unit: number;
}

function Area({ shape, place, unit, marks }: PlaceProps & { readonly marks: object }) {
  const { x, y, path } = shape;
  const hasMark = isSmall(shape, unit);
  return (
    <PlaceLink place={place} x={x} y={y}>
      <path className="shape" d={path} {...marks} />
      {hasMark && <circle className="target" cx={x} cy={y} r={smallestTarget * unit} />}
      {hasMark && <circle className="shape small" cx={x} cy={y} r={smallMark * unit} />}
    </PlaceLink>
  );
}

function Bubble({ shape, place, unit }: PlaceProps) {
  const { x, y } = shape;
  const radius = bubbleRadius(place.size) * unit;
  return (
    <PlaceLink place={place} x={x} y={y}>
      <circle className="target" cx={x} cy={y} r={Math.max(radius, smallestTarget * unit)} />
      <circle className="shape bubble" cx={x} cy={y} r={radius} />
    </PlaceLink>
  );
}

function PlaceLink({
  place,
  x,
  y,
  children,
}: {
  place: DrawnPlace;
  x: number;
  y: number;
  children: ReactNode;
}) {
  const { code, href, text, valueClass, chosen } = place;
  return (
    <a
      href={href}
      aria-label={text}
      aria-current={chosen ? "true" : undefined}
      className={`place class-${valueClass < 0 ? "none" : valueClass}`}
      data-place={code}
      data-x={x}
      data-y={y}
    >
      {children}
    </a>
  );
}

function Point({ point, unit }: { point: DrawnPoint; unit: number }) {
  const { x, y, count, href, text, label, key } = point;
  const radius = pointRadius(count) * unit;
  return (
    <a href={href} aria-label={text} className="place point" data-place={key} data-x={x} data-y={y}>
      <circle className="target" cx={x} cy={y} r={Math.max(radius, smallestTarget * unit)} />
      <circle className="shape bubble" cx={x} cy={y} r={radius} />
      {count > 1 && (
        <text x={x} y={y + 4.5 * unit} fontSize={12.5 * unit} textAnchor="middle">
          {label}
        </text>
      )}
    </a>
  );
}
