import type { Condition } from "@mapwright/atlas";
import type { Messages } from "../../messages/messages.ts";
import { inMapping } from "../../views/share-bars/count.ts";
import type { ShareBarsModel } from "../../views/share-bars/model.ts";
import { parameter, queryOf } from "../selection/selection.ts";
import type { VariableView } from "../variable-view.ts";

export const groupStages = ["inventory", "mapping"] as const;
export type GroupStage = (typeof groupStages)[number];

/** What the figures by group can be drawn from. */
export interface GroupsSetup {
  /** Variables with categories, the one that the map is first grouped by first; never empty. */
  readonly by: readonly string[];
  /** Whether the map says what operates in the European Union, and not all of it does. */
  readonly hasEu: boolean;
  readonly hasMapping: boolean;
}

/** What an address says of the figures by group. */
export interface GroupsState {
  readonly by: string;
  readonly of: "eu" | "everywhere";
}

/** The Inventory and the Mapping by groups of initiatives, as figures 1 and 2 of the brief. */
export interface GroupsView {
  readonly setup: GroupsSetup;
  readonly state: GroupsState;
  readonly variable: VariableView;
  readonly inventory: ShareBarsModel;
  /** In the order of `inventory`; null where the map has no Mapping. */
  readonly mapping: ShareBarsModel | null;
  /** What part of each group went on; null where the map has no Mapping. */
  readonly conversion: ShareBarsModel | null;
}

/** Reads `by` and `of`; what the map does not offer is what it is first shown by. */
export function groupsStateFrom(parameters: URLSearchParams, setup: GroupsSetup): GroupsState {
  const [first = ""] = setup.by;
  const asked = parameters.get("by");
  const everywhere = !setup.hasEu || parameters.get("of") === "everywhere";
  return {
    by: asked !== null && setup.by.includes(asked) ? asked : first,
    of: everywhere ? "everywhere" : "eu",
  };
}

/** The canonical query of a state, with its `?`; empty for what the map is first shown by. */
export function groupsQuery({ by, of }: GroupsState, setup: GroupsSetup): string {
  return queryOf([
    ...(by === setup.by[0] ? [] : [parameter("by", by)]),
    ...(of === "everywhere" && setup.hasEu ? [parameter("of", of)] : []),
  ]);
}

/** What the initiatives of a figure have in common. */
export function groupConditions(stage: GroupStage, { of }: GroupsState): readonly Condition[] {
  return [
    ...(stage === "mapping" ? [inMapping] : []),
    ...(of === "eu" ? [{ variable: "eu", codes: ["yes"] }] : []),
  ];
}

/** "Inventory by welfare cluster, EU (n = 565)". */
export function groupsTitle(
  stage: GroupStage,
  { state, variable }: Pick<GroupsView, "state" | "variable">,
  { base }: ShareBarsModel,
  messages: Messages,
): string {
  const title = messages.text(`groups-${stage}`, { variable: variable.label.text });
  const caption = state.of === "eu" ? messages.text("groups-in-eu", { title }) : title;
  return messages.text("brief-n", { caption, count: base });
}
