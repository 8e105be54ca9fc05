import type { SvgElement } from "./parse-svg.ts";
import { moved, numbersIn, type Transform, transformIn, unmoved, within } from "./transform.ts";

/** Left, top, right and bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** The box of what an element holds, where `at` puts it: shapes exactly, arcs of our figures by their circle, texts not. */
export function boxOf(element: SvgElement, at: Transform = unmoved): Box {
  const boxes = boxesIn(element, at);
  if (boxes.length === 0) return [0, 0, 0, 0];
  return [
    Math.min(...boxes.map(([left]) => left)),
    Math.min(...boxes.map(([, top]) => top)),
    Math.max(...boxes.map(([, , right]) => right)),
    Math.max(...boxes.map(([, , , bottom]) => bottom)),
  ];
}

function boxesIn(element: SvgElement, at: Transform): readonly Box[] {
  const own = ownBox(element);
  const below = element.children.flatMap((child) =>
    typeof child === "string" ? [] : boxesIn(child, within(at, transformIn(child.attributes["transform"]))),
  );
  return own === undefined ? below : [movedBox(at, own), ...below];
}

function movedBox(at: Transform, [left, top, right, bottom]: Box): Box {
  const corners = [
    moved(at, left, top),
    moved(at, right, top),
    moved(at, left, bottom),
    moved(at, right, bottom),
  ];
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function ownBox({ name, attributes }: SvgElement): Box | undefined {
  const number = (key: string) => Number(attributes[key] ?? 0);
  if (name === "rect")
    return [number("x"), number("y"), number("x") + number("width"), number("y") + number("height")];
  if (name === "circle") {
    const [x, y, radius] = [number("cx"), number("cy"), number("r")];
    return [x - radius, y - radius, x + radius, y + radius];
  }
  if (name !== "path") return undefined;
  // A sector starts at the middle of its circle: M x,y L … A r,r.
  const [x = 0, y = 0] = numbersIn(attributes["d"]);
  const radius = Number(/A(\d+(?:\.\d+)?)/.exec(attributes["d"] ?? "")?.[1] ?? 0);
  return [x - radius, y - radius, x + radius, y + radius];
}
