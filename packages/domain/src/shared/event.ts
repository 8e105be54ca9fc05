import type { z } from "zod";
import type { RowChange } from "./table.ts";

/** What every event knows beside its payload. */
export interface EventContext {
  readonly seq: number;
  readonly map: string;
  readonly at: string;
  readonly actor: string;
}

/**
 * One kind of change that the log can hold. `changes` gives the rows it writes, from the event alone: it never reads
 * the state, so that replaying the log gives the same state everywhere. Once released, a kind keeps its meaning for
 * ever; a new need is a new kind.
 */
export interface EventKind<Payload extends z.ZodType = z.ZodType> {
  readonly kind: string;
  readonly about: string;
  readonly payload: Payload;
  changes(payload: z.infer<Payload>, context: EventContext): readonly RowChange[];
}

/** An event to be appended: a kind, its payload and the map it concerns (`""` for the installation). */
export interface NewEvent {
  readonly kind: string;
  readonly map: string;
  readonly payload: unknown;
}

/** Declares a kind of event. */
export function eventKind<Payload extends z.ZodType>(declaration: EventKind<Payload>): EventKind<Payload> {
  return declaration;
}

/** Makes an event of a kind, its payload checked by the compiler. */
export function newEvent<Payload extends z.ZodType>(
  of: EventKind<Payload>,
  map: string,
  payload: z.infer<Payload>,
): NewEvent {
  return { kind: of.kind, map, payload };
}
