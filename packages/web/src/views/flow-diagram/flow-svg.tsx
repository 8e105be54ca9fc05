import type { Messages } from "../../messages/messages.ts";
import { at } from "../at.ts";
import { DrawingSvg } from "../drawing-svg.tsx";
import { fontSize } from "../lettering.ts";
import { type FigureTheme, type Paint, paintOf } from "../paint.ts";
import { estimatedWidth, wrapped } from "../wrapped.ts";
import { type FlowBox, type FlowModel, flowLineText, flowSentence, flowTitle } from "./model.ts";

export interface FlowDrawing {
  readonly model: FlowModel;
  readonly messages: Messages;
  readonly width: number;
  readonly theme: FigureTheme;
  readonly id: string;
}

const lineHeight = 18;
const padding = 11;
const gap = 34;
const phaseSize = 12.5;

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Those of the title first; `titleLines` of them. */
  readonly lines: readonly string[];
  readonly titleLines: number;
}

/** Where the boxes lie: the way down at the left, what leaves it at the right, or below it where there is no room. */
export function flowLayout({ steps }: FlowModel, messages: Messages, width: number) {
  const isNarrow = width < 600;
  const left = isNarrow ? 30 : 44;
  const mainWidth = isNarrow ? width - left - 4 : Math.round((width - left - 60) / 2);
  const asideX = isNarrow ? left + 34 : left + mainWidth + 56;
  const asideWidth = width - asideX - 4;
  let y = 4;
  const placed = steps.map(({ phase, box, aside }, place) => {
    // A phase of one step is as tall as its name is long.
    const isAlone = steps[place - 1]?.phase !== phase && steps[place + 1]?.phase !== phase;
    const least = isAlone ? estimatedWidth(phase, phaseSize) + 22 : 0;
    const main = boxAt(box, messages, left, y, mainWidth, least);
    const beside = aside && boxAt(aside, messages, asideX, isNarrow ? y + main.height + 14 : y, asideWidth);
    const bottom = beside ? Math.max(main.y + main.height, beside.y + beside.height) : main.y + main.height;
    y = bottom + gap;
    return { phase, main, beside, bottom };
  });
  return { isNarrow, placed, height: y - gap + 8 };
}

function boxAt(
  { title, lines }: FlowBox,
  messages: Messages,
  x: number,
  y: number,
  width: number,
  least = 0,
): Placed {
  const inner = width - padding * 2;
  const head = wrapped(flowLineText(title, messages), fontSize, inner, 4);
  const rest = lines.flatMap((line) => wrapped(flowLineText(line, messages), fontSize, inner - 12, 4));
  return {
    x,
    y,
    width,
    height: Math.max(least, (head.length + rest.length) * lineHeight + padding * 2 - 3),
    lines: [...head, ...rest],
    titleLines: head.length,
  };
}

/** A flow diagram in boxes and arrows. */
export function FlowSvg({ model, messages, width, theme, id }: FlowDrawing) {
  const paint = paintOf(theme);
  const { isNarrow, placed, height } = flowLayout(model, messages, width);
  return (
    <DrawingSvg
      width={width}
      height={height}
      id={id}
      title={flowTitle(model, messages)}
      sentence={flowSentence(model, messages)}
      isLinked={false}
      paint={paint}
    >
      <defs>
        <marker
          id={`${id}-arrow`}
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          orient="auto"
        >
          <path d="M0,0.5L7.5,4L0,7.5z" fill={paint("edge")} />
        </marker>
      </defs>
      {phasesOf(placed).map(({ phase, top, bottom }) => (
        <g key={`${phase}${top}`}>
          <rect
            x="0"
            y={at(top)}
            width={isNarrow ? 22 : 28}
            height={at(bottom - top)}
            rx="3"
            fill={paint("accent")}
          />
          <text
            transform={`translate(${isNarrow ? 15 : 19} ${at((top + bottom) / 2)}) rotate(-90)`}
            textAnchor="middle"
            fill={paint("paper")}
            fontWeight="600"
            fontSize={phaseSize}
          >
            {wrapped(phase, phaseSize, bottom - top - 6, 1)}
          </text>
        </g>
      ))}
      <g fill="none" stroke={paint("edge")} strokeWidth="1.5" markerEnd={`url(#${id}-arrow)`}>
        {placed.map(({ main, beside }, place) => {
          const next = placed[place + 1];
          const x = isNarrow ? main.x + 16 : main.x + main.width / 2;
          return (
            <g key={main.y}>
              {next && <path d={`M${at(x)},${at(main.y + main.height)}V${at(next.main.y - 2)}`} />}
              {beside && <path d={asideArrow(main, beside, isNarrow)} />}
            </g>
          );
        })}
      </g>
      {placed.map(({ main, beside }) => (
        <g key={main.y}>
          <Box placed={main} paint={paint} isAside={false} />
          {beside && <Box placed={beside} paint={paint} isAside />}
        </g>
      ))}
    </DrawingSvg>
  );
}

function asideArrow(main: Placed, beside: Placed, isNarrow: boolean): string {
  if (isNarrow) return `M${at(main.x + 16)},${at(beside.y + 18)}H${at(beside.x - 2)}`;
  return `M${at(main.x + main.width)},${at(main.y + 18)}H${at(beside.x - 2)}`;
}

/** Steps that follow each other in one phase share its bar. */
function phasesOf(placed: ReturnType<typeof flowLayout>["placed"]) {
  const phases: { phase: string; top: number; bottom: number }[] = [];
  for (const { phase, main, bottom } of placed) {
    const last = phases.at(-1);
    if (last?.phase === phase) last.bottom = bottom;
    else phases.push({ phase, top: main.y, bottom });
  }
  return phases;
}

function Box({ placed, paint, isAside }: { placed: Placed; paint: Paint; isAside: boolean }) {
  const { x, y, width, height, lines, titleLines } = placed;
  return (
    <g>
      <rect
        x={at(x)}
        y={at(y)}
        width={at(width)}
        height={at(height)}
        rx="4"
        fill={paint(isAside ? "paper" : "raised")}
        stroke={paint("edge")}
        strokeDasharray={isAside ? "5 3" : undefined}
      />
      {lines.map((line, place) => (
        <text
          key={line}
          x={at(x + padding + (place < titleLines ? 0 : 12))}
          y={at(y + padding + 11 + place * lineHeight)}
          fontWeight={place < titleLines ? 600 : 400}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
