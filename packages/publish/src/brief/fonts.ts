import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The faces that briefs are set in; Source Sans 3 and Source Serif 4 (SIL Open Font License), embedded where they are used. */
const files = {
  sans: "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  "sans-strong": "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
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
