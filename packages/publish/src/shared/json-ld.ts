import { prefixesOf, type Subject, type Term } from "./rdf.ts";

/** Subjects as a JSON-LD 1.1 document that says the same as their Turtle. */
export function jsonLdOf(subjects: readonly Subject[]): string {
  const graph = subjects.map(({ iri, type, statements }) => ({
    "@id": iri,
    "@type": type,
    ...Object.fromEntries(
      statements
        .filter(([, objects]) => objects.length > 0)
        .map(([property, objects]) => [property, objects.map(termValue)]),
    ),
  }));
  return `${JSON.stringify({ "@context": prefixesOf(subjects), "@graph": graph }, null, 2)}\n`;
}

function termValue(term: Term): unknown {
  if ("iri" in term) return { "@id": term.iri };
  if ("integer" in term) return term.integer;
  if ("typed" in term) return { "@value": term.typed, "@type": term.datatype };
  if ("list" in term) return { "@list": term.list.map(termValue) };
  return term.language === undefined
    ? { "@value": term.text }
    : { "@value": term.text, "@language": term.language };
}
