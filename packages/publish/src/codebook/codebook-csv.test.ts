import { expect, it } from "vitest";
import { codebookCsv } from "./codebook-csv.ts";
import { aCodebook } from "./testing/a-codebook.ts";

it("has a row for each variable and category, safe in spreadsheets", () => {
  const [header, ...rows] = codebookCsv(aCodebook()).split("\r\n");
  expect(header).toBe(
    "row,codebook,version,variable,number,kind,several,step,code,order,parent,provenance,derived_from,minimum,maximum,label_en,label_fr,definition_en,definition_fr,test_en,test_fr,note_en,note_fr,unit_en,unit_fr,examples",
  );
  expect(rows).toEqual([
    "variable,small,1.2.0,area,V15,multiple,yes,inventory,area,,,seed,,,,Area,Domaine,,,,,,,,,",
    `category,small,1.2.0,area,V15,multiple,,inventory,AR-1,1,,seed,,,,"Care ""at home""",Soins\\à domicile,"Two\nlines",,,,,,,,"'=HYPERLINK(1)\na visit"`,
    "category,small,1.2.0,area,V15,multiple,,inventory,AR-1a,2,AR-1,,,,,Nursing,Infirmerie,,,,,,,,,",
    `category,small,1.2.0,area,V15,multiple,,inventory,AR-2,3,,reconstructed,,,,"'@home, alone",Chez soi,,,,,,,,,`,
    "variable,small,1.2.0,level,,ordinal,no,mapping,level,,,proposed,,,,Level,Niveau,,,,,,,,,",
    "category,small,1.2.0,level,,ordinal,,mapping,low,1,,,,,,Low,Bas,,,,,,,,,",
    "category,small,1.2.0,level,,ordinal,,mapping,high,2,,,,,,High,Haut,,,,,,,,,",
    "variable,small,1.2.0,areas,,number,no,mapping,areas,,,proposed,area,-1,,Number of areas,Nombre de domaines,,,,,,,,,",
    "",
  ]);
});
