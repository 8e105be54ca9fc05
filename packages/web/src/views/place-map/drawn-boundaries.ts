import type { Boundaries, PlaceShape } from "./boundaries.ts";

type Border = Boundaries["borders"][number];

/**
 * What a drawing has to tell beside its paths for its boundaries to be read back from it: the page that a server drew then
 * need not fetch them again. Only of countries: what is drawn of regions leaves out borders that another drawing needs.
 */
export function marksOf(boundaries: Boundaries | undefined) {
  if (boundaries?.level !== 0) return { ofDrawing: {}, ofShape: () => ({}), ofBorder: () => ({}) };
  const { version, attribution, terms } = boundaries;
  return {
    ofDrawing: {
      "data-version": version,
      "data-attribution": attribution,
      "data-terms": terms ?? undefined,
    },
    ofShape: ({ code, km2, x, y }: PlaceShape) => ({ "data-shape": `${code} ${km2} ${x} ${y}` }),
    ofBorder: ({ between }: Border) => ({ "data-between": between.join(" ") }),
  };
}

/** The countries of the drawing on a page, with the borders that it shows; undefined where there is none to read back. */
export function drawnCountries(page: ParentNode): Boundaries | undefined {
  const drawing = page.querySelector(".place-map-drawing[data-version]");
  if (!drawing) return undefined;
  const marked = (name: string) => [...drawing.querySelectorAll(`path[${name}]`)];
  const pathOf = (mark: Element) => mark.getAttribute("d") ?? "";
  const wordsOf = (mark: Element, name: string) => (mark.getAttribute(name) ?? "").split(" ");
  return {
    level: 0,
    version: drawing.getAttribute("data-version") ?? "",
    attribution: drawing.getAttribute("data-attribution") ?? "",
    terms: drawing.getAttribute("data-terms") === "non-commercial" ? "non-commercial" : null,
    shapes: marked("data-shape").map((mark) => {
      const [code = "", ...numbers] = wordsOf(mark, "data-shape");
      const [km2 = 0, x = 0, y = 0] = numbers.map(Number);
      return { code, km2, x, y, path: pathOf(mark) };
    }),
    borders: marked("data-between").map((mark) => {
      const [first = "", second = ""] = wordsOf(mark, "data-between");
      return { between: [first, second], path: pathOf(mark) };
    }),
  };
}
