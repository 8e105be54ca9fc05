/** What a reader may spend on one file. Sizes are counted while reading and never taken from what a file claims. */
export interface ReaderLimits {
  /** Bytes of the file as it came. */
  readonly fileBytes: number;
  /** Bytes of a file that has to be held whole as text: JSON, GeoJSON, RIS. */
  readonly documentBytes: number;
  readonly bibtexBytes: number;
  /** UTF-16 code units of one cell, and of all cells of one row. */
  readonly cellLength: number;
  readonly rowLength: number;
  readonly columns: number;
  /** Rows or records, the header included. */
  readonly rows: number;
  /** Rows that cannot be read before the whole file counts as misread. */
  readonly problems: number;
  readonly archiveEntries: number;
  /** Whether an archive may hold another one, which is never opened. */
  readonly nestedArchives: boolean;
  /** Bytes that all parts of one workbook may inflate to. */
  readonly inflatedBytes: number;
  /** Inflated bytes for one compressed byte, for parts above `ratioFreeBytes`: blank rows compress very well. */
  readonly inflateRatio: number;
  readonly ratioFreeBytes: number;
  readonly sharedStrings: number;
  readonly xmlDepth: number;
  readonly xmlAttributes: number;
  readonly jsonDepth: number;
  readonly braceDepth: number;
  /** Positions in all geometries of one GeoJSON file. */
  readonly vertices: number;
  /** Authors of one reference. */
  readonly names: number;
}

const megabyte = 1024 * 1024;

export const defaultLimits: ReaderLimits = {
  fileBytes: 512 * megabyte,
  documentBytes: 256 * megabyte,
  bibtexBytes: 32 * megabyte,
  cellLength: megabyte,
  rowLength: 10 * megabyte,
  columns: 16_384,
  rows: 1_048_576,
  problems: 10_000,
  archiveEntries: 5_000,
  nestedArchives: false,
  inflatedBytes: 1024 * megabyte,
  inflateRatio: 250,
  ratioFreeBytes: 16 * megabyte,
  sharedStrings: 2_000_000,
  xmlDepth: 100,
  xmlAttributes: 200,
  jsonDepth: 64,
  braceDepth: 50,
  vertices: 5_000_000,
  names: 1_000,
};
