import type { Condition } from "@mapwright/atlas";
import { ProblemError } from "@mapwright/domain";
import { knowledgeMapVariables } from "@mapwright/usecases";
import {
  barsSentence,
  conditionsOf,
  conversionModel,
  drawnBars,
  type KnowledgeMapModel,
  knowledgeMapAnswer,
  knowledgeMapBase,
  knowledgeMapModel,
  knowledgeMapSentence,
  labelIn,
  sharesModel,
  viewIn,
} from "@mapwright/web";
import type { Block, Drawing } from "../document.ts";
import { baseOf } from "../facts/bases.ts";
import { type Base, type Ground, hrefOf, variableNamed, viewOf } from "../facts/ground.ts";
import type { Placed } from "../template/statement.ts";
import { barsTable, knowledgeMapTable } from "./tables.ts";

type Figure = Extract<Block, { kind: "figure" }>;

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
  const modelOf = statement.form === "conversion" ? conversionModel : sharesModel;
  const model = modelOf(ground.map.atlas, base.where, viewOf(ground, variable) ?? viewIn([], variable));
  if (model.base === 0) throw nothingToDraw(base, variable);
  const drawn = drawnBars(model);
  const rest = model.bars.length - drawn.bars.length;
  const note = [
    `${base.label}. ${messages.text("known-for", { base: model.base, total: model.selected })}`,
    ...(model.several ? [messages.text("several-answers")] : []),
    ...(rest > 0 ? [messages.text("brief-rest", { count: rest })] : []),
  ].join(" ");
  const hrefs = drawn.bars.map(({ code }) =>
    hrefOf(ground, conditionsOf(model.kind, base.where, variable, code)),
  );
  const drawing: Drawing = { kind: "bars", model: drawn, hrefs };
  const caption =
    statement.caption ?? messages.text("brief-of", { base: base.label, what: model.label.text });
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

function nothingToDraw(base: Base, variable: string): ProblemError {
  return new ProblemError({
    code: "figure-empty",
    message: `No initiative of the base "${base.label}" has a known value of "${variable}", so there is nothing to draw.`,
    hint: `Put the figure into {if known … of ${variable} > 0} … {end}.`,
    value: variable,
  });
}

function knowledgeMapFigure(ground: Ground, base: Base, statement: Placed<"figure">, number: number): Figure {
  const { messages } = ground;
  const model = knowledgeMapOf(ground, base);
  if (model.base === 0) throw nothingToDraw(base, `${model.rows.variable} and ${model.columns.variable}`);
  const caption = statement.caption ?? messages.text("knowledge-map");
  const hrefs = conditionsAlong(model.rows).map((ofRow) =>
    conditionsAlong(model.columns).map((ofColumn) => hrefOf(ground, [...base.where, ...ofRow, ...ofColumn])),
  );
  return {
    kind: "figure",
    number,
    caption: captionOf(ground, number, caption, model.base),
    drawing: { kind: "knowledge-map", model, hrefs },
    sentence: knowledgeMapSentence(model, messages),
    note: `${base.label}. ${knowledgeMapBase(model, messages)}`,
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
