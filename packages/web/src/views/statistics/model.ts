import {
  type CrossTable,
  type Facet,
  multipleResponseOf,
  type Share,
  shareOf,
  smallBase,
  type TableComparison,
} from "@mapwright/atlas";
import type { Messages } from "../../messages/messages.ts";
import { missingText } from "../../reader/missing-text.ts";
import { categoryLabel, type VariableView } from "../../reader/variable-view.ts";

export interface StatisticsCell {
  readonly share: Share;
}

export interface StatisticsRow {
  readonly code: string;
  readonly text: string;
  /** Initiatives of the base with the category. */
  readonly total: number;
  /** One for all, or one for each group. */
  readonly cells: readonly StatisticsCell[];
}

/** A table of the statistics desk with its words: frequencies, or a cross-table with what can be said about it. */
export interface StatisticsModel {
  readonly variable: VariableView;
  readonly by: VariableView | null;
  readonly of: "column" | "row" | "total";
  readonly selected: number;
  readonly base: number;
  readonly missing: string;
  readonly groups: readonly { readonly code: string; readonly text: string; readonly total: number }[];
  readonly rows: readonly StatisticsRow[];
  /** Answers of all initiatives together, where several are allowed. */
  readonly responses: number | null;
  readonly comparison: TableComparison | null;
}

/** Percent of cases, each with its Wilson interval; categories that nobody has are left out. */
export function frequencyModel(
  facet: Facet,
  selected: number,
  variable: VariableView,
  messages: Messages,
): StatisticsModel {
  const entries = Object.entries(facet.counts);
  const response = multipleResponseOf({
    categories: entries.map(([code]) => code),
    totals: entries.map(([, count]) => count),
    base: facet.base,
    missing: selected - facet.base,
  });
  return {
    variable,
    by: null,
    of: "column",
    selected,
    base: facet.base,
    missing: missingText(facet, messages),
    groups: [{ code: "", text: messages.text("share"), total: facet.base }],
    rows: inOrder(
      variable,
      response.options
        .filter(({ count }) => count > 0)
        .map(({ option, count, ofCases }) => ({
          code: option,
          text: categoryLabel(variable, option).text,
          total: count,
          cells: [{ share: ofCases }],
        })),
    ),
    responses: variable.several ? response.responses : null,
    comparison: null,
  };
}

/** Shares of columns, rows or all; empty rows and columns are left out of the drawing and the table. */
export function crossModel(
  cross: CrossTable,
  comparison: TableComparison | null,
  variable: VariableView,
  by: VariableView,
  of: StatisticsModel["of"],
): StatisticsModel {
  const { rows, columns, cells, base, selected } = cross;
  const kept = columns.categories.flatMap((code, place) => {
    const total = columns.totals[place] ?? 0;
    return total > 0 ? [{ code, text: categoryLabel(by, code).text, total, place }] : [];
  });
  return {
    variable,
    by,
    of,
    selected,
    base,
    missing: "",
    groups: kept.map(({ code, text, total }) => ({ code, text, total })),
    rows: inOrder(
      variable,
      rows.categories.flatMap((code, row) => {
        const total = rows.totals[row] ?? 0;
        if (total === 0) return [];
        const shares = kept.map(({ place, total: group }) => {
          const denominator = { column: group, row: total, total: base }[of];
          return { share: shareOf(cells[0]?.[row]?.[place] ?? 0, denominator, selected - base) };
        });
        return [{ code, text: categoryLabel(variable, code).text, total, cells: shares }];
      }),
    ),
    responses: null,
    comparison,
  };
}

/** A codebook orders its categories; countries and regions, which come in the order of their codes, stand by their number. */
function inOrder({ kind }: VariableView, rows: readonly StatisticsRow[]): readonly StatisticsRow[] {
  if (kind !== "country" && kind !== "region") return rows;
  return [...rows].sort((a, b) => b.total - a.total || (a.code < b.code ? -1 : 1));
}

