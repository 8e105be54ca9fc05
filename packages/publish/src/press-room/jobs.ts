import type { Described } from "@mapwright/atlas";
import type { BriefFormat, PackageOrder } from "@mapwright/usecases";
import type { BriefDocument } from "../brief/document.ts";

/** What the press room is given to do: values that can be copied to another thread. */
export type Job =
  | { readonly kind: "brief"; readonly document: BriefDocument; readonly format: BriefFormat }
  | { readonly kind: "package"; readonly order: PackageOrder }
  | { readonly kind: "likeness"; readonly described: readonly Described[] };

export interface Asked {
  readonly number: number;
  readonly job: Job;
}

/** What became of a job; a fault is told with what the worker said of it. */
export type Done =
  | { readonly number: number; readonly made: unknown }
  | { readonly number: number; readonly fault: string };
