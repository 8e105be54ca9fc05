import { table } from "../shared/index.ts";
import type { Codebook } from "./schema.ts";

export interface CodebookRow {
  readonly map: string;
  /** `id@version`. */
  readonly codebook: string;
  readonly document: Codebook;
  readonly adopted_seq: number;
}

export const codebooks = table<CodebookRow>({
  name: "codebooks",
  about: "Every version of the codebook a map has worked with, ready for use.",
  key: ["map", "codebook"],
  columns: {
    map: { kind: "text", about: "The map." },
    codebook: { kind: "text", about: "Identifier and version, `iesi@1.0.0`." },
    document: { kind: "json", about: "The codebook with lists and inheritance resolved." },
    adopted_seq: { kind: "integer", about: "The log entry that adopted it." },
  },
});
