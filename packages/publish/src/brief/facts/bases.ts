import { parseWhere } from "@mapwright/atlas";
import { nearMatches, ProblemError } from "@mapwright/domain";
import { inMapping } from "@mapwright/web";
import { givenBases } from "../template/front-matter.ts";
import type { BaseReference } from "../template/statement.ts";
import { type Base, conditionWords, type Ground } from "./ground.ts";

/**
 * The base a template names: one of its own, or `inventory` (all), `mapping` (stage mapping), `analysed` (the Mapping
 * where the map has one, else the Inventory) and `everywhere` (the Inventory beyond the brief's subject). Throws a
 * ProblemError for an unknown base, variable or category.
 */
export function baseOf(ground: Ground, { name, where }: BaseReference): Base {
  const base = baseNamed(ground, name);
  const more = where.map((text) => parseWhere(text, ground.map.table));
  if (more.length === 0) return base;
  return {
    label: [base.label, ...more.map((condition) => conditionWords(ground, condition))].join(", "),
    where: [...base.where, ...more],
  };
}

function baseNamed(ground: Ground, name: string): Base {
  const { template, subject, messages, map } = ground;
  const about = (label: string) => (subject.title === "" ? label : `${label}, ${subject.title}`);
  const own = template.bases.get(name);
  if (own !== undefined)
    return {
      label: about(own.label),
      where: [...subject.where, ...own.where.map((text) => parseWhere(text, map.table))],
    };
  const inventory = { label: about(messages.text("brief-inventory")), where: subject.where };
  const mapping = { label: about(messages.text("brief-mapping")), where: [...subject.where, inMapping] };
  switch (givenBases.find((given) => given === name)) {
    case "inventory":
      return inventory;
    case "mapping":
      return mapping;
    case "analysed":
      return map.atlas.select([inMapping]).total > 0 ? mapping : inventory;
    case "everywhere":
      return { label: messages.text("brief-everywhere"), where: [] };
    case undefined:
      throw unknownBase(name, [...givenBases, ...template.bases.keys()]);
  }
}

function unknownBase(name: string, known: readonly string[]): ProblemError {
  const near = nearMatches(name, known);
  return new ProblemError({
    code: "base-unknown",
    message: `There is no base "${name}".`,
    hint:
      near.length > 0
        ? `Did you mean ${near.join(" or ")}?`
        : `There are ${known.join(", ")}; a template defines more at its top.`,
    value: name,
  });
}
