import { prefixesOf, type Subject, type Term } from "./rdf.ts";

/** Subjects as Turtle 1.1, in the order given; properties without an object are left out. */
export function turtleOf(subjects: readonly Subject[]): string {
  const heading = Object.entries(prefixesOf(subjects)).map(
    ([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`,
  );
  return `${heading.join("")}${subjects.map((subject) => `\n${subjectText(subject)}`).join("")}`;
}

function subjectText({ iri, type, statements }: Subject): string {
  const said = statements
    .filter(([, objects]) => objects.length > 0)
    .map(([property, objects]) => `${property} ${objects.map(termText).join(", ")}`);
  return `${iriText(iri)}\n  ${[`a ${type}`, ...said].join(" ;\n  ")} .\n`;
}

function termText(term: Term): string {
  if ("iri" in term) return iriText(term.iri);
  if ("integer" in term) return String(term.integer);
  if ("typed" in term) return `"${escapedText(term.typed)}"^^${term.datatype}`;
  if ("list" in term) return `(${term.list.map((member) => ` ${termText(member)}`).join("")} )`;
  return `"${escapedText(term.text)}"${term.language === undefined ? "" : `@${term.language}`}`;
}

const named: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/** STRING_LITERAL_QUOTE: quotes, backslashes and line breaks must be escaped, other control characters should be. */
function escapedText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escaping control characters is the purpose.
  return text.replace(/["\\\u0000-\u001f\u007f]/g, (character) => named[character] ?? codePoint(character));
}

/** IRIREF excludes these characters; percent-encoding keeps the address usable, which \u escapes would not. */
function iriText(iri: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what an IRI excludes.
  return `<${iri.replace(/[\u0000-\u0020<>"{}|^`\\]/g, (character) => encodeURIComponent(character))}>`;
}

function codePoint(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
