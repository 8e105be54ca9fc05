import type { Criterion, DecisionRule, Protocol, Texts } from "@mapwright/domain";
import { type Demands, isPlain, ruleWith } from "./demands.ts";

/** A protocol with nothing in it yet. */
export const blankProtocol: Protocol = { question: {}, criteria: [], codersPerItem: 2 };

/** What a first rule leads to: whatever meets its demands is mapped, everything else stays in the Inventory. */
const firstRule: DecisionRule = {
  outcomes: [{ stage: "mapping", when: { all: [] } }],
  otherwise: "inventory",
};

/** Texts with one language written anew; what was emptied is gone. */
export function withText(texts: Texts | undefined, language: string, text: string): Texts {
  const { [language]: _, ...others } = texts ?? {};
  return text === "" ? others : { ...others, [language]: text };
}

/** A criterion to be described, with a code that none of the others has. */
export function newCriterion(criteria: readonly Criterion[]): Criterion {
  const codes = new Set(criteria.map(({ code }) => code));
  let number = criteria.length + 1;
  while (codes.has(`S${number}`)) number += 1;
  return { code: `S${number}`, label: {} };
}

/**
 * A protocol as it can be kept: texts that nobody wrote are left out, and its rule demands what was chosen of the criteria
 * that are there. A rule that is more than such demands stays as it was. Null when nothing is demanded.
 */
export function asWritten(protocol: Protocol, demands: Demands): Protocol | null {
  const criteria = (protocol.criteria ?? []).map(tidyCriterion);
  const { scope, decisionRule, rule: before, ...rest } = protocol;
  const codes = new Set(criteria.map(({ code }) => code));
  const asked = Object.fromEntries(Object.entries(demands).filter(([code]) => codes.has(code)));
  const rule = before === undefined || isPlain(before) ? ruleWith(before ?? firstRule, asked) : before;
  if (rule === null) return null;
  return {
    ...rest,
    criteria,
    rule,
    ...(isBlank(scope) ? {} : { scope }),
    ...(isBlank(decisionRule) ? {} : { decisionRule }),
  };
}

function tidyCriterion({ test, evidence, levels, examples, ...rest }: Criterion): Criterion {
  const written = Object.fromEntries(Object.entries(levels ?? {}).filter(([, texts]) => !isBlank(texts)));
  const named = examples?.filter((example) => example.trim() !== "");
  return {
    ...rest,
    ...(isBlank(test) ? {} : { test }),
    ...(isBlank(evidence) ? {} : { evidence }),
    ...(Object.keys(written).length === 0 ? {} : { levels: written }),
    ...(named === undefined || named.length === 0 ? {} : { examples: named }),
  };
}

function isBlank(texts: Texts | undefined): texts is undefined {
  return texts === undefined || Object.keys(texts).length === 0;
}
