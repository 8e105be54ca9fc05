import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { saveFile } from "../../reader/frame/save-file.ts";
import type { DrawnFigure } from "./drawn-figure.ts";
import type { TakenFormat } from "./figure-address.ts";
import { figureCsv } from "./figure-csv.ts";
import { FigureSheet, type FigureSheetOptions } from "./figure-sheet.tsx";

/** Pixels of a picture for each of the drawing's, as the server makes them. */
const scale = 2;

/** Makes the file of a figure in the page, where no server does, and hands it to the reader. */
export async function takeFigure(
  figure: DrawnFigure,
  format: TakenFormat,
  name: string,
  options: FigureSheetOptions,
): Promise<void> {
  saveFile(await contentOf(figure, format, options), `${name}.${format}`);
}

async function contentOf(
  figure: DrawnFigure,
  format: TakenFormat,
  options: FigureSheetOptions,
): Promise<Blob> {
  switch (format) {
    case "csv":
      return new Blob([figureCsv(figure.records, options.map, options.selection)], {
        type: "text/csv;charset=utf-8",
      });
    case "svg":
      return new Blob([sheetText(figure, options)], { type: "image/svg+xml" });
    case "png":
      return await picture(sheetText(figure, options));
  }
}

function sheetText(figure: DrawnFigure, options: FigureSheetOptions): string {
  const place = document.createElement("div");
  const root = createRoot(place);
  flushSync(() => root.render(<FigureSheet figure={figure} {...options} />));
  const text = place.firstElementChild ? new XMLSerializer().serializeToString(place.firstElementChild) : "";
  root.unmount();
  return text;
}

async function picture(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width * scale;
  canvas.height = image.height * scale;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture could not be made."))));
  });
}
