import { codebookDifferences, ProblemError } from "@mapwright/domain";
import { expect, it } from "vitest";
import { showCodebook } from "./show-codebook.ts";
import { showDifferences } from "./show-differences.ts";
import { aCodebook } from "./testing/a-codebook.ts";

it("shows the variables of a codebook", () => {
  expect(showCodebook(aCodebook())).toBe(`small@1.2.0  Small

number  variable  kind             categories  provenance  label
V15     area      multiple         3           seed        Area
        level     ordinal          2           proposed    Level
        areas     number, derived              proposed    Number of areas
`);
});

it("shows one variable with its categories, in another language where there is one", () => {
  expect(showCodebook(aCodebook(), "area", "fr")).toBe(`area (V15): Domaine
multiple, inventory, seed

code   parent  provenance     label             definition
AR-1           seed           Soins\\à domicile  Two lines
AR-1a  AR-1                   Infirmerie
AR-2           reconstructed  Chez soi
`);
});

it("tells which variable may have been meant", () => {
  expect(() => showCodebook(aCodebook(), "levle")).toThrow(ProblemError);
  expect(() => showCodebook(aCodebook(), "lvel")).toThrow('small@1.2.0 has no variable "lvel".');
});

it("shows differences, the breaking ones marked", () => {
  const categories = [{ code: "AR-1", label: { en: "Care", fr: "Soins\\à domicile" } }];
  const differences = codebookDifferences(aCodebook(), aCodebook({ categories, kind: "single" }));
  expect(
    showDifferences(differences),
  ).toBe(`   difference             of          member      before                       after
!  variable kind-changed  area                    multiple                     single
!  category removed       area AR-1a              Nursing
!  category removed       area AR-2               @home, alone
   category renamed       area AR-1               Care "at home"               Care
   category redefined     area AR-1   definition  Two lines
   category redefined     area AR-1   examples    ["=HYPERLINK(1)","a visit"]
   category described     area AR-1   provenance  seed

7 differences, 3 of them can make stored values invalid (!).
`);
  expect(showDifferences([])).toBe("No differences.\n");
});
