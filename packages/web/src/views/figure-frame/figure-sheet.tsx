import type { Messages } from "../../messages/messages.ts";
import type { MapHead } from "../../reader/frame/map-head.ts";
import { at } from "../at.ts";
import { figureFonts, fontSize } from "../lettering.ts";
import { type FileTheme, paintOf } from "../paint.ts";
import { wrapped } from "../wrapped.ts";
import type { DrawnFigure } from "./drawn-figure.ts";

export interface FigureSheetOptions {
  readonly map: MapHead;
  readonly messages: Messages;
  /** `light` when absent. */
  readonly theme?: FileTheme | undefined;
  /** What was selected, in words; undefined for the whole map. */
  readonly selection?: string | undefined;
  /** Where the figure is to be found, written at its foot. */
  readonly address?: string | undefined;
}

const margin = 20;
const titleSize = 19;
const lineHeight = 20;
const footSize = 11.5;

/** A figure as a complete SVG file: title, finding, base, the drawing, and at its foot map, release, licence and what is invented. */
export function FigureSheet({
  figure,
  map,
  messages,
  theme = "light",
  selection,
  address,
}: FigureSheetOptions & { figure: DrawnFigure }) {
  const paint = paintOf(theme);
  const inner = Math.max(figure.width, 480);
  const title = wrapped(messages.pair(map.title.text, figure.title), titleSize, inner, 3);
  const said = selectedText(selection, messages);
  const words = [figure.sentence, ...said, figure.base].map((text) => wrapped(text, fontSize, inner, 5));
  const foot = footTexts(map, messages, address).flatMap((text) => wrapped(text, footSize, inner, 3));
  const titleEnd = margin + title.length * 25;
  const top = titleEnd + words.flat().length * lineHeight + 22;
  const footTop = top + figure.height + 26;
  const height = footTop + foot.length * 16 + margin - 8;
  const width = inner + margin * 2;
  let line = 0;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${at(width)} ${at(height)}`}
      width={at(width)}
      height={at(height)}
      fontFamily={figureFonts}
      fontSize={fontSize}
      fill={paint("ink")}
      role="img"
      aria-labelledby="figure-title figure-sentence"
      lang={messages.language}
    >
      <title id="figure-title">{messages.pair(map.title.text, figure.title)}</title>
      <desc id="figure-sentence">{[figure.sentence, ...said, figure.base].join(" ")}</desc>
      <rect width="100%" height="100%" fill={paint("paper")} />
      {title.map((text, place) => (
        <text key={text} x={margin} y={margin + 14 + place * 25} fontSize={titleSize} fontWeight="600">
          {text}
        </text>
      ))}
      {words.map((lines, part) =>
        lines.map((text) => (
          <text
            key={text}
            x={margin}
            y={titleEnd + 12 + line++ * lineHeight}
            fill={paint(part <= said.length ? "ink" : "soft")}
          >
            {text}
          </text>
        )),
      )}
      <g transform={`translate(${margin} ${at(top)})`}>{figure.draw(theme, "figure")}</g>
      {foot.map((text, place) => (
        <text
          key={text}
          x={margin}
          y={at(footTop + place * 16)}
          fontSize={footSize}
          fill={paint(place === 0 && isMarked(map) ? "notice" : "soft")}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

/** A file goes where no filters stand beside it. */
export function selectedText(selection: string | undefined, messages: Messages): readonly string[] {
  return selection === undefined ? [] : [messages.text("figure-selection", { selection })];
}

function isMarked({ synthetic, edition }: MapHead): boolean {
  return synthetic !== null || edition.kind === "draft" || edition.withdrawn !== undefined;
}

/** Warnings first, then where the numbers come from. */
function footTexts(map: MapHead, messages: Messages, address: string | undefined): string[] {
  const { edition, synthetic, credit, title } = map;
  const warnings = [
    ...(synthetic === null ? [] : [`${messages.text("synthetic")}. ${synthetic.text}`]),
    ...(edition.kind === "draft" ? [`${messages.text("draft")}. ${messages.text("draft-notice")}`] : []),
    ...(edition.kind === "release" && edition.withdrawn !== undefined
      ? [`${messages.text("withdrawn")}. ${edition.withdrawn}`]
      : []),
  ];
  const release =
    edition.kind === "draft"
      ? []
      : [
          messages.text("release-line", {
            number: messages.plain(edition.number),
            day: messages.day(edition.frozenAt),
          }),
        ];
  const licence =
    credit.licence === null ? [] : [`${messages.pair(messages.text("licence"), credit.licence.name)}.`];
  const attribution = credit.attribution === null ? [] : [`${credit.attribution}.`];
  return [
    ...(warnings.length > 0 ? [warnings.join(" ")] : []),
    [`${title.text}.`, ...release, ...licence, ...attribution].join(" "),
    ...(address === undefined ? [] : [address]),
  ];
}
