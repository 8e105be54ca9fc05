import type { Codebook } from "@mapwright/domain";
import { jsonLdOf } from "../shared/json-ld.ts";
import { turtleOf } from "../shared/turtle.ts";
import { skosGraph } from "./skos-graph.ts";

/** A codebook as SKOS in Turtle, its addresses under `base`. Throws a ProblemError when `base` is no http address. */
export function codebookSkosTurtle(codebook: Codebook, base: string): string {
  return turtleOf(skosGraph(codebook, base));
}

/** A codebook as SKOS in JSON-LD: the same statements as `codebookSkosTurtle`. */
export function codebookSkosJsonLd(codebook: Codebook, base: string): string {
  return jsonLdOf(skosGraph(codebook, base));
}
