import { type Operation, principals, type RightsCell, rightsTable } from "@mapwright/domain";
import { rightText } from "../open-api.ts";

const marks: Readonly<Record<RightsCell, string>> = { yes: "yes", no: "", relation: "if" };

/** The reference page of rights, from the table that guards every call. */
export function rightsPage(operations: readonly Operation[]): string {
  const rows = rightsTable(operations).map(
    ({ operation, cells }) =>
      `| \`${operation.name}\` | ${principals.map((each) => marks[cells[each]]).join(" | ")} | ${operation.relation ?? ""} |`,
  );
  const every = rightsTable(operations).flatMap(({ cells }) => principals.map((each) => cells[each]));
  const count = (cell: RightsCell) => every.filter((each) => each === cell).length;
  return `# Rights

Who may call which operation, from the declarations and by the function that guards every call. \`if\`: where the relation
holds. \`account\` is whoever is signed in, without a role on the map; an owner may whatever another role may; the keeper runs the
installation and owns every map.

Relations: \`allotted\`, the pair or task was given to the caller; \`own\`, the thing is the caller's own; \`not-of-pair\`, the caller
gave none of the votes to be settled; \`not-own-entry\`, the caller has no part in the entry; \`in-area\`, the entry lies in the
region or source that the caller edits (owners and coordinators edit all).

${operations.length} operations by ${principals.length} kinds of caller are ${every.length} cells: ${count("yes")} may, ${count("relation")} may if a relation holds, ${count("no")} are
refused. Each cell is asked over HTTP by a test (\`packages/server/src/rights.test.ts\`), refusals must leave no trace in the log, and
the end of \`npm test\` tells how many there were (\`SHOWN\`).

| operation | ${principals.join(" | ")} | relation |
|---|${principals.map(() => "---").join("|")}|---|
${rows.join("\n")}
`;
}

/** The reference page of operations, from the declarations. */
export function operationsPage(operations: readonly Operation[]): string {
  const sections = operations.map(
    ({ name, http, sentence, right, relation, problems, body, tellsSecret, isSealed }) =>
      [
        `## ${name}`,
        "",
        `${sentence}`,
        "",
        `\`${http}\``,
        "",
        `- Right: ${rightText(right)}.${relation === undefined ? "" : ` Relation: \`${relation}\`.`}`,
        ...(body === "file" ? ["- Body: the bytes of a file."] : []),
        ...(tellsSecret
          ? ["- The answer holds a secret that is told once; it takes no idempotency key."]
          : []),
        ...(isSealed
          ? ["- What is sent is sealed; an idempotency key has 32 or more letters drawn at random."]
          : []),
        ...(problems.length === 0
          ? []
          : [`- Problems: ${problems.map((code) => `\`${code}\``).join(", ")}.`]),
        "",
      ].join("\n"),
  );
  return `# Operations

Everything that is called over HTTP. \`/api/openapi.json\` describes inputs and answers. Queries are GET. Commands take JSON, refuse members they
do not know, and take an \`Idempotency-Key\`: the same key with the same call does the work once. Errors have one form
(\`application/problem+json\`), with a stable code.

${sections.join("\n")}`;
}
