import type { Codebook } from "../codebook/index.ts";
import { foldText } from "./fold.ts";

/** Words that columns with contacts and nominators go by, alone or at the end of a longer name, folded. */
const personalWords = [
  ...["email", "e mail", "mail", "phone", "telephone", "mobile", "whatsapp"],
  ...["contact", "contacts", "contact name", "contact person"],
  ...["nominator", "nominated by", "submitter", "submitted by", "proposer", "proposed by"],
  ...["courriel", "portable", "personne de contact", "propose par"],
  ...[
    "telefon",
    "handy",
    "kontakt",
    "kontaktperson",
    "ansprechperson",
    "ansprechpartner",
    "vorgeschlagen von",
  ],
  ...[
    "correo",
    "correo electronico",
    "telefono",
    "movil",
    "contacto",
    "persona de contacto",
    "propuesto por",
  ],
  ...["cellulare", "contatto", "persona di contatto", "referente", "proposto da"],
];

/** Where this share of the filled cells are ways to reach somebody, the column is taken for personal: rather one too many. */
const enough = 0.2;

/**
 * Why a column seems to hold personal data: by its name, as a personal variable of the codebook or a usual word goes, or by
 * cells that are e-mail addresses or telephone numbers; undefined where nothing speaks for it. `cells` are filled ones.
 */
export function personalReason(
  column: string,
  cells: readonly string[],
  { variables }: Codebook,
): string | undefined {
  const named = variables
    .filter(({ personal }) => personal === true)
    .flatMap(({ code, label }) => [code, ...Object.values(label)])
    .map(foldText);
  const word = foldText(column);
  const isNamed = [...personalWords, ...named].some((each) => word === each || word.endsWith(` ${each}`));
  const shareOf = (form: RegExp) =>
    cells.length === 0 ? 0 : cells.filter((cell) => form.test(cell.trim())).length / cells.length;
  // A column "Contact" of web addresses leads to pages, not to people.
  if (isNamed && shareOf(/^https?:\/\//i) <= 0.5) return "the name says that it holds contacts";
  if (shareOf(/^\S+@\S+\.\w+$/) >= enough) return "some cells are e-mail addresses";
  if (shareOf(/^(\+|00)\d[\d\s()./-]{6,}$/) >= enough) return "some cells are telephone numbers";
  return undefined;
}
