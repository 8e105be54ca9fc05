import { type Problem, shownValue } from "@mapwright/domain";

/**
 * What an address chooses that a view does not offer, one problem for each: the view shows what it shows at first instead. `offered`
 * has the values by the name of the parameter; a value that is empty chooses nothing.
 */
export function unknownChoices(
  parameters: URLSearchParams,
  offered: Readonly<Record<string, readonly string[]>>,
): readonly Problem[] {
  return Object.entries(offered).flatMap(([name, values]) => {
    const asked = parameters.get(name) ?? "";
    if (asked === "" || values.includes(asked)) return [];
    const value = shownValue(asked);
    return [{ code: choiceUnknown, message: `"${value}" is no choice for "${name}".`, value }];
  });
}

export const choiceUnknown = "choice-unknown";
