import { createHash } from "node:crypto";
import {
  type Category,
  type Codebook,
  childrenOf,
  codebookVersionId,
  textIn,
  type Variable,
} from "@mapwright/domain";
import { xmlText } from "../shared/xml.ts";

/**
 * A codebook as REFI-QDA code book (QDC 1.0, Rotterdam Exchange Format Initiative 2019), which programs for qualitative analysis
 * read: a code for each variable, which cannot be assigned itself when it has categories, and below it its categories. Ids
 * follow from the codebook, so that a later export updates instead of doubling.
 */
export function codebookQdc(codebook: Codebook, language: string): string {
  const variables = codebook.variables.filter(({ personal }) => !personal);
  const codes = variables.map((variable) => variableXml(codebook, variable, language));
  return `<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="${xmlText(`Mapwright ${codebookVersionId(codebook)}`)}">
<Codes>
${codes.join("\n")}
</Codes>
</CodeBook>
`;
}

function variableXml(codebook: Codebook, variable: Variable, language: string): string {
  const categories = childrenOf(variable).map((category) =>
    categoryXml(codebook, variable, category, language),
  );
  return codeXml(
    guidOf(codebook, variable.code),
    textIn(variable.label, language)?.text ?? variable.code,
    variable.categories.length === 0,
    describe(variable, language),
    categories,
  );
}

function categoryXml(codebook: Codebook, variable: Variable, category: Category, language: string): string {
  const below = childrenOf(variable, category.code).map((child) =>
    categoryXml(codebook, variable, child, language),
  );
  return codeXml(
    guidOf(codebook, `${variable.code}/${category.code}`),
    textIn(category.label, language)?.text ?? category.code,
    true,
    describe(category, language),
    below,
  );
}

function codeXml(
  guid: string,
  name: string,
  isCodable: boolean,
  description: string,
  below: readonly string[],
): string {
  const open = `<Code guid="${guid}" name="${xmlText(name)}" isCodable="${isCodable}"`;
  const inner = [
    ...(description === "" ? [] : [`<Description>${xmlText(description)}</Description>`]),
    ...below,
  ];
  return inner.length === 0 ? `${open}/>` : `${open}>${inner.join("")}</Code>`;
}

/** Code, definition and coder's test in one text: the format has no other place for them. */
function describe({ code, definition, test }: Category | Variable, language: string): string {
  const parts = [definition, test].map((texts) => textIn(texts ?? {}, language)?.text);
  return [`[${code}]`, ...parts].filter((part) => part !== undefined).join(" ");
}

/** A version 8 UUID (RFC 9562) from the codebook's id and a path in it. */
function guidOf({ id }: Codebook, path: string): string {
  const hex = createHash("sha256").update(`mapwright/${id}/${path}`).digest("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}
