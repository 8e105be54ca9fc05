import type { Codebook, Condition } from "@mapwright/domain";
import { variableOf } from "@mapwright/domain";
import type { DeskMessages } from "../../../messages/messages.ts";
import { labelIn } from "../../../reader/label.ts";

/** The ways in which a condition asks, each alone: what asks in two ways is two conditions that both hold. */
export const asks = ["anyOf", "noneOf", "atLeast", "atMost"] as const;
export type Ask = (typeof asks)[number];

/** Conditions that ask in one way each, in the place of those that ask in several. */
export function plain(conditions: readonly Condition[]): readonly Condition[] {
  return conditions.flatMap((condition) => {
    const parts = asks.filter((ask) => condition[ask] !== undefined);
    if (parts.length < 2) return [condition];
    return parts.map((ask) => ({ variable: condition.variable, [ask]: condition[ask] }));
  });
}

/** How a condition asks; of the first way where nothing is asked yet. */
export function askOf(condition: Condition): Ask {
  return asks.find((ask) => condition[ask] !== undefined) ?? "anyOf";
}

/** A condition as a phrase: `Governance is one of Isolated`. */
export function conditionText(
  codebook: Codebook,
  condition: Condition,
  messages: DeskMessages,
  language: string,
): string {
  const variable = variableOf(codebook, condition.variable);
  const named = variable === undefined ? condition.variable : labelIn(variable.label, language).text;
  const ask = askOf(condition);
  const value = condition[ask];
  const said =
    typeof value === "number"
      ? messages.plain(value)
      : messages.list(
          (value ?? []).map((code) => {
            const category = variable?.categories.find((one) => one.code === code);
            return category === undefined ? code : labelIn(category.label, language, code).text;
          }),
          "disjunction",
        );
  return messages.text(`studio-ask-${ask}-said`, { variable: named, value: said });
}
