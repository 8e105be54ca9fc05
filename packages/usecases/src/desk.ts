import type { ReleaseRow, Role } from "@mapwright/domain";
import type { z } from "zod";
import type { Shelf } from "./atlas/shelf.ts";
import type { Press } from "./brief/press.ts";
import type { LikelyFinder } from "./inventory/likely-finder.ts";
import type { Context, Library, Secrets } from "./ports/index.ts";

/** What use-cases about people touch beside the rest. */
export interface PeopleContext extends Context {
  readonly secrets: Secrets;
  /** Who signs in with more than a password, or has no right but to set that up; nobody unless told. */
  readonly secondFactorFor?: readonly (Role | "keeper")[];
}

/** What answers operations: what use-cases may touch, the maps kept ready, and what ships. */
export interface Desk extends PeopleContext {
  readonly shelf: Shelf;
  readonly library: Library;
  readonly press: Press;
  /** How initiatives that may be the same are found; in this thread unless told. */
  readonly likely?: LikelyFinder;
}

/** An operation's answer, with the release it was computed from (undefined for the draft or for no map at all). */
export interface Answered<Output = unknown> {
  readonly output: Output;
  readonly release?: ReleaseRow | undefined;
}

/** What an operation's answer is given: its declared input, defaults filled in. */
export type Input<Declared extends { input: z.ZodType }> = z.output<Declared["input"]>;

/** What an operation answers, as declared. */
export type Output<Declared extends { output: z.ZodType }> = z.output<Declared["output"]>;

/** What names an edition of a map. */
export interface OfMap {
  readonly map: string;
  readonly release: string;
}
