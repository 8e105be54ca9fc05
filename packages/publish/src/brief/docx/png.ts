import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { fontFile } from "../fonts.ts";

export interface Picture {
  readonly png: Uint8Array;
  /** Of the drawing, in its own pixels. */
  readonly width: number;
  readonly height: number;
}

/** Draws SVG as a PNG of twice its size, for programs that show no SVG. */
export type Rasterise = (svg: string) => Picture;

/** Makes the rasteriser ready. */
export async function rasteriser(): Promise<Rasterise> {
  const wasm = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
  await initWasm(readFileSync(wasm)).catch(unlessReady);
  const fontBuffers = [fontFile("sans"), fontFile("sans-strong")].map((file) => new Uint8Array(file));
  return (svg) => {
    const resvg = new Resvg(svg, {
      fitTo: { mode: "zoom", value: 2 },
      background: "#ffffff",
      font: { fontBuffers, defaultFontFamily: "Source Sans 3", sansSerifFamily: "Source Sans 3" },
    });
    const { width, height } = resvg;
    const png = resvg.render().asPng();
    resvg.free();
    return { png, width, height };
  };
}

/** The package loads its WebAssembly once in a process and complains about a second time. */
function unlessReady(cause: unknown): void {
  if (!(cause instanceof Error) || !/already/i.test(cause.message)) throw cause;
}
