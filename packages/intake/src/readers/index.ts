export { createFileReader, fileReader } from "./file-reader.ts";
export { defaultLimits, type ReaderLimits } from "./limits.ts";
