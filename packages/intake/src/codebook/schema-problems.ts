import { codebookJsonSchema, nearMatches, type Problem, shownValue } from "@mapwright/domain";
import { knownMembers } from "./known-members.ts";
import type { YamlSource } from "./yaml-source.ts";

/** The parts of a zod issue that are read here; which are there depends on its code. */
export interface SchemaIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly options?: readonly unknown[];
  readonly expected?: string;
  readonly origin?: string;
  readonly format?: string;
  readonly errors?: readonly (readonly SchemaIssue[])[];
  readonly issues?: readonly SchemaIssue[];
}

interface Explained {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  /** What is wrong, to follow the path: `"sngle" is none of single, multiple`. */
  readonly wrong: string;
  readonly hint: string;
  readonly value?: unknown;
  readonly at?: "key";
}

/** What does not fit the schema of a codebook file, as problems with path, line and column. */
export function schemaProblems(
  file: string,
  source: YamlSource,
  issues: readonly SchemaIssue[],
): readonly Problem[] {
  return issues
    .flatMap((issue) => explain(issue, source.value))
    .map(({ code, path, wrong, hint, value, at }) => {
      const { line, column } = source.positionOf(path, at);
      const where = path.length === 0 ? "" : ` at ${path.map(String).join(".")}`;
      return {
        code,
        message: `The codebook ${file} is wrong${where} (line ${line}): ${wrong}.`,
        hint,
        file,
        row: line,
        column: String(column),
        path: path.map(String).join("."),
        ...(value === undefined ? {} : { value: shownValue(value) }),
      };
    });
}

function explain(issue: SchemaIssue, document: unknown): readonly Explained[] {
  const { path } = issue;
  const value = valueAt(document, path);
  switch (issue.code) {
    case "unrecognized_keys":
      return (issue.keys ?? []).map((key) => unknownMember(document, path, key));
    case "invalid_union":
      return explainUnion(issue, document);
    case "invalid_value":
      return [notOneOf(path, value, issue.values ?? [])];
    case "invalid_type":
      return [value === undefined ? missing(path) : wrongType(path, value, issue.expected ?? "")];
    case "invalid_key":
      return [
        {
          code: "key-invalid",
          path,
          wrong: `"${shownValue(path.at(-1)?.toString() ?? "")}" is not ${issue.issues?.[0]?.message ?? "a key"}`,
          hint: "Mend the key.",
          at: "key",
          value: String(path.at(-1)),
        },
      ];
    default:
      return [wrongValue(issue, value)];
  }
}

function unknownMember(document: unknown, path: readonly PropertyKey[], key: string): Explained {
  const known = knownMembers(codebookJsonSchema(), document, path);
  return {
    code: "member-unknown",
    path: [...path, key],
    wrong: `"${shownValue(key)}" is not known here`,
    hint: didYouMean(key, known, `Remove it; known here are ${known.join(", ")}.`),
    value: key,
    at: "key",
  };
}

/** Tells what keeps a value from the form it most looks like: the first that accepts it as a whole. */
function explainUnion(issue: SchemaIssue, document: unknown): readonly Explained[] {
  const { path, errors = [], options } = issue;
  const value = valueAt(document, path);
  if (options !== undefined) return [value === undefined ? missing(path) : notOneOf(path, value, options)];
  const alike = errors.find((branch) => branch.every((inner) => inner.path.length > 0 || isMember(inner)));
  if (alike !== undefined)
    return alike.flatMap((inner) => explain({ ...inner, path: [...path, ...inner.path] }, document));
  const wanted = errors.flatMap((branch) => branch.slice(0, 1).map(wantedBy));
  return [
    {
      code: "value-invalid",
      path,
      wrong: `${quoted(value)} is not ${wanted.join(", nor ")}`,
      hint: "Use one of these forms.",
      value,
    },
  ];
}

function isMember({ code }: SchemaIssue): boolean {
  return code === "unrecognized_keys";
}

function missing(path: readonly PropertyKey[]): Explained {
  if (path.length === 0)
    return {
      code: "codebook-empty",
      path,
      wrong: "it is empty",
      hint: "See docs/reference/codebook-format.md.",
    };
  const name = String(path.at(-1));
  return {
    code: "member-missing",
    path,
    wrong: `"${name}" is missing`,
    hint: `Add \`${name}:\` with its value.`,
  };
}

function notOneOf(path: readonly PropertyKey[], value: unknown, allowed: readonly unknown[]): Explained {
  if (value === undefined) return missing(path);
  const known = allowed.map(String);
  const [only] = known;
  return {
    code: "value-unknown",
    path,
    wrong:
      known.length === 1
        ? `${quoted(value)} is not ${only}`
        : `${quoted(value)} is none of ${known.join(", ")}`,
    hint: didYouMean(String(value), known, known.length === 1 ? `Write ${only}.` : "Use one of these."),
    value,
  };
}

const typeNames: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a map of members",
  record: "a map of texts by language, such as { en: ... }",
};

function wrongType(path: readonly PropertyKey[], value: unknown, expected: string): Explained {
  if (path.length === 0 && value === null) return missing(path);
  const wanted = typeNames[expected] ?? expected;
  const quotable = expected === "string" && (typeof value === "number" || typeof value === "boolean");
  return {
    code: "value-type",
    path,
    wrong: `${quoted(value)} is not ${wanted}`,
    hint: quotable ? `Put it in quotes: "${String(value)}".` : `Write ${wanted}.`,
    value,
  };
}

function wrongValue(issue: SchemaIssue, value: unknown): Explained {
  const { code, path, origin } = issue;
  if (code === "too_small" && origin === "string")
    return { code: "text-empty", path, wrong: "the text is empty", hint: "Write it, or remove the member." };
  if (code === "too_small" && origin === "array")
    return { code: "list-empty", path, wrong: "the list is empty", hint: "Add to it, or remove the member." };
  const wanted = wantedBy(issue);
  return {
    code: "value-invalid",
    path,
    wrong: `${quoted(value)} is not ${wanted}`,
    hint: "Mend the value.",
    value,
  };
}

function wantedBy({ code, format, message, expected }: SchemaIssue): string {
  if (code === "invalid_type") return typeNames[expected ?? ""] ?? message;
  return format === "date" ? "a date such as 2016-12-31" : message;
}

function quoted(value: unknown): string {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "a map";
  return typeof value === "string" ? `"${shownValue(value)}"` : shownValue(value);
}

function didYouMean(word: string, known: readonly string[], otherwise: string): string {
  const near = nearMatches(word, known);
  return near.length === 0 ? otherwise : `Did you mean ${near.join(" or ")}?`;
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, step)
        ? Reflect.get(value, step)
        : undefined,
    document,
  );
}
