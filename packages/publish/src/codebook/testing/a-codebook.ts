import { type Codebook, codebookFile, resolveCodebook } from "@mapwright/domain";

/** A small codebook with a bit of everything; the members given replace those of its first variable. */
export function aCodebook(first: Record<string, unknown> = {}): Codebook {
  const file = codebookFile.parse({
    format: "mapwright-codebook/1",
    id: "small",
    version: "1.2.0",
    title: { fr: "Petit", en: "Small" },
    languages: ["en", "fr"],
    licence: "CC-BY-4.0",
    variables: [
      {
        code: "area",
        number: "V15",
        kind: "multiple",
        step: "inventory",
        label: { en: "Area", fr: "Domaine" },
        provenance: "seed",
        categories: [
          {
            code: "AR-1",
            label: { en: 'Care "at home"', fr: "Soins\\à domicile" },
            definition: { en: "Two\nlines" },
            examples: ["=HYPERLINK(1)", "a visit"],
            provenance: "seed",
          },
          { code: "AR-1a", label: { en: "Nursing", fr: "Infirmerie" }, parent: "AR-1" },
          { code: "AR-2", label: { en: "@home, alone", fr: "Chez soi" }, provenance: "reconstructed" },
        ],
        ...first,
      },
      {
        code: "level",
        kind: "ordinal",
        step: "mapping",
        label: { en: "Level", fr: "Niveau" },
        provenance: "proposed",
        categories: [
          { code: "low", label: { en: "Low", fr: "Bas" } },
          { code: "high", label: { en: "High", fr: "Haut" } },
        ],
      },
      {
        code: "areas",
        kind: "number",
        step: "mapping",
        label: { en: "Number of areas", fr: "Nombre de domaines" },
        provenance: "proposed",
        minimum: -1,
        derive: { rule: "count", from: "area" },
      },
    ],
  });
  return resolveCodebook(file, () => undefined);
}
