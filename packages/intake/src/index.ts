export {
  type CheckedCodebook,
  type CodebookText,
  checkCodebook,
  readCodebookAs,
  readCodebookFile,
  readQdc,
} from "./codebook/index.ts";
export { openGazetteer } from "./gazetteer/index.ts";
export { type ReadPackage, readPackage } from "./package/read-package.ts";
export { readMapFile, readProfile, writeProfile } from "./profile/index.ts";
export { createFileReader, defaultLimits, fileReader, type ReaderLimits } from "./readers/index.ts";
