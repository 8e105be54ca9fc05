import type { Condition, Trend } from "@mapwright/atlas";
import type { Messages } from "../../messages/messages.ts";
import { missingText } from "../../reader/missing-text.ts";
import { categoryLabel, type VariableView } from "../../reader/variable-view.ts";

/** As many categories are drawn; more cannot be told apart. The table has all. */
const mostSeries = 6;

export interface TrendSeries {
  readonly code: string;
  readonly text: string;
  /** By step. */
  readonly values: readonly number[];
  readonly total: number;
}

/** A trend with its words, ready to be drawn. */
export interface TrendModel {
  readonly trend: Trend;
  readonly time: VariableView;
  readonly by: VariableView | null;
  readonly measure: "count" | "share";
  readonly form: "stacked" | "lines";
  /** Whether the selection chooses among the steps: those outside are drawn all the same, to choose from. */
  readonly isWindowed: boolean;
  readonly steps: readonly { readonly step: string; readonly text: string; readonly isIn: boolean }[];
  /** Every category with initiatives, in order; one series of all without a second variable. */
  readonly series: readonly TrendSeries[];
  /** Those of `series` that are drawn. */
  readonly drawn: readonly TrendSeries[];
}

export interface TrendModelInput {
  readonly trend: Trend;
  readonly time: VariableView;
  readonly by: VariableView | null;
  readonly measure: "count" | "share";
  readonly form: "stacked" | "lines";
  /** The selection's condition on time, if any. */
  readonly window: Condition | undefined;
}

export function trendModel(
  { trend, time, by, measure, form, window }: TrendModelInput,
  messages: Messages,
): TrendModel {
  const series = by === null ? [wholeOf(trend, messages)] : seriesOf(trend, by);
  const most = [...series].sort((a, b) => b.total - a.total).slice(0, mostSeries);
  return {
    trend,
    time,
    by,
    measure,
    // Shares of several answers add up to more than all: they cannot be stacked.
    form: measure === "share" && by?.several ? "lines" : form,
    isWindowed: window !== undefined,
    steps: trend.steps.map(({ step }) => ({
      step,
      text: time.kind === "year" ? step : categoryLabel(time, step).text,
      isIn: isIn(step, window),
    })),
    series,
    drawn: series.filter((one) => most.includes(one)),
  };
}

function wholeOf(trend: Trend, messages: Messages): TrendSeries {
  const values = trend.steps.map(({ total }) => total);
  return { code: "", text: messages.text("trend-all"), values, total: trend.base };
}

function seriesOf(trend: Trend, by: VariableView): readonly TrendSeries[] {
  return trend.categories.flatMap((code, place) => {
    const values = trend.steps.map(({ parts }) => parts[place] ?? 0);
    const total = values.reduce((sum, value) => sum + value, 0);
    return total > 0 ? [{ code, text: categoryLabel(by, code).text, values, total }] : [];
  });
}

function isIn(step: string, window: Condition | undefined): boolean {
  if (!window) return true;
  const { codes = [], range } = window;
  const inRange =
    range !== undefined &&
    Number(step) >= (range.from ?? Number.NEGATIVE_INFINITY) &&
    Number(step) <= (range.to ?? Number.POSITIVE_INFINITY);
  return (codes.includes(step) || inRange) !== (window.not === true);
}

export function trendTitle({ time, by, measure }: TrendModel, messages: Messages): string {
  if (by === null) return messages.text("trend-title", { time: time.label.text });
  return messages.text(measure === "share" ? "trend-title-share" : "trend-title-by", {
    time: time.label.text,
    by: by.label.text,
  });
}

export function trendSentence({ trend, steps, drawn, by }: TrendModel, messages: Messages): string {
  if (trend.base === 0) return messages.text("trend-nothing");
  const place = trend.steps.reduce(
    (best, { total }, at) => (total > (trend.steps[best]?.total ?? 0) ? at : best),
    0,
  );
  const peak = messages.text("trend-peak", {
    step: steps[place]?.text ?? "",
    count: trend.steps[place]?.total ?? 0,
    base: trend.base,
    share: messages.share(trend.steps[place]?.total ?? 0, trend.base) ?? "",
  });
  if (by === null || drawn.length === 0) return peak;
  const largest = drawn.reduce((best, one) => (one.total > best.total ? one : best));
  return `${peak} ${messages.text("trend-largest", { category: largest.text, count: largest.total })}`;
}

export function trendBase(model: TrendModel, messages: Messages): string {
  const { trend, time, by, measure, series, drawn, steps, isWindowed } = model;
  const { base, selected, missing } = trend;
  const inside = trend.steps.reduce((sum, { total }, place) => sum + (steps[place]?.isIn ? total : 0), 0);
  const unknown = trend.steps.reduce((sum, step) => sum + step.total - step.base, 0);
  const reasons = missingText({ missing }, messages);
  return [
    messages.text("trend-base", { base, selected }),
    ...(reasons === "" ? [] : [reasons]),
    ...(isWindowed ? [messages.text("trend-own-left-out", { time: time.label.text, inside, base })] : []),
    ...(by && unknown > 0
      ? [messages.text("map-unlayered", { variable: by.label.text, count: unknown })]
      : []),
    ...(measure === "share" ? [messages.text("trend-share-base")] : []),
    ...(by?.several ? [messages.text("map-several", { variables: by.label.text })] : []),
    ...(drawn.length < series.length
      ? [messages.text("trend-some-drawn", { count: drawn.length, of: series.length })]
      : []),
  ].join(" ");
}

/** One step in words. */
export function trendStepText(
  { trend, steps, drawn, by, measure }: TrendModel,
  messages: Messages,
  place: number,
): string {
  const step = trend.steps[place];
  if (!step) return "";
  const head = messages.text("trend-step", { step: steps[place]?.text ?? "", count: step.total });
  if (by === null) return head;
  const parts = drawn.flatMap(({ text, values }) => {
    const value = values[place] ?? 0;
    const share = messages.share(value, step.base) ?? "";
    return value > 0 ? [`${text} ${messages.number(value)}${measure === "share" ? ` (${share})` : ""}`] : [];
  });
  return parts.length === 0 ? head : `${head} ${parts.join(", ")}.`;
}
