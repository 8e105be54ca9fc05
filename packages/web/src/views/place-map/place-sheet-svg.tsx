import { at } from "../at.ts";
import { DrawingSvg } from "../drawing-svg.tsx";
import { EntryText, type LegendLayout, legendOf } from "../legend.tsx";
import { fontSize } from "../lettering.ts";
import { type FigureTheme, type Paint, paintOf } from "../paint.ts";
import { wrapped } from "../wrapped.ts";
import type { Boundaries, PlaceShape } from "./boundaries.ts";
import type { PlaneBox } from "./map-window.ts";
import { bubbleRadius, isSmall, layoutWidth, pointRadius, smallMark } from "./mark-sizes.ts";
import type { DrawnPlace, DrawnPoint } from "./place-map-svg.tsx";

/** A map of places with its legend, to be drawn where no style sheet reaches. */
export interface PlaceSheet {
  readonly title: string;
  readonly sentence: string;
  readonly boundaries: Boundaries;
  readonly box: PlaneBox;
  readonly drawing: "areas" | "bubbles" | "points";
  readonly places: ReadonlyMap<string, DrawnPlace>;
  readonly points: readonly DrawnPoint[];
  readonly outlines: Boundaries["borders"];
  /** What the shades mean, from none to the darkest; empty without shades. */
  readonly classes: readonly string[];
  readonly notes: readonly string[];
}

export const sheetWidth = 960;
const noteSize = 12;
const noteHeight = 17;

/** The opacity of each class over the paper, as on the page. */
const shades = [0.18, 0.38, 0.58, 0.79, 1];

function layoutOf({ box, classes, notes }: PlaceSheet) {
  const mapHeight = (sheetWidth * box.height) / box.width;
  const legend = legendOf(classes, sheetWidth);
  const lines = notes.flatMap((note) => wrapped(note, noteSize, sheetWidth, 3));
  const legendTop = mapHeight + 12;
  const notesTop = legendTop + legend.height + 16;
  return { mapHeight, legend, lines, legendTop, notesTop, height: notesTop + lines.length * noteHeight };
}

export function sheetHeight(sheet: PlaceSheet): number {
  return layoutOf(sheet).height;
}

export function PlaceSheetSvg({ sheet, theme, id }: { sheet: PlaceSheet; theme: FigureTheme; id: string }) {
  const paint = paintOf(theme);
  const { mapHeight, legend, lines, legendTop, notesTop, height } = layoutOf(sheet);
  const { box } = sheet;
  return (
    <DrawingSvg
      width={sheetWidth}
      height={height}
      id={id}
      title={sheet.title}
      sentence={sheet.sentence}
      isLinked={false}
      paint={paint}
    >
      <rect width={sheetWidth} height={at(mapHeight)} fill={paint("raised")} stroke={paint("line")} />
      <svg
        width={sheetWidth}
        height={at(mapHeight)}
        viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
        overflow="hidden"
      >
        <Drawn sheet={sheet} paint={paint} />
      </svg>
      <ShadeLegend layout={legend} top={legendTop} paint={paint} />
      {lines.map((line, place) => (
        <text key={line} y={at(notesTop + place * noteHeight)} fontSize={noteSize} fill={paint("soft")}>
          {line}
        </text>
      ))}
    </DrawingSvg>
  );
}

