import type { Condition } from "@mapwright/atlas";
import { ProblemError } from "@mapwright/domain";
import { knowledgeMapVariables } from "@mapwright/usecases";
import {
  barsSentence,
  type KnowledgeMapModel,
  knowledgeMapAnswer,
  knowledgeMapBase,
  knowledgeMapModel,
  knowledgeMapSentence,
  labelIn,
  type ShareBar,
  type ShareBarsModel,
} from "@mapwright/web";
import type { Block, Drawing } from "../document.ts";
import { baseOf } from "../facts/bases.ts";
import { categoryCounts } from "../facts/counts.ts";
import {
  type Base,
  codeLabel,
  type Ground,
  hrefOf,
  variableLabel,
  variableNamed,
  viewOf,
} from "../facts/ground.ts";
import type { Placed } from "../template/statement.ts";
import { barsTable, knowledgeMapTable } from "./tables.ts";

type Figure = Extract<Block, { kind: "figure" }>;

/** More bars than this are cut: the table has them all. */
const mostBars = 16;

/** Draws what a figure statement asks for. Throws a ProblemError for what the map does not have. */
export function figureOf(ground: Ground, statement: Placed<"figure">, number: number): Figure {
  const base = baseOf(ground, statement.base);
  return statement.form === "knowledge-map"
    ? knowledgeMapFigure(ground, base, statement, number)
    : barsFigure(ground, base, statement, number);
}

function captionOf({ messages }: Ground, number: number, caption: string, count: number): string {
  return messages.text("brief-figure", { number, caption: messages.text("brief-n", { caption, count }) });
}

function barsFigure(ground: Ground, base: Base, statement: Placed<"figure">, number: number): Figure {
  const { messages } = ground;
  const variable = variableNamed(ground, statement.variable ?? "");
  const model =
    statement.form === "conversion"
      ? conversionModel(ground, base, variable)
      : sharesModel(ground, base, variable);
  if (model.base === 0) throw nothingToDraw(base, variable);
  const drawn = { ...model, bars: model.bars.slice(0, mostBars) };
  const rest = model.bars.length - drawn.bars.length;
  const note = [
    `${base.label}: ${messages.text("known-for", { base: model.base, total: model.selected })}`,
    ...(model.several ? [messages.text("several-answers")] : []),
    ...(rest > 0 ? [messages.text("brief-rest", { count: rest })] : []),
  ].join(" ");
  const hrefs = drawn.bars.map(({ code }) => hrefOf(ground, conditionsOf(model, base, variable, code)));
  const drawing: Drawing = { kind: "bars", model: drawn, hrefs };
  const caption = statement.caption ?? `${base.label}: ${model.label.text}`;
  return {
    kind: "figure",
    number,
    caption: captionOf(ground, number, caption, model.base),
    drawing,
    sentence: barsSentence(model, messages),
    note,
    table: barsTable(ground, model, caption, base, variable),
  };
}

/** The initiatives of a bar: those with the category, and of a conversion those of them that went on. */
function conditionsOf(
  model: ShareBarsModel,
  base: Base,
  variable: string,
  code: string,
): readonly Condition[] {
  const own = [...base.where, { variable, codes: [code] }];
  return model.kind === "conversion" ? [...own, { variable: "stage", codes: ["mapping"] }] : own;
}

function sharesModel(ground: Ground, base: Base, variable: string): ShareBarsModel {
  const counts = categoryCounts(ground, base, variable);
  const view = viewOf(ground, variable);
  const isOrdered = view?.kind === "ordinal" || view?.kind === "year";
  const bars = isOrdered ? counts.ordered : counts.ranked;
  return {
    kind: "shares",
    label: variableLabel(ground, variable),
    several: view?.several ?? false,
    selected: counts.selected,
    base: counts.base,
    missing: counts.missing,
    bars: bars.map(({ code, count }) => ({
      code,
      label: codeLabel(ground, variable, code),
      count,
      of: counts.base,
    })),
  };
}

/** How much of each group of a base is in the Mapping. */
function conversionModel(ground: Ground, base: Base, variable: string): ShareBarsModel {
  const shares = sharesModel(ground, base, variable);
  const mapped = categoryCounts(
    ground,
    { ...base, where: [...base.where, { variable: "stage", codes: ["mapping"] }] },
    variable,
  );
  const countOf = new Map(mapped.ordered.map(({ code, count }) => [code, count]));
  const bars = shares.bars.map(
    (bar): ShareBar => ({ ...bar, count: countOf.get(bar.code) ?? 0, of: bar.count }),
  );
  return { ...shares, kind: "conversion", bars };
}

function nothingToDraw(base: Base, variable: string): ProblemError {
  return new ProblemError({
    code: "figure-empty",
    message: `No initiative of the base "${base.label}" has a known value of "${variable}", so there is nothing to draw.`,
    hint: `Put the figure into {if known … of ${variable} > 0} … {end}.`,
    value: variable,
  });
}

function knowledgeMapFigure(ground: Ground, base: Base, statement: Placed<"figure">, number: number): Figure {
  const { map, messages, language } = ground;
  const model = knowledgeMapOf(ground, base);
  if (model.base === 0) throw nothingToDraw(base, `${model.rows.variable} and ${model.columns.variable}`);
  const caption = statement.caption ?? labelIn(map.content.map.title, language).text;
  const hrefs = conditionsAlong(model.rows).map((ofRow) =>
    conditionsAlong(model.columns).map((ofColumn) => hrefOf(ground, [...base.where, ...ofRow, ...ofColumn])),
  );
  return {
    kind: "figure",
    number,
    caption: captionOf(ground, number, caption, model.base),
    drawing: { kind: "knowledge-map", model, hrefs },
    sentence: knowledgeMapSentence(model, messages),
    note: `${base.label}: ${knowledgeMapBase(model, messages)}`,
    table: knowledgeMapTable(ground, model, caption, hrefs),
  };
}

/** No condition for all of a side, then one for each of its categories. */
function conditionsAlong({
  variable,
  categories,
}: KnowledgeMapModel["rows"]): readonly (readonly Condition[])[] {
  return [[], ...categories.map(({ code }) => [{ variable, codes: [code] }])];
}

function knowledgeMapOf(ground: Ground, base: Base): KnowledgeMapModel {
  const { map, language } = ground;
  const variables = knowledgeMapVariables(map);
  if (variables === null)
    throw new ProblemError({
      code: "knowledge-map-missing",
      message: `The map "${map.content.map.slug}" has no variables for a knowledge map.`,
      hint: "Name them in the map's description, or put the figure into {if has innovation_potential} … {end}.",
    });
  const views = [variables.rows, variables.columns, variables.layers, variables.colours].flatMap((code) =>
    code === undefined ? [] : (viewOf(ground, code) ?? []),
  );
  return knowledgeMapModel(
    labelIn(map.content.map.title, language),
    knowledgeMapAnswer(map.atlas, variables, base.where),
    views,
  );
}
