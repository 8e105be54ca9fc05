import { type Operation, operations } from "@mapwright/domain";
import { z } from "zod";

/** A tool as the Model Context Protocol lists it. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: object;
  readonly annotations: { readonly readOnlyHint: true; readonly openWorldHint: false };
}

const readable: readonly Operation[] = operations.filter(
  (declared) => declared.kind === "query" && declared.right === "public" && !("media" in declared),
);

/** The operations that anyone may read with, by the name of their tool. */
export const operationsByTool: ReadonlyMap<string, Operation> = new Map(
  readable.map((declared) => [toolName(declared), declared]),
);

/** Names of tools take letters, digits, `_` and `-` only. */
function toolName({ name }: Operation): string {
  return name.replaceAll(".", "_");
}

/** Every read operation as a tool; input and sentence are those of its declaration. */
export const tools: readonly Tool[] = readable.map((declared) => ({
  name: toolName(declared),
  title: declared.sentence.replace(/\.$/, ""),
  description: `${declared.sentence} Give numbers with the citation that comes with them.`,
  inputSchema: z.toJSONSchema(declared.input, { io: "input", unrepresentable: "any" }),
  annotations: { readOnlyHint: true, openWorldHint: false },
}));
