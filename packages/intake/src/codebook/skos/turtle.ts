import { ProblemError } from "@mapwright/domain";
import { Parser, type Quad, type Term as RdfTerm } from "n3";
import { address, type Statement, type Term } from "./graph.ts";

const first = address("rdf:first");
const rest = address("rdf:rest");

/** The statements of a Turtle document, lists put together. Throws a ProblemError with the line where it is not Turtle. */
export function turtleStatements(name: string, text: string): readonly Statement[] {
  const quads = parsed(name, text);
  const lists = new Map<string, { first?: RdfTerm; rest?: string }>();
  for (const { subject, predicate, object } of quads) {
    if (predicate.value !== first && predicate.value !== rest) continue;
    const node = lists.get(subject.value) ?? {};
    lists.set(subject.value, node);
    if (predicate.value === first) node.first = object;
    else node.rest = object.value;
  }
  const members = (head: string): Term[] => {
    const found: Term[] = [];
    const passed = new Set<string>();
    for (let at = head; lists.has(at) && !passed.has(at); at = lists.get(at)?.rest ?? "") {
      passed.add(at);
      const member = lists.get(at)?.first;
      if (member !== undefined) found.push(termOf(member));
    }
    return found;
  };
  return quads
    .filter(({ subject }) => !lists.has(subject.value))
    .map(({ subject, predicate, object }) => ({
      subject: subject.value,
      property: predicate.value,
      term: lists.has(object.value) ? { list: members(object.value) } : termOf(object),
    }));
}

function parsed(name: string, text: string): readonly Quad[] {
  try {
    return new Parser({ format: "text/turtle", baseIRI: "http://example.org/" }).parse(text);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const line = Number(/on line (\d+)/.exec(message)?.[1]);
    throw new ProblemError({
      code: "codebook-invalid",
      message: `${name} is not Turtle: ${message.replace(/\.?$/, ".")}`,
      hint: "Mend that line, or export the vocabulary again as Turtle.",
      file: name,
      ...(Number.isInteger(line) ? { row: line } : {}),
    });
  }
}

function termOf(term: RdfTerm): Term {
  if (term.termType !== "Literal")
    return { iri: term.termType === "BlankNode" ? `_:${term.value}` : term.value };
  return term.language === "" ? { text: term.value } : { text: term.value, language: term.language };
}