export function statisticsTitle({ variable, by, of }: StatisticsModel, messages: Messages): string {
  if (by === null) return messages.text("frequencies-of", { variable: variable.label.text });
  return messages.text(`cross-of-${of}`, { variable: variable.label.text, by: by.label.text });
}

export function statisticsSentence(model: StatisticsModel, messages: Messages): string {
  const { rows, base, by } = model;
  const [first, ...others] = rows;
  if (!first) return messages.text("statistics-nothing");
  const largest = others.reduce((best, row) => (row.total > best.total ? row : best), first);
  const finding = messages.text("statistics-largest", {
    category: largest.text,
    count: largest.total,
    base,
    share: messages.share(largest.total, base) ?? "",
  });
  return by === null ? finding : `${finding} ${comparisonText(model, messages)}`;
}

export function statisticsBase(
  { base, selected, missing, variable, by, responses }: StatisticsModel,
  messages: Messages,
): string {
  const several = [variable, ...(by ? [by] : [])].filter((view) => view.several);
  return [
    messages.text(by === null ? "statistics-base" : "statistics-base-both", { base, selected }),
    ...(missing === "" ? [] : [missing]),
    ...(several.length > 0
      ? [messages.text("map-several", { variables: messages.list(several.map(({ label }) => label.text)) })]
      : []),
    ...(responses === null || base === 0
      ? []
      : [messages.text("responses-note", { responses, mean: rounded(responses / base, messages) })]),
    messages.text("interval-note-short"),
    ...(base > 0 && base < smallBase ? [messages.text("small-base", { base, least: smallBase })] : []),
  ].join(" ");
}

/** What the test says, in words that do not need a course in statistics. */
export function comparisonText(
  { comparison, variable, by, rows }: StatisticsModel,
  messages: Messages,
): string {
  if (comparison === null || by === null) return "";
  const names = { variable: variable.label.text, by: by.label.text };
  switch (comparison.kind) {
    case "none":
      return messages.text(`no-test-${comparison.reason}`, { ...names, least: smallBase });
    case "overall": {
      const { p, effect } = comparison;
      const strength = effectWord(effect.corrected ?? effect.v, messages);
      return messages.text(p < 0.05 ? "test-differs" : "test-may-be-chance", { ...names, strength });
    }
    case "by-option": {
      const told = comparison.options.filter(({ adjusted }) => adjusted !== null && adjusted.bh < 0.05);
      const texts = told.map(({ option }) => rows.find(({ code }) => code === option)?.text ?? option);
      if (texts.length === 0) return messages.text("options-may-be-chance", names);
      return messages.text("options-differ", {
        ...names,
        options: messages.list(texts.slice(0, 4)),
        count: texts.length,
      });
    }
  }
}

/** The test by its name and numbers, for those who report it. */
export function testText({ comparison }: StatisticsModel, messages: Messages): string {
  if (comparison === null || comparison.kind === "none") return "";
  if (comparison.kind === "by-option")
    return messages.text("test-by-option", { count: comparison.options.length });
  const { method, statistic, df, p, effect, leastExpected, reliable } = comparison;
  const v = effect.v === null ? "" : rounded(effect.v, messages);
  const said =
    method === "fisher"
      ? messages.text("test-fisher", { p: pText(p, messages), v })
      : messages.text("test-chi-square", {
          statistic: rounded(statistic ?? 0, messages),
          df,
          p: pText(p, messages),
          v,
        });
  return reliable
    ? said
    : `${said} ${messages.text("test-rough", { least: rounded(leastExpected ?? 0, messages) })}`;
}

export function pText(p: number, messages: Messages): string {
  return p < 0.001 ? `p < ${messages.number(0.001)}` : `p = ${messages.number(p)}`;
}

function rounded(value: number, messages: Messages): string {
  return messages.number(Math.round(value * 100) / 100);
}

/** Cohen (1988), w for two categories. */
function effectWord(v: number | null, messages: Messages): string {
  const size = v === null || v < 0.1 ? "negligible" : v < 0.3 ? "weak" : v < 0.5 ? "moderate" : "strong";
  return messages.text(`effect-${size}`);
}
