import type { Conversion, ConversionByGroup } from "@mapwright/atlas";
import type { Messages } from "../../messages/messages.ts";
import { categoryLabel, type VariableView } from "../../reader/variable-view.ts";

export interface FunnelLine {
  /** Null for the line of all, and for those without a group. */
  readonly code: string | null;
  readonly text: string;
  readonly conversion: Conversion;
}

/** The funnel with its words: all first, then each group that has initiatives, largest first. */
export interface FunnelModel {
  readonly group: VariableView | null;
  readonly lines: readonly FunnelLine[];
  readonly withoutGroup: number;
  readonly tests: readonly { readonly test: string; readonly text: string }[];
}

export function funnelModel(
  conversion: ConversionByGroup,
  group: VariableView | null,
  tests: readonly VariableView[],
  messages: Messages,
): FunnelModel {
  const groups = conversion.groups
    .filter(({ inventory }) => inventory > 0)
    .sort((a, b) => b.inventory - a.inventory)
    .map((one) => ({
      code: one.group,
      text: group ? categoryLabel(group, one.group).text : one.group,
      conversion: one,
    }));
  return {
    group,
    lines: [{ code: null, text: messages.text("funnel-all"), conversion: conversion.all }, ...groups],
    withoutGroup: conversion.withoutGroup.inventory,
    tests: tests.map(({ code, label }) => ({ test: code, text: label.text })),
  };
}

export function funnelTitle({ group }: FunnelModel, messages: Messages): string {
  return group === null
    ? messages.text("funnel-title-all")
    : messages.text("funnel-title", { group: group.label.text });
}

/** From how small a group its share says too little to be named as highest or lowest. */
const namedFrom = 10;

export function funnelSentence({ lines }: FunnelModel, messages: Messages): string {
  const [all, ...groups] = lines;
  if (!all || all.conversion.inventory === 0) return messages.text("funnel-nothing");
  const { mapping, inventory, share } = all.conversion;
  const whole = messages.text("funnel-finding", {
    mapping,
    inventory,
    share: messages.share(mapping, inventory) ?? "",
    ...intervalOf(share, messages),
  });
  const named = groups.filter((line) => line.conversion.inventory >= namedFrom);
  if (named.length < 2) return whole;
  const shareOf = (line: FunnelLine) => line.conversion.share.share ?? 0;
  const highest = named.reduce((best, line) => (shareOf(line) > shareOf(best) ? line : best));
  const lowest = named.reduce((best, line) => (shareOf(line) < shareOf(best) ? line : best));
  const said = (line: FunnelLine) => messages.share(line.conversion.mapping, line.conversion.inventory) ?? "";
  return `${whole} ${messages.text("funnel-range", {
    highest: highest.text,
    high: said(highest),
    lowest: lowest.text,
    low: said(lowest),
  })}`;
}

export function funnelBase({ lines, group, withoutGroup, tests }: FunnelModel, messages: Messages): string {
  const all = lines[0]?.conversion;
  return [
    messages.text("funnel-base", { inventory: all?.inventory ?? 0 }),
    messages.text("interval-note"),
    ...(group !== null && withoutGroup > 0
      ? [messages.text("map-unlayered", { variable: group.label.text, count: withoutGroup })]
      : []),
    ...(group?.several ? [messages.text("funnel-several", { variable: group.label.text })] : []),
    ...(tests.length === 0 ? [messages.text("funnel-no-tests")] : []),
  ].join(" ");
}

/** The ends of an interval, written. */
export function intervalOf(
  { low, high }: { readonly low: number | null; readonly high: number | null },
  messages: Messages,
): { readonly low: string; readonly high: string } {
  return { low: messages.share(low ?? 0, 1) ?? "", high: messages.share(high ?? 1, 1) ?? "" };
}

/** One line in words, with what stopped the rest. */
export function funnelLineText({ lines, tests }: FunnelModel, messages: Messages, place: number): string {
  const line = lines[place];
  if (!line) return "";
  const { mapping, inventory, share, stoppedBy, unknown } = line.conversion;
  const head = messages.text("funnel-line", {
    group: line.text,
    mapping,
    inventory,
    share: messages.share(mapping, inventory) ?? "",
    ...intervalOf(share, messages),
  });
  const stops = [
    ...tests.flatMap(({ test, text }) => {
      const count = stoppedBy[test] ?? 0;
      return count > 0 ? [`${text} ${messages.number(count)}`] : [];
    }),
    ...(unknown > 0 ? [`${messages.text("stopped-unknown")} ${messages.number(unknown)}`] : []),
  ];
  return stops.length === 0
    ? head
    : `${head} ${messages.pair(messages.text("stopped-by"), stops.join(", "))}.`;
}
