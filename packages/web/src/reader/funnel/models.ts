import type { Messages } from "../../messages/messages.ts";
import { type FlowModel, type FlowStyle, flowModel } from "../../views/flow-diagram/model.ts";
import { type FunnelModel, funnelModel } from "../../views/funnel/model.ts";
import { viewIn } from "../variable-view.ts";
import type { ViewBody } from "../view/view.ts";
import type { FunnelPage } from "./funnel-view.ts";

export function funnelModelOf(
  { page, state, answer }: Pick<ViewBody<FunnelPage>, "page" | "state" | "answer">,
  messages: Messages,
): FunnelModel {
  const tests = page.setup.tests.map((test) => viewIn(page.variables, test));
  const group = state.group === null ? null : viewIn(page.variables, state.group);
  return funnelModel(answer.conversion, group, tests, messages);
}

export function flowModelOf(
  { setup, variables }: Pick<FunnelPage, "setup" | "variables">,
  style: FlowStyle,
  messages: Messages,
): FlowModel {
  const sources = Object.fromEntries(
    Object.entries(setup.sources).map(([source, { text }]) => [source, text]),
  );
  const tests = Object.fromEntries(setup.tests.map((test) => [test, viewIn(variables, test).label.text]));
  return flowModel(setup.flow, style, { sources, tests }, messages);
}