function Drawn({ sheet, paint }: { sheet: PlaceSheet; paint: Paint }) {
  const { boundaries, box, drawing, places, points, outlines } = sheet;
  const pixel = box.width / sheetWidth;
  const unit = box.width / layoutWidth;
  const shapes = boundaries.shapes.toSorted((a, b) => b.km2 - a.km2);
  const placed = shapes.flatMap((shape) => {
    const place = places.get(shape.code);
    return place ? [{ shape, place }] : [];
  });
  return (
    <>
      {shapes.map((shape) =>
        shape.path === "" ? null : (
          <path
            key={`${shape.code} ${shape.x} ${shape.y}`}
            d={shape.path}
            fill={paint("sunken")}
            stroke={paint("line")}
            strokeWidth={at(0.7 * pixel)}
          />
        ),
      )}
      {drawing === "areas" &&
        placed.map(({ shape, place }) => (
          <Area key={shape.code} shape={shape} place={place} unit={unit} pixel={pixel} paint={paint} />
        ))}
      {drawing === "areas" &&
        boundaries.level !== 0 &&
        boundaries.borders.map(({ between, path }) => (
          <path key={between.join()} d={path} fill="none" stroke={paint("edge")} strokeWidth={at(pixel)} />
        ))}
      {outlines.map(({ path }) => (
        <path
          key={path}
          d={path}
          fill="none"
          stroke={paint("ink")}
          strokeOpacity="0.75"
          strokeWidth={at(1.8 * pixel)}
          strokeLinejoin="round"
        />
      ))}
      {drawing === "bubbles" &&
        placed.map(({ shape, place }) => {
          const isNone = place.valueClass < 0;
          return (
            <circle
              key={shape.code}
              cx={shape.x}
              cy={shape.y}
              r={at(bubbleRadius(place.size) * unit)}
              fill={paint(isNone ? "raised" : "accent")}
              fillOpacity={isNone ? 1 : 0.82}
              stroke={paint(isNone ? "edge" : "raised")}
              strokeWidth={at(1.2 * pixel)}
            >
              <title>{place.text}</title>
            </circle>
          );
        })}
      {drawing === "points" &&
        points.map((point) => (
          <Point key={point.key} point={point} unit={unit} pixel={pixel} paint={paint} />
        ))}
    </>
  );
}

interface MarkProps {
  readonly unit: number;
  /** Units of the plane for a pixel of the sheet. */
  readonly pixel: number;
  readonly paint: Paint;
}

function Area({
  shape,
  place: { text, valueClass, chosen },
  unit,
  pixel,
  paint,
}: MarkProps & { readonly shape: PlaceShape; readonly place: DrawnPlace }) {
  const isNone = valueClass < 0;
  const look = {
    fill: paint(isNone ? "sunken" : "accent"),
    stroke: paint(chosen ? "notice" : isNone ? "edge" : "raised"),
    strokeWidth: at((chosen ? 3 : 0.9) * pixel),
  };
  const fillOpacity = isNone ? 1 : (shades[valueClass] ?? 1);
  return (
    <g>
      <title>{text}</title>
      {shape.path !== "" && !isNone && <path d={shape.path} fill={paint("raised")} />}
      {shape.path !== "" && <path d={shape.path} {...look} fillOpacity={fillOpacity} />}
      {isSmall(shape, unit) && (
        <>
          <circle cx={shape.x} cy={shape.y} r={at(smallMark * unit)} fill={paint("raised")} />
          <circle
            cx={shape.x}
            cy={shape.y}
            r={at(smallMark * unit)}
            {...look}
            stroke={chosen ? look.stroke : paint("accent")}
            fillOpacity={fillOpacity}
          />
        </>
      )}
    </g>
  );
}

function Point({
  point: { x, y, count, label, text },
  unit,
  pixel,
  paint,
}: MarkProps & { readonly point: DrawnPoint }) {
  return (
    <g>
      <title>{text}</title>
      <circle
        cx={x}
        cy={y}
        r={at(pointRadius(count) * unit)}
        fill={paint("accent")}
        fillOpacity="0.82"
        stroke={paint("raised")}
        strokeWidth={at(1.2 * pixel)}
      />
      {count > 1 && (
        <text
          x={x}
          y={at(y + 4.5 * unit)}
          fontSize={at(12.5 * unit)}
          fontWeight="600"
          fill={paint("raised")}
          textAnchor="middle"
        >
          {label}
        </text>
      )}
    </g>
  );
}

function ShadeLegend({ layout, top, paint }: { layout: LegendLayout; top: number; paint: Paint }) {
  return layout.entries.map(({ x, y, series, lines }) => {
    const isNone = series === 0;
    return (
      <g key={series} transform={`translate(${at(x)} ${at(top + y)})`} fontSize={fontSize}>
        <rect
          y="1"
          width="18"
          height="14"
          fill={paint(isNone ? "sunken" : "accent")}
          fillOpacity={isNone ? 1 : (shades[series - 1] ?? 1)}
          stroke={paint("edge")}
          strokeWidth="0.8"
        />
        <EntryText lines={lines} />
      </g>
    );
  });
}
