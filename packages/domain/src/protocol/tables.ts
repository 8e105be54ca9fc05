import { table } from "../shared/index.ts";
import type { MapDescription, Protocol } from "./schema.ts";

export interface MapRow {
  readonly map: string;
  readonly description: MapDescription;
  /** `id@version` of the codebook in force. */
  readonly codebook: string | null;
  readonly protocol: Protocol | null;
  readonly created_seq: number;
  /** How many people worked on the release that the map began with, by role; null where it began empty. */
  readonly people_before: Readonly<Record<string, number>> | null;
}

export const maps = table<MapRow>({
  name: "maps",
  about: "The maps of this installation.",
  key: ["map"],
  columns: {
    map: { kind: "text", about: "The map's slug, as in its address." },
    description: {
      kind: "json",
      about: "Title, languages, licence, attribution, synthetic badge and views.",
    },
    codebook: { kind: "text", nullable: true, about: "Identifier and version of the codebook in force." },
    protocol: { kind: "json", nullable: true, about: "The protocol in force." },
    created_seq: { kind: "integer", about: "The log entry that created it." },
    people_before: {
      kind: "json",
      nullable: true,
      about: "How many people worked on the release it began with, by role; null where it began empty.",
    },
  },
});
