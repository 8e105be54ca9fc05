import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { fontFile } from "../shared/fonts.ts";

export interface Picture {
  readonly png: Uint8Array;
  /** Of the drawing, in its own pixels. */
  readonly width: number;
  readonly height: number;
}

/** Draws SVG as a PNG of twice its size, on a ground of its own where the drawing has none. */
export type Rasterise = (svg: string, ground?: string) => Picture;

/** Pixels of the longer side that are not passed: a wide table must not ask for a gigabyte. */
const longestSide = 6000;

/**
 * Makes a rasteriser ready, with the face of the pages in the two weights that figures use, whole: pieces by script are
 * not joined when drawing.
 */
export async function rasteriser(): Promise<Rasterise> {
  const program = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
  await initWasm(await readFile(program)).catch(unlessReady);
  const fontBuffers = [fontFile("sans"), fontFile("sans-strong")].map((file) => new Uint8Array(file));
  return (svg, ground) => {
    const measured = new Resvg(svg, { font: { loadSystemFonts: false } });
    const { width, height } = measured;
    measured.free();
    const drawing = new Resvg(svg, {
      fitTo: { mode: "zoom", value: Math.min(2, longestSide / Math.max(width, height)) },
      ...(ground === undefined ? {} : { background: ground }),
      font: {
        fontBuffers,
        loadSystemFonts: false,
        defaultFontFamily: "Source Sans 3",
        sansSerifFamily: "Source Sans 3",
      },
    });
    const image = drawing.render();
    const png = image.asPng();
    image.free();
    drawing.free();
    return { png, width, height };
  };
}

/** The library keeps its program for the whole process and refuses it a second time. */
function unlessReady(cause: unknown): void {
  if (!(cause instanceof Error) || !/already/i.test(cause.message)) throw cause;
}
