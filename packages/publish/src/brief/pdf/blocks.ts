import type { Block, Sentence } from "../document.ts";
import { figureBlock, figureFits, figureHeight } from "./figure.ts";
import type { Floating, Flow } from "./flow.ts";
import { ink } from "./ink.ts";
import { linesOf, type Setting } from "./lines.ts";
import { page, textWidth } from "./page.ts";
import { settings } from "./settings.ts";
import { tableBlock, tableHeight } from "./table.ts";
import { ornament, type Tagged, tagged } from "./tags.ts";

/** A column that text is set in. */
export interface Column {
  readonly x: number;
  readonly width: number;
  /** Inside a box headings have no rule. */
  readonly isBox: boolean;
}

export const textColumn: Column = { x: page.text, width: textWidth, isBox: false };

const indent = 13;
const boxPadding = 12;

/**
 * Sets the blocks of a brief. A figure that does not fit on the page stands at the top of the next one, and the text after it
 * fills the page.
 */
export function setBlocks(flow: Flow, parent: Tagged, blocks: readonly Block[]): void {
  blocks.forEach((block, place) => {
    if (block.kind === "heading") keepTogether(flow, blocks.slice(place));
    if (block.kind === "figure")
      setFigure(flow, {
        fits: () => figureFits(flow, block),
        draw: () => figureBlock(flow, parent, block),
      });
    else setBlock(flow, parent, block, textColumn);
  });
  flow.catchUp();
}

/** Where it belongs, if it has room there and overtakes no other. */
function setFigure(flow: Flow, figure: Floating): void {
  if (!flow.isWaiting && figure.fits()) figure.draw();
  else flow.atNextPage(figure);
}

/** Headings go to the next page with the box, figure or table that they stand over, if all of it fits on one. */
export function keepTogether(flow: Flow, blocks: readonly Block[]): void {
  const first = blocks.findIndex(({ kind }) => kind !== "heading");
  const headings = blocks.slice(0, first);
  const below = blocks[first];
  if (below === undefined || !["box", "figure", "table"].includes(below.kind)) return;
  const own = headings.reduce((sum, block) => sum + heightOf(flow, block, textColumn) + 20, 0);
  const height = own + heightOf(flow, below, below.kind === "box" ? boxColumn() : textColumn);
  if (height <= page.bottom - page.top) flow.ensure(height);
}

/** Sets a block from the cursor on. */
export function setBlock(flow: Flow, parent: Tagged, block: Block, column: Column): void {
  switch (block.kind) {
    case "heading":
      setHeading(flow, parent, block, column);
      break;
    case "paragraph":
      setSentence(flow, parent, "P", block, settings.body, column);
      flow.skip(paragraphGap);
      break;
    case "aside":
      setAside(flow, parent, block, column);
      break;
    case "list":
      setList(flow, parent, block, column);
      break;
    case "box":
      setBox(flow, parent, block.blocks);
      break;
    case "figure":
      figureBlock(flow, parent, block);
      break;
    case "table":
      tableBlock(flow, parent, block.table, block.note, column);
      break;
  }
}

const paragraphGap = 6.5;

function setHeading(
  flow: Flow,
  parent: Tagged,
  { level, runs }: Extract<Block, { kind: "heading" }>,
  column: Column,
): void {
  const setting = level === 2 ? settings.heading2 : settings.heading3;
  const lines = linesOf(flow.doc, runs, setting, column.width);
  const isRuled = level === 2 && !column.isBox;
  if (isRuled) flow.clear();
  flow.skip(column.isBox ? 0 : level === 2 ? 15 : 7);
  flow.ensure(lines.length * setting.leading + (isRuled ? 12 : 0) + 3.2 * settings.body.leading);
  if (isRuled) {
    const { y } = flow;
    ornament(flow.doc, () => {
      flow.doc.moveTo(page.left, y).lineTo(page.right, y).lineWidth(0.9).strokeColor(ink("ink")).stroke();
    });
    flow.y += 8;
  }
  const element = tagged(flow.doc, parent, `H${level}`);
  flow.setLines(lines, setting, element, `H${level}`, column.x);
  element.end();
  if (level === 2) flow.doc.outline.addItem(runs.map(({ text }) => text).join(""));
  flow.y += level === 2 ? 5 : 2.5;
}

function setSentence(
  flow: Flow,
  parent: Tagged,
  kind: string,
  { runs, notes }: Sentence,
  setting: Setting,
  column: Column,
): void {
  const lines = linesOf(flow.doc, runs, setting, column.width);
  flow.ensure(Math.min(lines.length, 2) * setting.leading);
  const { y } = flow;
  const pages = pageCount(flow);
  const element = tagged(flow.doc, parent, kind);
  flow.setLines(lines, setting, element, kind, column.x);
  element.end();
  flow.beside(notes, parent, pages === pageCount(flow) ? y : undefined);
}

