export type { PackageFile } from "./package-file.ts";
export { type PackageRequest, packageFiles } from "./package-files.ts";
export { zipOf } from "./zip.ts";
