import jsonld from "jsonld";
import { Parser, type Quad, Store } from "n3";
import ShapesValidator from "rdf-validate-shacl";
import { standardFile } from "./standard-file.ts";

/** The base that relative addresses of a package are read against. */
export const packageBase = "https://archive.example/p/";

export function turtleQuads(turtle: string): readonly Quad[] {
  return new Parser({ baseIRI: packageBase }).parse(turtle);
}

/** The statements of JSON-LD; a word that its context does not know is an error, not left out. */
export async function jsonLdQuads(text: string): Promise<readonly Quad[]> {
  const options = { format: "application/n-quads" as const, base: packageBase, safe: true };
  return new Parser().parse(String(await jsonld.toRDF(JSON.parse(text), options)));
}

/** What a graph fails of the shapes in a file: the thing, the property and what was expected of it. */
export async function shapeFailures(file: string, quads: readonly Quad[]): Promise<readonly string[]> {
  const shapes = new Store(new Parser().parse(standardFile(file)));
  const report = await new ShapesValidator(shapes).validate(new Store([...quads]));
  return report.results.map(({ focusNode, path, sourceConstraintComponent, value }) =>
    [focusNode, path, sourceConstraintComponent, value].map((term) => localName(term)).join(" "),
  );
}

function localName(term: { readonly value?: string } | null | undefined): string {
  return term?.value?.replace(/^http.*[#/](?=.)/, "") ?? "";
}
