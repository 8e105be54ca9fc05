import { conditionsOf, type KnowledgeMapModel, type ShareBarsModel } from "@mapwright/web";
import type { Block, BriefTable, Run, TableCell } from "../document.ts";
import { baseOf } from "../facts/bases.ts";
import { categoryCounts } from "../facts/counts.ts";
import { labelRun } from "../facts/fields.ts";
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

const linked = (text: string, href: string): TableCell => ({ runs: [{ text, href }] });
const plain = (text: string): TableCell => ({ runs: [{ text }] });
const headed = (run: Run): TableCell => ({ runs: [run] });

/** The table of a table statement: categories with count and share. */
export function tableOf(ground: Ground, statement: Placed<"table">): Extract<Block, { kind: "table" }> {
  const { messages } = ground;
  const base = baseOf(ground, statement.base);
  const variable = variableNamed(ground, statement.variable);
  const counts = categoryCounts(ground, base, variable);
  const shown = counts.ranked.slice(0, statement.top);
  const label = variableLabel(ground, variable);
  const several = viewOf(ground, variable)?.several === true;
  const rows = shown.map(({ code, count }) => [
    headed(labelRun(ground, codeLabel(ground, variable, code))),
    linked(messages.number(count), hrefOf(ground, [...base.where, { variable, codes: [code] }])),
    plain(messages.share(count, counts.base) ?? ""),
  ]);
  const rest = counts.ranked.length - shown.length;
  return {
    kind: "table",
    table: {
      caption: statement.caption ?? messages.text("brief-of", { base: base.label, what: label.text }),
      heads: shareHeads(ground, label.text),
      rows,
    },
    note: [
      `${base.label}. ${messages.text("known-for", { base: counts.base, total: counts.selected })}`,
      ...(several ? [messages.text("several-answers")] : []),
      ...(rest > 0 ? [messages.text("brief-table-rest", { count: rest })] : []),
    ].join(" "),
  };
}

function shareHeads({ messages }: Ground, label: string): BriefTable["heads"] {
  return [
    { text: label, isNumber: false },
    { text: messages.text("brief-initiatives"), isNumber: true },
    { text: messages.text("brief-share"), isNumber: true },
  ];
}

/** The numbers of a bar figure. */
export function barsTable(
  ground: Ground,
  model: ShareBarsModel,
  caption: string,
  base: Base,
  variable: string,
): BriefTable {
  const { messages } = ground;
  const href = (kind: ShareBarsModel["kind"], code: string) =>
    hrefOf(ground, conditionsOf(kind, base.where, variable, code));
  if (model.kind === "shares")
    return {
      caption,
      heads: shareHeads(ground, model.label.text),
      rows: model.bars.map(({ code, label, count, of }) => [
        headed(labelRun(ground, label)),
        linked(messages.number(count), href("shares", code)),
        plain(messages.share(count, of) ?? ""),
      ]),
    };
  return {
    caption,
    heads: [
      { text: model.label.text, isNumber: false },
      { text: messages.text("brief-inventory"), isNumber: true },
      { text: messages.text("brief-mapping"), isNumber: true },
      { text: messages.text("brief-reached"), isNumber: true },
    ],
    rows: model.bars.map(({ code, label, count, of }) => [
      headed(labelRun(ground, label)),
      linked(messages.number(of), href("shares", code)),
      linked(messages.number(count), href("conversion", code)),
      plain(messages.share(count, of) ?? ""),
    ]),
  };
}

/** The cells of a knowledge map with its totals; what each cell is made of stays in the picture and on the map's page. */
export function knowledgeMapTable(
  ground: Ground,
  model: KnowledgeMapModel,
  caption: string,
  hrefs: readonly (readonly string[])[],
): BriefTable {
  const { messages } = ground;
  const { rows, columns, cells, base } = model;
  const total = messages.text("total");
  return {
    caption,
    heads: [
      { text: rows.label.text, isNumber: false },
      ...columns.categories.map(({ label }) => ({ text: label.text, isNumber: true })),
      { text: total, isNumber: true },
    ],
    rows: [
      ...rows.categories.map(({ label, total: sum }, row) => [
        headed(labelRun(ground, label)),
        ...columns.categories.map((_, column) =>
          linked(messages.number(cells[row]?.[column]?.count ?? 0), hrefs[row + 1]?.[column + 1] ?? ""),
        ),
        linked(messages.number(sum), hrefs[row + 1]?.[0] ?? ""),
      ]),
      [
        headed({ text: total }),
        ...columns.categories.map(({ total: sum }, column) =>
          linked(messages.number(sum), hrefs[0]?.[column + 1] ?? ""),
        ),
        plain(messages.number(base)),
      ],
    ],
  };
}
