import { type Provenance, provenances } from "@mapwright/domain";
import type { Graph } from "./graph.ts";

/** The first word of a history note, where it is a mark of provenance. */
export function provenanceOf(graph: Graph, subject: string): Provenance | undefined {
  const word = graph.text(subject, "skos:historyNote")?.split(":")[0];
  return provenances.find((one) => one === word);
}
