import { canonicalJson } from "../shared/index.ts";
import type { ReleaseContent } from "./schema.ts";

const parts = ["sources", "batches", "organisations", "initiatives"] as const;

/**
 * The canonical bytes of a release, as text: one line of canonical JSON for what describes the map, then one line for
 * each source, batch, organisation and initiative, each ended by a line feed. Equal content gives equal text.
 */
export function releaseText(content: ReleaseContent): string {
  const { map, codebook, protocol, waves, people } = content;
  const lines = [canonicalJson({ format: "mapwright-release/1", map, codebook, protocol, waves, people })];
  for (const part of parts) for (const item of content[part]) lines.push(canonicalJson({ [part]: item }));
  return `${lines.join("\n")}\n`;
}

/** Reads back what `releaseText` wrote; the text is our own, checked by its hash before. */
export function readReleaseText(text: string): ReleaseContent {
  const [first, ...rest] = text.trimEnd().split("\n");
  const { format, ...head } = JSON.parse(first ?? "{}");
  if (format !== "mapwright-release/1")
    throw new Error(`A release of the unknown format "${format}" cannot be read.`);
  const content = { ...head, sources: [], batches: [], organisations: [], initiatives: [] };
  for (const line of rest) {
    for (const [part, item] of Object.entries(JSON.parse(line))) content[part].push(item);
  }
  return content;
}
