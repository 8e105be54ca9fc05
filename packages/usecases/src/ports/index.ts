export type { Context } from "./context.ts";
export type { Envelope, EnvelopeAddress, EnvelopeReader, EnvelopeWriter } from "./envelopes.ts";
export type {
  EarlierBatch,
  FileJudge,
  FileToJudge,
  JudgedFile,
  JudgedRows,
  ProfileSearch,
  ReadColumn,
  ReadRow,
  RowCounts,
  UnnamedProfile,
} from "./file-judge.ts";
export type { FileReader, FoundRow, OpenedFile, OpenOptions } from "./files.ts";
export type { Gazetteer } from "./gazetteer.ts";
export type { FoundCodebook, Library, WrittenCodebook } from "./library.ts";
export type { Secrets } from "./secrets.ts";
export type { LatestEntries, PersonalCell, Reader, Rows, Store, Writer } from "./store.ts";
