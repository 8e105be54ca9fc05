import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

/** Turns an SVG file into a PNG of twice its size. */
export type PngRenderer = (svg: string) => Promise<Uint8Array>;

/** The face of the pages in the two weights that figures use, whole: pieces by script are not joined when drawing. */
const fontFiles = ["source-sans/TTF/SourceSans3-Regular.ttf", "source-sans/TTF/SourceSans3-Semibold.ttf"];

/** Pixels of the longer side that are not passed: a wide table must not ask for a gigabyte. */
const longestSide = 6000;

/** Makes a renderer that reads its program and fonts when the first picture is asked for. */
export function pngRenderer(): PngRenderer {
  let ready: Promise<readonly Uint8Array[]> | undefined;
  return async (svg) => {
    ready ??= prepared();
    const fontBuffers = await ready;
    const measured = new Resvg(svg, { font: { loadSystemFonts: false } });
    const scale = Math.min(2, longestSide / Math.max(measured.width, measured.height));
    measured.free();
    const drawing = new Resvg(svg, {
      font: { fontBuffers: [...fontBuffers], loadSystemFonts: false, defaultFontFamily: "Source Sans 3" },
      fitTo: { mode: "zoom", value: scale },
    });
    const image = drawing.render();
    const png = image.asPng();
    image.free();
    drawing.free();
    return png;
  };
}

async function prepared(): Promise<readonly Uint8Array[]> {
  const require = createRequire(import.meta.url);
  const read = async (name: string) => new Uint8Array(await readFile(require.resolve(name)));
  await initOnce(await read("@resvg/resvg-wasm/index_bg.wasm"));
  return await Promise.all(fontFiles.map(read));
}

/** The library keeps its program for the whole process and refuses it a second time; another server of it may be here. */
async function initOnce(program: Uint8Array): Promise<void> {
  try {
    await initWasm(program);
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith("Already initialized"))) throw error;
  }
}
