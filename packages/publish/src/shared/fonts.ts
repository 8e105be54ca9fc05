import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The faces that briefs are set in; Source Sans 3 and Source Serif 4 (SIL Open Font License), embedded where they are used. */
const files = {
  sans: "source-sans/TTF/SourceSans3-Regular.ttf",
  "sans-strong": "source-sans/TTF/SourceSans3-Semibold.ttf",
  serif: "@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
  "serif-italic": "@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf",
  "serif-strong": "@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
} as const;

export type Face = keyof typeof files;
export const faces: readonly Face[] = ["sans", "sans-strong", "serif", "serif-italic", "serif-strong"];

/** The font file of a face. */
export function fontFile(face: Face): Buffer {
  return readFileSync(createRequire(import.meta.url).resolve(files[face]));
}

/** The Latin letters of the faces that a brief in HTML carries with it, by what its style sheet says of them. */
const webFaces = [
  {
    family: "Source Sans 3",
    weight: "200 900",
    file: "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  },
  {
    family: "Source Serif 4",
    weight: "400",
    file: "@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2",
  },
  {
    family: "Source Serif 4",
    weight: "600",
    file: "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2",
  },
] as const;

/** The rules that carry the fonts; letters beside Latin ones are taken from the reader's computer. */
export function fontFaceRules(): string {
  return webFaces
    .map(({ family, weight, file }) => {
      const content = readFileSync(createRequire(import.meta.url).resolve(file)).toString("base64");
      const source = `url(data:font/woff2;base64,${content}) format("woff2")`;
      return `@font-face { font-family: "${family}"; font-weight: ${weight}; font-display: swap; src: ${source}; }\n`;
    })
    .join("");
}
