import { aboutExtract } from "./about-extract.ts";
import type { Extract } from "./extract.ts";

/**
 * A selection as JSON: what it is and how to cite it, then the initiatives exactly as the release holds them (suggested
 * values with their state) and the organisations that they name.
 */
export function initiativesJson(extract: Extract): string {
  const { initiatives, map } = extract;
  const named = new Set(
    initiatives.flatMap(({ values }) =>
      values.flatMap(({ answer }) =>
        "organisations" in answer ? answer.organisations.map(({ organisation }) => organisation) : [],
      ),
    ),
  );
  const organisations = map.content.organisations.filter(({ organisation }) => named.has(organisation));
  return `${JSON.stringify({ ...aboutExtract(extract), initiatives, organisations }, null, 1)}\n`;
}

/** A selection as JSON Lines: an initiative a line, without anything around it. */
export function initiativesJsonLines({ initiatives }: Extract): string {
  return initiatives.map((initiative) => `${JSON.stringify(initiative)}\n`).join("");
}
