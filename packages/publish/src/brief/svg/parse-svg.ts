/** An element of a drawing: name, attributes and children; texts are strings. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgElement | string)[];
}

/** Reads the SVG that our own figures are written as: well-formed, quoted by ", no declarations. */
export function parseSvg(text: string): SvgElement {
  const root: { name: string; attributes: Record<string, string>; children: (SvgElement | string)[] } = {
    name: "",
    attributes: {},
    children: [],
  };
  const open = [root];
  for (const [whole, closing, name, attributes = "", selfClosing] of text.matchAll(
    /<(\/)?([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"]*")*)\s*(\/)?>|[^<]+/g,
  )) {
    const parent = open.at(-1) ?? root;
    if (name === undefined) parent.children.push(unescaped(whole));
    else if (closing !== undefined) open.pop();
    else {
      const element = { name, attributes: attributesIn(attributes), children: [] };
      parent.children.push(element);
      if (selfClosing === undefined) open.push(element);
    }
  }
  const [first] = root.children;
  if (first === undefined || typeof first === "string") throw new Error("A figure is no SVG element.");
  return first;
}

function attributesIn(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, unescaped(value)]),
  );
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return entities[name] ?? whole;
  });
}
