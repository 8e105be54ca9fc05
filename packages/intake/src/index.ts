export { createFileReader, defaultLimits, fileReader, type ReaderLimits } from "./readers/index.ts";
