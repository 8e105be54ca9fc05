import type { Answer } from "./answer.ts";
import type { Derivation } from "./schema.ts";

type Sectors = Extract<Derivation, { rule: "sectors" }>;

/**
 * The category of the first entry that fits the sectors of lead and partners, see `deriveValues`. Partners that are not
 * applicable are no partners. An entry with `noPartners` fits only then, every other entry only when there are some.
 */
export function partnershipOf(rule: Sectors, lead: readonly string[], partners: Answer): Answer {
  const alone = "missing" in partners && partners.missing === "not-applicable";
  if ("missing" in partners && !alone) return partners;
  const together = new Set([...lead, ...("codes" in partners ? partners.codes : [])]);
  const entry = rule.entries.find(
    (candidate) =>
      (candidate.noPartners ?? false) === alone &&
      (candidate.lead ?? lead).some((code) => lead.includes(code)) &&
      (candidate.allOf ?? []).every((group) => group.some((code) => together.has(code))) &&
      !(candidate.noneOf ?? []).some((code) => together.has(code)),
  );
  return entry === undefined ? { missing: "unclear" } : { codes: [entry.category] };
}
