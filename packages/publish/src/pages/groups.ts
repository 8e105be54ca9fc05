import { facetVariables, type LoadedMap } from "@mapwright/usecases";
import {
  conversionModel,
  type DrawnFigure,
  type Frame,
  type GroupStage,
  type GroupsSetup,
  type GroupsView,
  groupConditions,
  groupsQuery,
  groupsStateFrom,
  groupsTitle,
  inOrderOf,
  type Language,
  messagesIn,
  shareBarsFigure,
  sharesModel,
  viewIn,
} from "@mapwright/web";
import { figuresSetup } from "./figures-setup.ts";
import { viewsFor } from "./views-of.ts";

/** Told elsewhere; as first groups they would say nothing new. */
const notFirst = new Set(["wave"]);

/** The Inventory and the Mapping by the groups that an address asks for; null where no variable has two categories. */
export function groupsView(
  map: LoadedMap,
  language: Language,
  parameters: URLSearchParams,
): GroupsView | null {
  const { atlas } = map;
  const setup = groupsSetup(map);
  if (setup === null) return null;
  const state = groupsStateFrom(parameters, setup);
  const variable = viewIn(viewsFor(map, language, [state.by]), state.by);
  const inventory = sharesModel(atlas, groupConditions("inventory", state), variable);
  return {
    setup,
    state,
    variable,
    inventory,
    mapping: setup.hasMapping
      ? inOrderOf(sharesModel(atlas, groupConditions("mapping", state), variable), inventory)
      : null,
    conversion: setup.hasMapping
      ? conversionModel(atlas, groupConditions("inventory", state), variable)
      : null,
  };
}

/** Welfare clusters come first where the map has them, else the first variable that it is read by. */
export function groupsSetup(map: LoadedMap): GroupsSetup | null {
  const { categorical, hasMapping } = figuresSetup(map);
  const grouping = categorical.filter((code) => code !== "stage" && code !== "eu");
  const named = facetVariables(map).filter((code) => grouping.includes(code) && !notFirst.has(code));
  const first = grouping.includes("welfare_cluster") ? "welfare_cluster" : (named[0] ?? grouping[0]);
  if (first === undefined) return null;
  return {
    by: [first, ...grouping.filter((code) => code !== first)],
    hasEu: categorical.includes("eu"),
    hasMapping,
  };
}

/** One of the two figures by group, for its files; undefined where the map has none. */
export function groupsFigure(
  stage: GroupStage,
  map: LoadedMap,
  { language }: Frame,
  parameters: URLSearchParams,
): { readonly figure: DrawnFigure; readonly query: string } | undefined {
  const groups = groupsView(map, language, parameters);
  const model = groups?.[stage];
  if (!groups || !model) return undefined;
  const messages = messagesIn(language);
  const title = groupsTitle(stage, groups, model, messages);
  return {
    figure: shareBarsFigure(model, { title, variable: groups.variable.code }, messages),
    query: groupsQuery(groups.state, groups.setup),
  };
}
