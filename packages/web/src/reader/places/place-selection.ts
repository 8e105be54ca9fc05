import type { PlaceLevel } from "@mapwright/atlas";
import type { Label } from "../label.ts";
import { conditionOn } from "../selection/change.ts";
import type { Selection } from "../selection/selection.ts";
import { categoryLabel, type VariableView } from "../variable-view.ts";
import type { PlacesSetup } from "./setup.ts";

/** The selection of exactly one place: all codes of the data that lie in it. */
export function selectingPlace<State extends Selection>(
  state: State,
  { levels, regionCodes }: PlacesSetup,
  level: PlaceLevel,
  place: string,
): State {
  const variable = levels.find((offered) => offered.level === level)?.variable;
  if (variable === undefined) return state;
  const codes = level === 0 ? [place] : regionCodes.filter((code) => code.startsWith(place));
  const others = state.where.filter((condition) => condition.variable !== variable);
  return { ...state, where: [...others, { variable, codes }] };
}

/** Whether the selection has a condition that names the place or a part of it. */
export function isChosenPlace(
  selection: Selection,
  { levels }: PlacesSetup,
  level: PlaceLevel,
  place: string,
): boolean {
  const variable = levels.find((offered) => offered.level === level)?.variable;
  const condition = variable === undefined ? undefined : conditionOn(selection, variable);
  return (
    condition !== undefined &&
    !condition.not &&
    (condition.codes ?? []).some((code) => code.startsWith(place))
  );
}

/** What a country is called in the reader's language, or a region in its own. */
export function placeName(
  code: string,
  level: PlaceLevel,
  setup: PlacesSetup,
  variables: readonly VariableView[],
): Label {
  const countries = setup.levels.find((offered) => offered.level === 0)?.variable;
  const view = variables.find((candidate) => candidate.code === countries);
  if (level === 0 && view) return categoryLabel(view, code);
  const name = setup.names[code];
  return { text: name === undefined ? code : `${name} (${code})`, lang: "und" };
}
