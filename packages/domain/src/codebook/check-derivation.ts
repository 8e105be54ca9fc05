import type { Problem } from "../shared/index.ts";
import { checkCode, checkCodes, unknownVariable } from "./check-codes.ts";
import { checkEntries } from "./check-lookup.ts";
import type { Placed } from "./compose.ts";
import { type DerivationSource, derivationOrder, derivationSources } from "./derivation-sources.ts";
import { type Place, problemAt, within } from "./place.ts";
import type { Derivation, Variable, VariableKind } from "./schema.ts";

type Variables = ReadonlyMap<string, Placed<Variable>>;

const categorical: readonly VariableKind[] = ["single", "multiple", "ordinal"];
const coded: readonly VariableKind[] = [...categorical, "boolean", "country", "region"];

/** The kinds that each rule of derivation reads and gives. */
const fitting: Readonly<
  Record<
    Derivation["rule"],
    { readonly reads: readonly VariableKind[]; readonly gives: readonly VariableKind[] }
  >
> = {
  lookup: { reads: coded, gives: [...categorical, "boolean"] },
  count: { reads: [...coded, "organisations"], gives: ["number"] },
  "at-least": { reads: ["number", "year"], gives: ["boolean"] },
  "any-of": { reads: coded, gives: ["boolean"] },
  after: { reads: ["year", "date"], gives: ["boolean"] },
  sectors: { reads: categorical, gives: categorical },
};

/** What is wrong with the derivations of a codebook: sources, kinds, codes, circles. */
export function checkDerivations(variables: Variables): readonly Problem[] {
  return [
    ...[...variables.values()].flatMap(({ part, place }) =>
      part.derive === undefined ? [] : checkDerivation(part, part.derive, within(place, "derive"), variables),
    ),
    ...checkCircles(variables),
  ];
}

function checkDerivation(
  variable: Variable,
  derive: Derivation,
  place: Place,
  variables: Variables,
): readonly Problem[] {
  return [
    ...checkTarget(variable, derive, place),
    ...derivationSources(derive).flatMap((source) => checkSource(variable, derive, source, place, variables)),
    ...checkNamedCodes(variable, derive, place, variables),
  ];
}

function checkTarget(variable: Variable, { rule }: Derivation, place: Place): readonly Problem[] {
  const { gives } = fitting[rule];
  if (gives.includes(variable.kind)) return [];
  return [
    problemAt(within(place, "rule"), {
      code: "derivation-kind",
      message: `The rule ${rule} cannot give ${variable.code}, which is of kind ${variable.kind}.`,
      hint: `Use it for a variable of kind ${gives.join(", ")}.`,
      value: rule,
    }),
  ];
}

function checkSource(
  variable: Variable,
  { rule }: Derivation,
  source: DerivationSource,
  place: Place,
  variables: Variables,
): readonly Problem[] {
  const at = within(place, source.member);
  const found = variables.get(source.variable)?.part;
  if (found === undefined) return [unknownVariable(source.variable, variables.keys(), at)];
  const reads: readonly VariableKind[] = source.member === "on" ? ["year", "date"] : fitting[rule].reads;
  if (!reads.includes(found.kind))
    return [
      problemAt(at, {
        code: "derivation-kind",
        message: `The rule ${rule} cannot read ${found.code}, which is of kind ${found.kind}.`,
        hint: `Name a variable of kind ${reads.join(", ")}.`,
        value: found.code,
      }),
    ];
  if (found.personal !== true || variable.personal === true) return [];
  return [
    problemAt(at, {
      code: "derivation-personal",
      message: `${variable.code} would show what ${found.code} keeps personal.`,
      hint: `Name another variable, or make ${variable.code} personal too.`,
      value: found.code,
    }),
  ];
}

/** Codes are only checked against sources that are there; those that are not have their own problem. */
function checkNamedCodes(
  variable: Variable,
  derive: Derivation,
  place: Place,
  variables: Variables,
): readonly Problem[] {
  const from = variables.get(derive.from)?.part;
  const entries = within(place, "entries");
  switch (derive.rule) {
    case "any-of":
      return from === undefined ? [] : checkCodes(derive.codes, from, within(place, "codes"));
    case "lookup":
      return [
        ...checkEntries(derive.entries, entries),
        ...derive.entries.flatMap(({ codes, category }, index) => [
          ...(from === undefined ? [] : checkCodes(codes, from, within(entries, index, "codes"))),
          ...checkCode(category, variable, within(entries, index, "category")),
        ]),
        ...(derive.otherwise === undefined
          ? []
          : checkCode(derive.otherwise, variable, within(place, "otherwise"))),
      ];
    case "sectors": {
      const partners = variables.get(derive.partners)?.part;
      return derive.entries.flatMap((entry, index) =>
        checkSectorEntry(entry, variable, [from, partners], within(entries, index)),
      );
    }
    default:
      return [];
  }
}

type SectorEntry = Extract<Derivation, { rule: "sectors" }>["entries"][number];

function checkSectorEntry(
  { category, lead = [], allOf = [], noneOf = [] }: SectorEntry,
  variable: Variable,
  [from, partners]: readonly (Variable | undefined)[],
  place: Place,
): readonly Problem[] {
  const either =
    from === undefined || partners === undefined
      ? undefined
      : { ...from, categories: [...from.categories, ...partners.categories] };
  return [
    ...checkCode(category, variable, within(place, "category")),
    ...(from === undefined ? [] : checkCodes(lead, from, within(place, "lead"))),
    ...(either === undefined
      ? []
      : [
          ...allOf.flatMap((group, index) => checkCodes(group, either, within(place, "allOf", index))),
          ...checkCodes(noneOf, either, within(place, "noneOf")),
        ]),
  ];
}

function checkCircles(variables: Variables): readonly Problem[] {
  const { circles } = derivationOrder([...variables.values()].map(({ part }) => part));
  return circles.flatMap((codes) => {
    const [first = ""] = codes;
    const placed = variables.get(first);
    if (placed === undefined) return [];
    return [
      problemAt(within(placed.place, "derive"), {
        code: "derivation-circle",
        message: `Variables follow from themselves: ${[...codes, first].join(" from ")}.`,
        hint: "Take one `derive` of the circle away.",
        value: codes[1] ?? first,
      }),
    ];
  });
}
