import { noReason, type ScreeningFlow } from "@mapwright/atlas";
import type { DeskMessages } from "../../messages/messages.ts";
import type { FlowLine, FlowModel } from "../../views/flow-diagram/model.ts";

/** All of a count that is kept by reason. */
export function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** A reason in words: the criteria it names, or as it was written. */
export function reasonText(
  reason: string,
  criteria: Readonly<Record<string, string>>,
  messages: DeskMessages,
): string {
  if (reason === noReason) return messages.text("flow-reason-unknown");
  const codes = reason.split(", ");
  return codes.every((code) => criteria[code] !== undefined)
    ? codes.map((code) => `${code} ${criteria[code]}`).join(", ")
    : reason;
}

/**
 * The boxes of a PRISMA 2020 diagram from the live records; each box is the one above less what left beside it. `names` say
 * what sources and criteria are called.
 */
export function liveFlowModel(
  flow: ScreeningFlow,
  bySource: Readonly<Record<string, ScreeningFlow>>,
  names: {
    readonly sources: Readonly<Record<string, string>>;
    readonly criteria: Readonly<Record<string, string>>;
    readonly hasMapping: boolean;
  },
  messages: DeskMessages,
): FlowModel {
  const { identified, refused, duplicates, open, included, inventory, shortlisted, mapping } = flow;
  const excluded = sumOf(flow.excluded);
  const unique = identified - refused - duplicates;
  const reasons = (counts: Readonly<Record<string, number>>): readonly FlowLine[] =>
    Object.entries(counts).map(([reason, count]) => ({
      text: reasonText(reason, names.criteria, messages),
      count,
    }));
  const line = (text: string, count: number | null): FlowLine => ({ text, count });
  const screening = messages.text("flow-prisma-screening");
  const end = messages.text("flow-prisma-included");
  const unnamed = inventory + shortlisted - sumOf(flow.notMapped);
  return {
    style: "prisma",
    identified,
    included: names.hasMapping ? mapping : included,
    isSelected: true,
    steps: [
      {
        phase: messages.text("flow-prisma-identification"),
        box: {
          title: line(messages.text("flow-identified"), identified),
          lines: Object.entries(bySource).map(([source, part]) =>
            line(names.sources[source] ?? source, part.identified),
          ),
        },
        aside: {
          title: line(messages.text("flow-removed"), refused + duplicates),
          lines: [
            line(messages.text("flow-all-duplicates"), duplicates),
            line(messages.text("flow-refused"), refused),
          ],
        },
      },
      {
        phase: screening,
        box: { title: line(messages.text("flow-unique"), unique), lines: [] },
        aside: open > 0 ? { title: line(messages.text("flow-open"), open), lines: [] } : null,
      },
      {
        phase: screening,
        box: { title: line(messages.text("flow-screened"), unique - open), lines: [] },
        aside: { title: line(messages.text("flow-col-excluded"), excluded), lines: reasons(flow.excluded) },
      },
      {
        phase: names.hasMapping ? screening : end,
        box: {
          title: line(messages.text("flow-included-inventory"), included),
          lines: names.hasMapping ? [] : [line(messages.text("flow-no-mapping"), null)],
        },
        aside: names.hasMapping
          ? {
              title: line(messages.text("flow-excluded"), inventory + shortlisted),
              lines: [
                ...reasons(flow.notMapped),
                ...(unnamed > 0 ? [line(messages.text("flow-reason-unknown"), unnamed)] : []),
              ],
            }
          : null,
      },
      ...(names.hasMapping
        ? [
            {
              phase: end,
              box: { title: line(messages.text("flow-included-mapping"), mapping), lines: [] },
              aside: null,
            },
          ]
        : []),
    ],
  };
}
