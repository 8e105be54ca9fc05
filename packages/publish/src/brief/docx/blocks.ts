import type { Language, Messages } from "@mapwright/web";
import type { Rasterise } from "../../png/rasteriser.ts";
import type { Block } from "../document.ts";
import { drawingSvg } from "../fill/drawing-svg.ts";
import { bulletIndent, bulletList, type Parts, paragraph, textRun } from "./parts.ts";
import { pictureRun } from "./picture.ts";
import { sentenceRuns, wordsOf } from "./sentences.ts";
import { wordColour } from "./styles.ts";
import { tableXml } from "./table.ts";
import { xml } from "./xml.ts";

/** Twentieths of a point in a millimetre. */
const perMillimetre = 1440 / 25.4;
export const margin = Math.round(24 * perMillimetre);
export const textWidth = Math.round(162 * perMillimetre);
/** The width of a picture in pixels of 96 to the inch. */
const pictureWidth = Math.round((162 / 25.4) * 96);

/** What blocks are written with. */
export interface Writing {
  readonly language: Language;
  readonly messages: Messages;
  readonly parts: Parts;
  readonly rasterise: Rasterise;
}

/** A line before a paragraph, and a ground under it: what boxes and statements are made of. */
export function edged(token: Parameters<typeof wordColour>[0], edge: "left" | "top"): string {
  const line = { "w:val": "single", "w:sz": 24, "w:space": 8, "w:color": wordColour(token) };
  return xml("w:pBdr", {}, xml(`w:${edge}`, line));
}

export function grounded(token: Parameters<typeof wordColour>[0]): string {
  return xml("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": wordColour(token) });
}

/** A block as WordprocessingML; `inBox` gives its paragraphs the ground of a box. */
export function blockXml(writing: Writing, block: Block, inBox: boolean): readonly string[] {
  const { parts } = writing;
  const boxed = inBox ? [edged("accent", "left"), grounded("sunken")] : [];
  // The edge of a box is straight where headings and paragraphs begin with the bullets of its lists.
  const inset = inBox ? [...boxed, xml("w:ind", { "w:left": bulletIndent })] : [];
  switch (block.kind) {
    case "heading":
      return [
        paragraph(
          block.level === 2 ? "Heading1" : "Heading2",
          block.runs.map((run) => wordsOf(parts, run)),
          inset,
        ),
      ];
    case "paragraph":
      return [paragraph(undefined, sentenceRuns(parts, block), inset)];
    case "aside":
      return [paragraph("Quote", sentenceRuns(parts, block), [edged("series-2", "left")])];
    case "list": {
      const number = xml(
        "w:numPr",
        {},
        xml("w:ilvl", { "w:val": 0 }),
        xml("w:numId", { "w:val": block.ordered ? parts.numberedList() : bulletList }),
      );
      return block.entries.map((entry) =>
        paragraph("ListParagraph", sentenceRuns(parts, entry), [number, ...boxed]),
      );
    }
    case "box":
      return block.blocks.flatMap((inner) => blockXml(writing, inner, true));
    case "figure":
      return figureXml(writing, block);
    case "table":
      return [
        paragraph("Caption", [textRun(block.table.caption)]),
        tableXml(parts, block.table, textWidth),
        paragraph("Small", [textRun(block.note)]),
      ];
  }
}

function figureXml(
  { language, parts, rasterise }: Writing,
  figure: Extract<Block, { kind: "figure" }>,
): readonly string[] {
  const { number, caption, sentence, note } = figure;
  const svg = drawingSvg(figure.drawing, {
    language,
    theme: "print",
    id: `figure-${number}`,
    links: false,
    width: 680,
  });
  const { png, width, height } = rasterise(svg, "#ffffff");
  const scale = Math.min(1, pictureWidth / width);
  const picture = pictureRun({
    svg: parts.picture(`figure-${number}.svg`, new TextEncoder().encode(svg)),
    png: parts.picture(`figure-${number}.png`, png),
    number,
    title: caption,
    alternative: `${caption}. ${sentence}`,
    width: width * scale,
    height: height * scale,
  });
  return [
    paragraph("Caption", [textRun(caption)]),
    paragraph("Finding", [textRun(sentence)]),
    paragraph(undefined, [picture], [xml("w:keepNext")]),
    paragraph("Small", [textRun(note)]),
  ];
}

/** The numbers of the figures as tables, for who cannot see or wants to copy them. */
export function figureTables({ messages, parts }: Writing, blocks: readonly Block[]): readonly string[] {
  const figures = blocks.flatMap((block) => (block.kind === "figure" ? [block] : []));
  if (figures.length === 0) return [];
  return [
    paragraph("Heading1", [textRun(messages.text("brief-figure-tables"))]),
    ...figures.flatMap(({ caption, table }) => [
      paragraph("Caption", [textRun(caption)]),
      tableXml(parts, table, textWidth),
      paragraph("Small", []),
    ]),
  ];
}
