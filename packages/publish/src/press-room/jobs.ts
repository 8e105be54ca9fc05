import type { Described } from "@mapwright/atlas";
import type { BriefFormat, PackageOrder } from "@mapwright/usecases";
import type { BriefDocument } from "../brief/document.ts";

/** What the press room is given to do: values that can be copied to another thread. */
export type Job =
  | { readonly kind: "brief"; readonly document: BriefDocument; readonly format: BriefFormat }
  | { readonly kind: "package"; readonly order: PackageOrder }
  | { readonly kind: "likeness"; readonly described: readonly Described[] };
