import type { z } from "zod";
import type { Relation, Role } from "./role.ts";

/**
 * Who may call an operation: `public`, anyone; `account`, anyone who is signed in; `keeper`, who runs the installation; or
 * the roles of a map that may. An owner may whatever any role of the map may, where no relation forbids it.
 */
export type Right = "public" | "account" | "keeper" | readonly Role[];

/**
 * One thing Mapwright can do, declared once. HTTP routes, OpenAPI, the command line, the typed client, the rights
 * table and the reference page are made from this declaration and from nothing else.
 */
export interface Operation<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  Name extends string = string,
> {
  /** `room.verb`, for instance `release.freeze`. */
  readonly name: Name;
  /** A query changes nothing; a command appends to the log. */
  readonly kind: "query" | "command";
  /** Method and path; `{name}` members of the input travel in the path, the others in the query or the body. */
  readonly http: `${"GET" | "POST" | "PUT" | "DELETE"} /${string}`;
  readonly right: Right;
  /** What must hold between the caller and the thing, beside the right. */
  readonly relation?: Relation;
  /** What it does, in one sentence that starts with a verb. */
  readonly sentence: string;
  readonly input: Input;
  readonly output: Output;
  /** The codes of the problems it can answer with; `input-invalid` goes without saying. */
  readonly problems: readonly string[];
  /** Set when the answer holds a secret: it is told once, and never kept under an idempotency key. */
  readonly tellsSecret?: true;
  /** Set when the input stays hidden from others: it is kept under no idempotency key that could be guessed. */
  readonly isSealed?: true;
  /** The media types it can answer with, when that is a file and not JSON. */
  readonly media?: readonly string[];
  /** Set when the request body is a file and not JSON. */
  readonly body?: "file";
}

/** Declares an operation; the types of its input and output follow from the schemas. */
export function operation<Input extends z.ZodType, Output extends z.ZodType, const Name extends string>(
  declaration: Operation<Input, Output, Name>,
): Operation<Input, Output, Name> {
  return declaration;
}
