export type { FoundCity, FoundCountry, FoundRegion, Gazetteer } from "@mapwright/domain";
export type { Context } from "./context.ts";
export type { FileReader, FoundRow, OpenedFile, OpenOptions } from "./files.ts";
export type { Library } from "./library.ts";
export type { Reader, Rows, Store, Writer } from "./store.ts";
