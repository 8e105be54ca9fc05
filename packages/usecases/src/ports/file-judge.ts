import type { BatchRow, Codebook, Problem, Profile, RowReading } from "@mapwright/domain";
import type { OpenedFile, OpenOptions } from "./files.ts";

/** A row of the file with what the profile read from it. */
export interface ReadRow extends RowReading {
  readonly row: number;
}

/** How the rows of a file were judged, one by one. */
export interface RowCounts {
  readonly rows: number;
  readonly accepted: number;
  readonly repaired: number;
  readonly refused: number;
}

/** What a profile makes of a file. */
export interface JudgedRows {
  readonly readings: readonly ReadRow[];
  readonly problems: readonly Problem[];
  readonly judged: RowCounts;
}

/** The profile for a file that comes without one, and whether the map has kept it since an earlier import. */
export interface UnnamedProfile {
  readonly profile: Profile;
  readonly isKept: boolean;
  /** Why each column is read as it is, in the order of the profile's rules; empty unless it was suggested. */
  readonly reasons: readonly string[];
}

/** A batch as far as it tells how a later file is to be read. */
export type EarlierBatch = Pick<
  BatchRow,
  "batch" | "source" | "wave" | "state" | "profile" | "profile_sha256" | "file_sha256"
>;

/** What a map has taken in and kept so far: where the profile of a file that comes without one is looked for. */
export interface ProfileSearch {
  readonly batches: readonly EarlierBatch[];
  readonly kept: readonly (readonly [name: string, profile: Profile])[];
  /** The wave that the file is for, where it was said. */
  readonly wave: string | null;
}

/** A file to be read and judged: plain values, which can be copied to another thread. */
export interface FileToJudge {
  readonly name: string;
  readonly content: Uint8Array;
  readonly open: OpenOptions;
  readonly codebook: Codebook;
  /** The profile chosen, or where to look for one. */
  readonly profile: { readonly chosen: Profile } | { readonly among: ProfileSearch };
  /** Whether rows come with what is in them, as an import needs; else with their identifiers, stages and verdicts. */
  readonly isWhole: boolean;
}

/** A column of a file: what is in it, and why it is read as it is where that was suggested. */
export interface ReadColumn {
  readonly column: string;
  readonly filled: number;
  readonly examples: readonly string[];
  readonly reason: string | null;
}

/** A file that was read and judged, whole and without a look at what the map holds. */
export interface JudgedFile {
  readonly file: Pick<OpenedFile, "name" | "bytes" | "sha256" | "format" | "encoding" | "notes">;
  readonly found: UnnamedProfile;
  readonly columns: readonly ReadColumn[];
  /** Its rows, or why the profile does not fit the codebook. */
  readonly rows: JudgedRows | { readonly unfit: readonly Problem[] };
}

/** Reads and judges a file. Throws a ProblemError for one that cannot be read at all. `told` hears how many rows are done. */
export type FileJudge = (file: FileToJudge, told: (rows: number) => void) => Promise<JudgedFile>;
