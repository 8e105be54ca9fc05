import type { SuggestedProfile } from "@mapwright/domain";
import { Document, isMap, isSeq } from "yaml";

/** Writes a suggested profile as YAML that reads back as the same profile, the reason of each column rule above it. */
export function writeProfile({ profile, reasons }: SuggestedProfile): string {
  const document = new Document(profile);
  const columns = document.get("columns");
  if (isSeq(columns))
    columns.items.forEach((item, index) => {
      if (isMap(item)) item.commentBefore = ` ${reasons[index] ?? ""}`;
    });
  document.commentBefore = " A suggestion: read every rule before you use it.";
  return document.toString({ lineWidth: 110 });
}
