import { nearMatches, type Problem, shownValue } from "@mapwright/domain";
import { numberIn, textOf } from "./category.ts";
import type { Choice, Level, Scale } from "./coding.ts";

/**
 * What is wrong with a choice on a scale, or undefined: `value-not-a-number`, `value-negative` (ratio),
 * `value-outside-order` (a set's codes one by one) or `order-needed` (ordinal words without an order).
 *
 * @example checkChoice("hgh", { level: "ordinal", order: ["low", "high"] })?.hint // "Did you mean high?"
 */
export function checkChoice(choice: Choice, { level, order }: Scale): Problem | undefined {
  if (level === "set") return outsideOrder(typeof choice === "object" ? choice : [String(choice)], order);
  const label = textOf(choice);
  if (level === "nominal") return outsideOrder([label], order);
  if (level === "ordinal") {
    return order === undefined && numberIn(label) === undefined
      ? unordered(label)
      : outsideOrder([label], order);
  }
  const number = numberIn(label);
  if (number === undefined) return notANumber(label, level);
  return level === "ratio" && number < 0 ? negative(label) : outsideNumbers(label, number, order);
}

function outsideOrder(labels: readonly string[], order: readonly string[] | undefined): Problem | undefined {
  const label = order === undefined ? undefined : labels.find((one) => !order.includes(one));
  return label === undefined || order === undefined ? undefined : outside(label, order);
}

function outsideNumbers(
  label: string,
  number: number,
  order: readonly string[] | undefined,
): Problem | undefined {
  return order === undefined || order.some((one) => numberIn(one) === number)
    ? undefined
    : outside(label, order);
}

function outside(label: string, order: readonly string[]): Problem {
  // Of numbers and single letters all are near.
  const near = label.length > 2 ? nearMatches(label, order) : [];
  return {
    code: "value-outside-order",
    message: `"${shownValue(label)}" is not in the order ${shownValue(order.join(", "))}.`,
    hint:
      near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "Add it to the order, or correct the value.",
    value: shownValue(label),
  };
}

function unordered(label: string): Problem {
  return {
    code: "order-needed",
    message: `The place of "${shownValue(label)}" among the values is not known.`,
    hint: "Give all values in their order, lowest first, or number them.",
    value: shownValue(label),
  };
}

function notANumber(label: string, level: Level): Problem {
  return {
    code: "value-not-a-number",
    message: `"${shownValue(label)}" is not a number, and the level is ${level}.`,
    hint: "Write numbers with a decimal point and no other signs, or choose the level nominal or ordinal.",
    value: shownValue(label),
  };
}

function negative(label: string): Problem {
  return {
    code: "value-negative",
    message: `${shownValue(label)} is below 0, and the level is ratio.`,
    hint: "Choose the level interval for numbers without a true zero.",
    value: shownValue(label),
  };
}
