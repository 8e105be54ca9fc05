import { table } from "../shared/index.ts";
import type { ReleaseManifest } from "./schema.ts";

export interface ReleaseRow {
  readonly map: string;
  readonly release: number;
  /** SHA-256 of the canonical bytes; equal content gives the same on every machine. */
  readonly sha256: string;
  readonly frozen_at: string;
  readonly manifest: ReleaseManifest;
  readonly withdrawn: string | null;
}

export const releases = table<ReleaseRow>({
  name: "releases",
  about: "Frozen states of maps; never changed, only withdrawn with a reason.",
  key: ["map", "release"],
  columns: {
    map: { kind: "text", about: "The map." },
    release: { kind: "integer", about: "Its number, from 1 without gaps." },
    sha256: { kind: "text", kept: true, about: "SHA-256 of its canonical bytes." },
    frozen_at: { kind: "text", about: "When it was frozen." },
    manifest: { kind: "json", about: "Counts, differences from the release before, notes and citation." },
    withdrawn: { kind: "text", nullable: true, about: "Why it was withdrawn." },
  },
});
