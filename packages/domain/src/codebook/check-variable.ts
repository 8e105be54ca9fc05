import type { Problem } from "../shared/index.ts";
import type { Placed } from "./compose.ts";
import { canBeFacet, hasCategories } from "./kinds.ts";
import { type Place, problemAt, within } from "./place.ts";
import type { VariableEntry } from "./schema.ts";

/** What is wrong with a variable by itself: its members against its kind. */
export function checkVariable({ part: variable, place }: Placed<VariableEntry>): readonly Problem[] {
  return [
    ...checkHasCategories(variable, place),
    ...checkPersonal(variable, place),
    ...checkBounds(variable, place),
    ...withoutEffect(variable, place),
  ];
}

function checkHasCategories({ code, kind, categories }: VariableEntry, place: Place): readonly Problem[] {
  if (hasCategories(kind) === (categories !== undefined)) return [];
  return hasCategories(kind)
    ? [
        problemAt(within(place, "kind"), {
          code: "categories-missing",
          message: `The variable ${code} is of kind ${kind} and has no categories.`,
          hint: "Write `categories`, or `categories: { list: NAME }`.",
          value: kind,
        }),
      ]
    : [
        problemAt(within(place, "categories"), {
          code: "categories-unexpected",
          message: `The variable ${code} is of kind ${kind}, which has no categories.`,
          hint: "Remove `categories`, or make the kind single, multiple or ordinal.",
          value: kind,
        }),
      ];
}

function checkPersonal({ code, kind, personal }: VariableEntry, place: Place): readonly Problem[] {
  if (personal !== true || !canBeFacet({ kind })) return [];
  return [
    problemAt(within(place, "kind"), {
      code: "personal-facet",
      message: `The variable ${code} is personal, but readers count and filter by variables of kind ${kind}.`,
      hint: "Make its kind text, or take `personal` away.",
      value: kind,
    }),
  ];
}

function checkBounds({ code, minimum, maximum }: VariableEntry, place: Place): readonly Problem[] {
  if (minimum === undefined || maximum === undefined || minimum <= maximum) return [];
  return [
    problemAt(within(place, "minimum"), {
      code: "bounds-crossed",
      message: `The variable ${code} has a minimum of ${minimum} above its maximum of ${maximum}.`,
      hint: "Swap them, or mend one.",
      value: String(minimum),
    }),
  ];
}

const effective: readonly [keyof VariableEntry, readonly VariableEntry["kind"][]][] = [
  ["minimum", ["number", "year"]],
  ["maximum", ["number", "year"]],
  ["unit", ["number"]],
  ["several", ["country", "region"]],
  ["dominant", ["multiple", "country", "region"]],
];

/** Members that say nothing about a variable of its kind; `several: true` on a multiple variable is only a repetition. */
function withoutEffect(variable: VariableEntry, place: Place): readonly Problem[] {
  return effective
    .filter(([member, kinds]) => variable[member] !== undefined && !kinds.includes(variable.kind))
    .filter(([member]) => member !== "several" || !impliedSeveral(variable))
    .map(([member, kinds]) =>
      problemAt(within(place, member), {
        code: "member-without-effect",
        message: `\`${member}\` says nothing about ${variable.code}, which is of kind ${variable.kind}.`,
        hint: `Remove it; it belongs to variables of kind ${kinds.join(", ")}.`,
        value: String(variable[member]),
        severity: "warning",
      }),
    );
}

function impliedSeveral({ kind, several }: VariableEntry): boolean {
  return several === true && (kind === "multiple" || kind === "organisations");
}
