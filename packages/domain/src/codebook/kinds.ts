import type { Variable, VariableKind } from "./schema.ts";

type Kinded = Pick<Variable, "kind" | "several" | "personal" | "categories">;

const withCategories: ReadonlySet<VariableKind> = new Set(["single", "multiple", "ordinal"]);
const withCodes: ReadonlySet<VariableKind> = new Set([...withCategories, "boolean", "country", "region"]);

/** Whether variables of a kind list their categories in the codebook. */
export function hasCategories(kind: VariableKind): boolean {
  return withCategories.has(kind);
}

/** Whether variables of a kind are answered with codes: categories, `yes` and `no`, countries, regions. */
export function hasCodes(kind: VariableKind): boolean {
  return withCodes.has(kind);
}

/** Whether several codes may answer a variable. */
export function allowsSeveral({ kind, several }: Pick<Kinded, "kind" | "several">): boolean {
  return kind === "multiple" || ((kind === "country" || kind === "region") && several === true);
}

/** Whether readers may count and filter by a variable: it is answered with codes or a year and is not personal. */
export function canBeFacet({ kind, personal }: Pick<Kinded, "kind" | "personal">): boolean {
  return personal !== true && (hasCodes(kind) || kind === "year");
}

/**
 * What is wrong with a code as an answer to a variable, with the codes that are known; undefined when it fits. Countries
 * are two capitals of the EU authority table (EL and UK, not GR and GB), regions NUTS codes of two to five characters;
 * whether they exist is the gazetteer's to say.
 */
export function codeMisfit(
  variable: Pick<Kinded, "kind" | "categories">,
  code: string,
): { readonly known: readonly string[]; readonly hint: string } | undefined {
  switch (variable.kind) {
    case "single":
    case "multiple":
    case "ordinal": {
      const known = variable.categories.map((category) => category.code);
      // Without categories there is nothing to compare with; that they are missing is a problem of its own.
      if (known.length === 0 || known.includes(code)) return undefined;
      return { known, hint: "Add the category, or mend its code." };
    }
    case "boolean":
      return code === "yes" || code === "no" ? undefined : { known: ["yes", "no"], hint: "Use yes or no." };
    case "country":
      return countryMisfit(code);
    case "region":
      if (/^[A-Z]{2}[A-Z0-9]{0,3}$/.test(code)) return undefined;
      return { known: [], hint: "Use a NUTS code such as ES61." };
    default:
      return { known: [], hint: `A variable of kind ${variable.kind} is not answered with codes.` };
  }
}

function countryMisfit(
  code: string,
): { readonly known: readonly string[]; readonly hint: string } | undefined {
  const instead = { GR: "EL", GB: "UK" }[code];
  if (instead !== undefined) return { known: [], hint: `The EU country authority table writes ${instead}.` };
  if (/^[A-Z]{2}$/.test(code)) return undefined;
  return { known: [], hint: "Use a code of the EU country authority table, two capitals such as NL." };
}
