import { resolveCodebook } from "../resolve.ts";
import type { Category, Codebook, CodebookFile, VariableEntry, VariableKind } from "../schema.ts";

/** A category labelled with its code. */
export function aCategory(code: string, more: Partial<Category> = {}): Category {
  return { code, label: { en: code }, ...more };
}

/** A variable labelled with its code; those of a kind with categories have A and B. */
export function anEntry(code: string, kind: VariableKind, more: Partial<VariableEntry> = {}): VariableEntry {
  const categorical = kind === "single" || kind === "multiple" || kind === "ordinal";
  return {
    code,
    kind,
    step: "inventory",
    label: { en: code },
    provenance: "proposed",
    ...(categorical ? { categories: [aCategory("A"), aCategory("B")] } : {}),
    ...more,
  };
}

export function aFile(variables: readonly VariableEntry[], more: Partial<CodebookFile> = {}): CodebookFile {
  return {
    format: "mapwright-codebook/1",
    id: "small",
    version: "1.0.0",
    title: { en: "Small" },
    languages: ["en"],
    variables: [...variables],
    ...more,
  };
}

/** A resolved codebook that extends nothing. */
export function aCodebook(variables: readonly VariableEntry[], more: Partial<CodebookFile> = {}): Codebook {
  return resolveCodebook(aFile(variables, more), () => undefined);
}

/** Sectors of lead and partners, and the partnership type that follows from them. */
export const partnershipEntries: readonly VariableEntry[] = [
  anEntry("lead", "single", { categories: ["PUB", "THIRD", "PRIV"].map((code) => aCategory(code)) }),
  anEntry("partners", "multiple", { categories: ["PUB", "THIRD", "PRIV"].map((code) => aCategory(code)) }),
  anEntry("partnership", "single", {
    categories: ["NONE", "ALL", "PUB-THIRD", "PUB-PUB"].map((code) => aCategory(code)),
    derive: {
      rule: "sectors",
      from: "lead",
      partners: "partners",
      entries: [
        { category: "NONE", noPartners: true },
        { category: "ALL", allOf: [["PUB"], ["THIRD"], ["PRIV"]] },
        { category: "PUB-THIRD", allOf: [["PUB"], ["THIRD"]] },
        { category: "PUB-PUB", lead: ["PUB"], noneOf: ["THIRD", "PRIV"] },
      ],
    },
  }),
];

/** The lead country, and the welfare cluster that follows from it at a date. */
export function clusterEntries(on?: string): readonly VariableEntry[] {
  return [
    anEntry("country", "country"),
    anEntry("start", "year"),
    anEntry("cluster", "single", {
      categories: ["AS", "AS-X", "NO", "OT"].map((code) => aCategory(code)),
      derive: {
        rule: "lookup",
        from: "country",
        ...(on === undefined ? {} : { on }),
        entries: [
          { codes: ["UK"], category: "AS", until: "2020-02-01" },
          { codes: ["UK"], category: "AS-X", from: "2020-02-01" },
          { codes: ["SE"], category: "NO" },
        ],
        otherwise: "OT",
      },
    }),
  ];
}
