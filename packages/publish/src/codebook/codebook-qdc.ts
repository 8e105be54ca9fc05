import { createHash } from "node:crypto";
import { type Category, type Codebook, codebookVersionId, type Texts, textIn } from "@mapwright/domain";
import { xmlText } from "../shared/xml.ts";

/**
 * A codebook as a REFI-QDA codebook (QDC), which NVivo, ATLAS.ti, MAXQDA and others read. Each variable with categories is a code
 * that is not codable itself, its categories below it, narrower ones under broader ones; other variables are left out, since text is
 * not coded with them. Texts are those of one language, or the nearest there is. Guids follow from the codes, so that a later
 * version of the codebook meets the same codes again.
 * Source: REFI-QDA Standard 1.5 (2019), section on the Codebook exchange format.
 */
export function codebookQdc(codebook: Codebook, language = "en"): string {
  const text = (texts: Texts | undefined): string | undefined =>
    texts === undefined ? undefined : textIn(texts, language)?.text;
  const code = (
    place: string,
    label: Texts,
    definition: Texts | undefined,
    below: string,
    codable: boolean,
  ): string => {
    const name = xmlText(text(label) ?? place);
    const described = text(definition);
    const description = described === undefined ? "" : `<Description>${xmlText(described)}</Description>`;
    const guid = guidOf(`${codebook.id}/${place}`);
    return `<Code guid="${guid}" name="${name}" isCodable="${codable}">${description}${below}</Code>`;
  };
  const under = (variable: string, all: readonly Category[], parent: string | undefined): string =>
    all
      .filter((one) => one.parent === parent)
      .map((one) =>
        code(`${variable}/${one.code}`, one.label, one.definition, under(variable, all, one.code), true),
      )
      .join("");
  const codes = codebook.variables
    .filter(({ categories, personal }) => categories.length > 0 && !personal)
    .map((variable) =>
      code(
        variable.code,
        variable.label,
        variable.definition,
        under(variable.code, variable.categories, undefined),
        false,
      ),
    );
  const origin = xmlText(`Mapwright ${codebookVersionId(codebook)}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="${origin}"><Codes>${codes.join("\n")}</Codes></CodeBook>\n`;
}

/** A name-based guid in the form of RFC 9562, version 8. */
function guidOf(name: string): string {
  const hash = createHash("sha256").update(name).digest("hex");
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
  ];
  return [...parts, hash.slice(20, 32)].join("-");
}
