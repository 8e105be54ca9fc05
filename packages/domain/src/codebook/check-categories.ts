import type { Problem } from "../shared/index.ts";
import { repeatedCodes } from "./compose.ts";
import { nearHint, type Place, problemAt, within } from "./place.ts";
import type { Category } from "./schema.ts";

/** What is wrong within a list of categories: repeated codes, parents that are not there, circles of parents. */
export function checkCategories(categories: readonly Category[], place: Place): readonly Problem[] {
  const parentOf = new Map(categories.map(({ code, parent }) => [code, parent]));
  return [
    ...repeatedCodes(categories, place),
    ...categories.flatMap(({ code, parent }, index): readonly Problem[] => {
      const at = within(place, index, "parent");
      if (parent === undefined) return [];
      if (!parentOf.has(parent)) return [unknownParent(at, code, parent, parentOf.keys())];
      return isFirstOfCircle(code, parentOf) ? [circle(at, circleFrom(code, parentOf))] : [];
    }),
  ];
}

/** The codes from one up to its topmost parent, or once around the circle it is in. */
function circleFrom(code: string, parentOf: ReadonlyMap<string, string | undefined>): readonly string[] {
  const passed = new Set<string>();
  for (let at: string | undefined = code; at !== undefined && !passed.has(at); at = parentOf.get(at))
    passed.add(at);
  return [...passed];
}

/** A circle is told once, where the list first enters it. */
function isFirstOfCircle(code: string, parentOf: ReadonlyMap<string, string | undefined>): boolean {
  const passed = circleFrom(code, parentOf);
  if (parentOf.get(passed.at(-1) ?? code) !== code) return false;
  const members = new Set(passed);
  return [...parentOf.keys()].find((candidate) => members.has(candidate)) === code;
}

function circle(place: Place, codes: readonly string[]): Problem {
  const [first = ""] = codes;
  return problemAt(place, {
    code: "category-circle",
    message: `Categories are their own parents: ${[...codes, first].join(" in ")}.`,
    hint: "Take one `parent` of the circle away.",
    value: codes[1] ?? first,
  });
}

function unknownParent(place: Place, code: string, parent: string, known: Iterable<string>): Problem {
  return problemAt(place, {
    code: "category-unknown",
    message: `The category ${code} belongs to "${parent}", which is not in the same list.`,
    hint: nearHint(parent, known, "Add the broader category to the list, or mend `parent`."),
    value: parent,
  });
}
