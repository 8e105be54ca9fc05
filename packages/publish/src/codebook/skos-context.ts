import type { Codebook, Provenance, Variable } from "@mapwright/domain";
import type { Term } from "../shared/rdf.ts";

/** What the subjects of one codebook share. */
export interface SkosContext {
  readonly codebook: Codebook;
  /** The address of the codebook; schemes and concepts lie under it. */
  readonly address: string;
  readonly languages: readonly string[];
}

export function schemeAddress({ address }: SkosContext, variable: Variable): string {
  return `${address}/${variable.code}`;
}

export function conceptAddress(context: SkosContext, variable: Variable, category: string): string {
  return `${schemeAddress(context, variable)}/${category}`;
}

const provenanceTexts: Readonly<Record<Provenance, string>> = {
  seed: "seed: named in the published texts that the codebook starts from",
  reported: "reported: named in other published texts",
  reconstructed: "reconstructed: from background knowledge; the original name may differ",
  proposed: "proposed: added by this codebook; not in the original",
};

/** Where a name comes from; the first word is the codebook's own mark. */
export function provenanceNote(provenance: Provenance | undefined): readonly Term[] {
  return provenance === undefined ? [] : [{ text: provenanceTexts[provenance], language: "en" }];
}
