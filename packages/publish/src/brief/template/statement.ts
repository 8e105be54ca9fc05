import type { Spot } from "./source.ts";

/** Which initiatives are counted: a base by its name, narrowed by conditions in their text form. */
export interface BaseReference {
  readonly name: string;
  readonly where: readonly string[];
}

/** A number that the release gives, or one written out. */
export type NumberExpression =
  | { readonly kind: "count"; readonly base: BaseReference; readonly having: readonly string[] }
  | {
      readonly kind: "share";
      readonly base: BaseReference;
      readonly having: readonly string[];
      /** Rounded, when shown, to this many percentage points. */
      readonly step: number;
    }
  | { readonly kind: "known" | "kinds"; readonly base: BaseReference; readonly variable: string }
  | {
      readonly kind: "average";
      readonly base: BaseReference;
      readonly variable: string;
      readonly step: number;
    }
  | { readonly kind: "literal"; readonly value: number };

export type TextExpression =
  | {
      readonly kind: "leader";
      readonly base: BaseReference;
      readonly variable: string;
      readonly place: number;
    }
  | {
      readonly kind: "ranking";
      readonly base: BaseReference;
      readonly variable: string;
      readonly top: number;
    }
  | { readonly kind: "label"; readonly variable: string; readonly category: string | undefined }
  | { readonly kind: "field"; readonly field: Field };

/** What can be said of the map, the release and the subject of a profile. */
export const fields = [
  "map.title",
  "map.description",
  "map.question",
  "map.scope",
  "map.criteria",
  "map.rule",
  "map.sources",
  "map.waves",
  "map.licence",
  "map.attribution",
  "map.synthetic",
  "release.number",
  "release.day",
  "release.year",
  "release.hash",
  "release.citation",
  "release.codebook",
  "subject.title",
] as const;
export type Field = (typeof fields)[number];

export type Comparison = ">" | ">=" | "<" | "<=" | "is";

/** What is true or not of a release; said in a claim, it must be true. */
export type Test =
  | {
      readonly kind: "compare";
      readonly left: NumberExpression;
      readonly by: Comparison;
      readonly right: NumberExpression;
    }
  | {
      readonly kind: "between";
      readonly number: NumberExpression;
      readonly low: NumberExpression;
      readonly high: NumberExpression;
    }
  /** The categories are the most frequent ones in this order, each strictly above the next and above all others. */
  | {
      readonly kind: "order";
      readonly base: BaseReference;
      readonly variable: string;
      readonly categories: readonly string[];
    }
  /** Some initiative of the base has a known value, of the categories when they are named; unknown names do not hold. */
  | { readonly kind: "has"; readonly name: string; readonly base: BaseReference }
  | { readonly kind: "given"; readonly field: Field }
  | { readonly kind: "subject"; readonly variable: string }
  | { readonly kind: "not"; readonly test: Test }
  | { readonly kind: "and" | "or"; readonly tests: readonly Test[] };

export const figureForms = ["bars", "knowledge-map", "conversion"] as const;
export type FigureForm = (typeof figureForms)[number];

/** What stands in the braces of a template. */
export type Statement =
  /** `states`: the number as an earlier text printed it; it must come out the same. */
  | { readonly kind: "number"; readonly number: NumberExpression; readonly states: string | undefined }
  | { readonly kind: "text"; readonly text: TextExpression }
  | { readonly kind: "claim"; readonly test: Test }
  | { readonly kind: "if"; readonly test: Test }
  | { readonly kind: "else" }
  | { readonly kind: "end" }
  | { readonly kind: "box" }
  | {
      readonly kind: "for";
      readonly name: string;
      readonly set: "headline" | "facets";
      /** Only variables with a known value among these. */
      readonly base: BaseReference;
      readonly except: readonly string[];
    }
  | {
      readonly kind: "figure";
      readonly form: FigureForm;
      readonly base: BaseReference;
      readonly variable: string | undefined;
      readonly caption: string | undefined;
    }
  | {
      readonly kind: "table";
      readonly base: BaseReference;
      readonly variable: string;
      readonly top: number | undefined;
      readonly caption: string | undefined;
    };

/** A statement with the place it was written at. */
export type Placed<Kind extends Statement["kind"] = Statement["kind"]> = Extract<
  Statement,
  { kind: Kind }
> & {
  readonly spot: Spot;
};
