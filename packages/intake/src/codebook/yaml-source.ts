import { type Problem, ProblemError } from "@mapwright/domain";
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import { refuseDeepNesting } from "../yaml/nesting.ts";
import type { Position } from "./position.ts";
import { refusedNode, syntaxProblems } from "./yaml-problems.ts";

/** A YAML (or JSON) text that was read, and where its parts stand. */
export interface YamlSource {
  readonly value: unknown;
  /** The place of what stands at a path, or of the nearest part around it; with `key`, of its key. */
  positionOf(path: readonly PropertyKey[], part?: "key" | "value"): Position;
}

/**
 * Reads YAML as data and nothing else: one document, no tags, no aliases, no key twice, at most 64 levels deep. Throws a
 * ProblemError with the line and column of what is wrong.
 */
export function readYaml(file: string, text: string): YamlSource {
  refuseDeepNesting("codebook", file, text);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    merge: false,
    uniqueKeys: true,
    schema: "core",
    prettyErrors: false,
    logLevel: "error",
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const problems = [...syntaxProblems(file, text, document.errors, at), ...refusedNodes(file, document, at)];
  if (problems.length > 0) throw new ProblemError(problems);
  return {
    value: document.toJS(),
    positionOf: (path, part = "value") => at(offsetOf(document.contents, path, part)),
  };
}

function refusedNodes(
  file: string,
  document: Document,
  at: (offset: number) => Position,
): readonly Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Node(_key, node) {
      if (node.tag !== undefined) problems.push(refusedNode(file, "tag", node.tag, at(node.range?.[0] ?? 0)));
    },
    Alias(_key, node) {
      problems.push(refusedNode(file, "alias", `*${node.source}`, at(node.range?.[0] ?? 0)));
    },
  });
  return problems;
}

function offsetOf(contents: unknown, path: readonly PropertyKey[], part: "key" | "value"): number {
  let node = contents;
  let offset = startOf(contents) ?? 0;
  for (const [index, step] of path.entries()) {
    const found = memberOf(node, step);
    if (found === undefined) break;
    const asKey = part === "key" && index === path.length - 1;
    offset = (asKey ? startOf(found.key) : startOf(found.value)) ?? startOf(found.key) ?? offset;
    node = found.value;
  }
  return offset;
}

function memberOf(node: unknown, step: PropertyKey): { key: unknown; value: unknown } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? undefined : { key: item, value: item };
  }
  if (!isMap(node)) return undefined;
  return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