function pageCount({ doc }: Flow): number {
  return doc.bufferedPageRange().count;
}

function setAside(flow: Flow, parent: Tagged, block: Sentence, column: Column): void {
  const inner = { ...column, x: column.x + indent, width: column.width - indent };
  const height = linesOf(flow.doc, block.runs, settings.aside, inner.width).length * settings.aside.leading;
  flow.skip(4);
  flow.ensure(height);
  const { y } = flow;
  ornament(flow.doc, () => {
    flow.doc.rect(column.x, y + 1, 2.6, height - 2).fill(ink("series-2"));
  });
  const quote = tagged(flow.doc, parent, "BlockQuote");
  setSentence(flow, quote, "P", block, settings.aside, inner);
  quote.end();
  flow.skip(10);
}

function setList(
  flow: Flow,
  parent: Tagged,
  { ordered, entries }: Extract<Block, { kind: "list" }>,
  column: Column,
): void {
  const inner = { ...column, x: column.x + indent, width: column.width - indent };
  const list = tagged(flow.doc, parent, "L");
  entries.forEach((entry, index) => {
    const lines = linesOf(flow.doc, entry.runs, settings.body, inner.width);
    flow.ensure(Math.min(lines.length, 2) * settings.body.leading);
    const element = tagged(flow.doc, list, "LI");
    const label = tagged(flow.doc, element, "Lbl");
    const bullet = linesOf(
      flow.doc,
      [{ text: ordered ? `${index + 1}.` : "•" }],
      { ...settings.body, colour: ink("accent") },
      indent,
    );
    flow.drawLines(bullet, { ...settings.body, colour: ink("accent") }, label, "Lbl", column.x + 1, flow.y);
    label.end();
    const body = tagged(flow.doc, element, "LBody");
    setSentence(flow, body, "P", entry, settings.body, inner);
    body.end();
    element.end();
    flow.skip(3);
  });
  list.end();
  flow.skip(4);
}

function boxColumn(): Column {
  return { x: page.text + boxPadding, width: textWidth - 2 * boxPadding, isBox: true };
}

function setBox(flow: Flow, parent: Tagged, blocks: readonly Block[]): void {
  const column = boxColumn();
  const height = blocks.reduce((sum, block) => sum + heightOf(flow, block, column), 2 * boxPadding - 4);
  const isWhole = height <= page.bottom - page.top;
  flow.skip(8);
  if (isWhole) {
    flow.ensure(height);
    const { y } = flow;
    ornament(flow.doc, () => {
      flow.doc.rect(page.text, y, textWidth, height).fill(ink("sunken"));
      flow.doc.rect(page.text, y, 3, height).fill(ink("accent"));
    });
    flow.y += boxPadding;
  }
  const box = tagged(flow.doc, parent, "Sect");
  for (const block of blocks) setBlock(flow, box, block, column);
  box.end();
  flow.y += isWhole ? boxPadding - 2 : 0;
  flow.skip(6);
}

/** How high a block will be. */
function heightOf(flow: Flow, block: Block, column: Column): number {
  const lines = (sentence: Pick<Sentence, "runs">, setting: Setting, width: number) =>
    linesOf(flow.doc, sentence.runs, setting, width).length * setting.leading;
  switch (block.kind) {
    case "heading":
      return (
        lines(block, block.level === 2 ? settings.heading2 : settings.heading3, column.width) +
        (block.level === 2 ? 5 : 2.5)
      );
    case "paragraph":
      return lines(block, settings.body, column.width) + paragraphGap;
    case "aside":
      return lines(block, settings.aside, column.width - indent) + 14;
    case "list":
      return block.entries.reduce(
        (sum, entry) => sum + lines(entry, settings.body, column.width - indent) + 3,
        4,
      );
    case "box":
      return block.blocks.reduce((sum, inner) => sum + heightOf(flow, inner, column), 2 * boxPadding);
    case "figure":
      return figureHeight(flow, block);
    case "table":
      return tableHeight(flow, block.table, column.width);
  }
}

/** One line or several above each other, as an element of its own. */
export function setText(
  flow: Flow,
  parent: Tagged,
  kind: string,
  text: string,
  setting: Setting,
  x: number,
  width: number,
): void {
  if (text === "") return;
  const element = tagged(flow.doc, parent, kind);
  flow.setLines(linesOf(flow.doc, [{ text }], setting, width), setting, element, kind, x);
  element.end();
}
