import { ProblemError, shownValue } from "@mapwright/domain";
import { address, type Statement, type Term } from "./graph.ts";

/**
 * The statements of a JSON-LD document as Mapwright writes it: `@context` with prefixes and nothing else, `@graph` with nodes whose
 * properties are prefixed names or addresses, values in expanded form. Everything else that JSON-LD can say is refused by name,
 * never guessed: nothing is fetched, and terms that a context elsewhere defines mean nothing here.
 */
export function jsonLdStatements(name: string, text: string): readonly Statement[] {
  const document = parsed(name, text);
  const refuse = (path: string, what: string): ProblemError =>
    new ProblemError({
      code: "json-ld-unsupported",
      message: `${name} uses JSON-LD that is not read here, at ${path}: ${what}.`,
      hint: "Convert it to Turtle (rapper, riot and most vocabulary editors do) and read that.",
      file: name,
      path,
    });
  if (!isObject(document)) throw refuse("the document", "it is no object");
  const expand = expander(document["@context"], refuse);
  const graph = document["@graph"];
  if (!Array.isArray(graph)) throw refuse("@graph", "there is no list of nodes");
  return graph.flatMap((node: unknown, place) => nodeStatements(node, `@graph.${place}`, expand, refuse));
}

type Refuse = (path: string, what: string) => ProblemError;
type Expand = (name: string, path: string) => string;

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ProblemError({
      code: "codebook-invalid",
      message: `${name} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}.`,
      hint: "Mend it, or export the vocabulary again.",
      file: name,
    });
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Makes addresses of prefixed names. */
function expander(context: unknown, refuse: Refuse): Expand {
  if (!isObject(context))
    throw refuse("@context", "only an object of prefixes is read, and nothing is fetched");
  const prefixes = new Map<string, string>();
  for (const [prefix, namespace] of Object.entries(context)) {
    if (prefix.startsWith("@") || typeof namespace !== "string" || !/[/#:]$/.test(namespace))
      throw refuse(`@context.${prefix}`, "it is no prefix with its namespace");
    prefixes.set(prefix, namespace);
  }
  return (written, path) => {
    const [prefix = "", ...rest] = written.split(":");
    const namespace = rest.length === 0 ? undefined : prefixes.get(prefix);
    if (namespace !== undefined && !rest.join(":").startsWith("//")) return namespace + rest.join(":");
    if (/^(https?:\/\/|urn:|_:)/.test(written)) return written;
    throw refuse(path, `"${shownValue(written)}" is neither a prefixed name nor an address`);
  };
}

function nodeStatements(node: unknown, path: string, expand: Expand, refuse: Refuse): readonly Statement[] {
  if (!isObject(node) || typeof node["@id"] !== "string") throw refuse(path, "the node has no @id");
  const subject = expand(node["@id"], `${path}.@id`);
  return Object.entries(node).flatMap(([name, value]): readonly Statement[] => {
    if (name === "@id") return [];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    const at = `${path}.${name}`;
    if (name === "@type")
      return values.map((type) => {
        if (typeof type !== "string") throw refuse(at, "a type is a name");
        return { subject, property: address("rdf:type"), term: { iri: expand(type, at) } };
      });
    if (name.startsWith("@")) throw refuse(at, "this keyword is not read");
    const property = expand(name, at);
    return values.map((one) => ({ subject, property, term: termOf(one, at, expand, refuse) }));
  });
}

function termOf(value: unknown, path: string, expand: Expand, refuse: Refuse): Term {
  if (typeof value === "string" || typeof value === "number") return { text: String(value) };
  if (!isObject(value)) throw refuse(path, "the value is neither text, number nor object");
  const { "@id": id, "@value": text, "@language": language, "@list": list, "@type": type, ...others } = value;
  const [other] = Object.keys(others);
  if (other !== undefined) throw refuse(`${path}.${other}`, "nodes inside of nodes are not read");
  if (typeof id === "string") return { iri: expand(id, path) };
  if (Array.isArray(list)) return { list: list.map((one: unknown) => termOf(one, path, expand, refuse)) };
  if (typeof text !== "string" && typeof text !== "number") throw refuse(path, "the value has no text");
  if (type !== undefined && typeof type !== "string") throw refuse(path, "its type is no name");
  return { text: String(text), ...(typeof language === "string" ? { language } : {}) };
}
