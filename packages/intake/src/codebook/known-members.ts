/** The members that a JSON Schema knows at a path of a document, so that a mistyped one can be told from them. */
export function knownMembers(
  schema: unknown,
  document: unknown,
  path: readonly PropertyKey[],
): readonly string[] {
  let nodes = branchesOf(schema, document);
  let value = document;
  for (const step of path) {
    value = own(value, String(step));
    nodes = nodes.flatMap((node) => branchesOf(inner(node, step), value));
  }
  return [...new Set(nodes.flatMap((node) => Object.keys(own(node, "properties") ?? {})))];
}

function inner(node: unknown, step: PropertyKey): unknown {
  if (typeof step === "number") return own(node, "items");
  return own(own(node, "properties"), String(step)) ?? own(node, "additionalProperties");
}

/** The schemas that a value may follow: of several that name a `rule`, only the one with the value's. */
function branchesOf(schema: unknown, value: unknown): readonly unknown[] {
  const branches = own(schema, "anyOf") ?? own(schema, "oneOf");
  if (!Array.isArray(branches)) return schema === undefined ? [] : [schema];
  return branches.filter((branch) => {
    const rule = own(own(own(branch, "properties"), "rule"), "const");
    return rule === undefined || rule === own(value, "rule");
  });
}

function own(node: unknown, key: string): unknown {
  if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return undefined;
  return Reflect.get(node, key);
}
