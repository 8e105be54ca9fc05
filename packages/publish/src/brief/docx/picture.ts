import { xml } from "./xml.ts";

/** Lengths of drawings: 914,400 to the inch, of which 96 are pixels. */
const unitsPerPixel = 9525;

export interface PictureShape {
  /** The relations of the two forms. */
  readonly svg: string;
  readonly png: string;
  readonly number: number;
  readonly title: string;
  readonly alternative: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** A picture in the line: SVG for programs that show it, the PNG for others, with its alternative text. */
export function pictureRun({ svg, png, number, title, alternative, width, height }: PictureShape): string {
  const size = { cx: Math.round(width * unitsPerPixel), cy: Math.round(height * unitsPerPixel) };
  const named = { id: number, name: `figure-${number}`, descr: alternative };
  const extension = xml(
    "a:ext",
    { uri: "{96DAC541-7B7A-43D3-8B79-37D633B846F1}" },
    xml("asvg:svgBlip", {
      "xmlns:asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
      "r:embed": svg,
    }),
  );
  const fill = xml(
    "pic:blipFill",
    {},
    xml("a:blip", { "r:embed": png }, xml("a:extLst", {}, extension)),
    xml("a:stretch", {}, xml("a:fillRect")),
  );
  const shape = xml(
    "pic:spPr",
    {},
    xml("a:xfrm", {}, xml("a:off", { x: 0, y: 0 }), xml("a:ext", size)),
    xml("a:prstGeom", { prst: "rect" }, xml("a:avLst")),
  );
  const picture = xml(
    "pic:pic",
    { "xmlns:pic": "http://schemas.openxmlformats.org/drawingml/2006/picture" },
    xml("pic:nvPicPr", {}, xml("pic:cNvPr", named), xml("pic:cNvPicPr")),
    fill,
    shape,
  );
  const inline = xml(
    "wp:inline",
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    xml("wp:extent", size),
    xml("wp:effectExtent", { l: 0, t: 0, r: 0, b: 0 }),
    xml("wp:docPr", { ...named, title }),
    xml("wp:cNvGraphicFramePr"),
    xml(
      "a:graphic",
      { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main" },
      xml("a:graphicData", { uri: "http://schemas.openxmlformats.org/drawingml/2006/picture" }, picture),
    ),
  );
  return xml("w:r", {}, xml("w:drawing", {}, inline));
}
