import { ruleEffectOf, type Screened, screeningFlowOf } from "@mapwright/atlas";
import {
  batches,
  type Codebook,
  criteriaOf,
  type DecisionRule,
  initiatives,
  type Level,
  levels,
  ProblemError,
  type Protocol,
  type ReleasedInitiative,
  records,
  variableOf,
} from "@mapwright/domain";
import type { Context } from "../ports/index.ts";
import { contentOf } from "../release/content-of.ts";

/** Every count from found to included. Initiatives without a record are counted as if found once, by their own source. */
export async function showFlow(
  context: Context,
  { map, group }: { readonly map: string; readonly group?: string | undefined },
) {
  return await context.store.read(async (reader) => {
    const content = await contentOf(reader, map);
    if (group !== undefined) mustHave(content.codebook, group);
    const byId = new Map(content.initiatives.map((one) => [one.initiative, one]));
    const found = (await reader.rows(records, { where: { map } })).filter(({ state }) => state === "live");
    const standing = await reader.rows(initiatives, { where: { map } });
    const stageOf = new Map(standing.map((row) => [row.initiative, row]));
    const held = new Set(found.map(({ initiative }) => initiative));
    const orphans = standing.filter(({ initiative }) => !held.has(initiative));
    const imported = await reader.rows(batches, { where: { map, state: "imported" } });
    return screeningFlowOf(
      [...found, ...orphans].flatMap(({ initiative }) => {
        const row = stageOf.get(initiative);
        if (row === undefined) return [];
        const { source, wave, stage, stage_reason: reason } = row;
        return [{ initiative, source, wave, stage, reason, groups: groupsOf(byId.get(initiative), group) }];
      }),
      imported.map(({ source, wave, refused }) => ({ source, wave, rows: refused })),
    );
  });
}

/** What another decision rule would change, on paper. */
export async function tryRule(
  context: Context,
  { map, rule, group }: { readonly map: string; readonly rule: DecisionRule; readonly group: string },
) {
  return await context.store.read(async (reader) => {
    const { codebook, protocol, initiatives: all } = await contentOf(reader, map);
    mustHave(codebook, group);
    const inForce = ruleOf(protocol, map);
    const known = (protocol?.criteria ?? []).map(({ code }) => code);
    const unknown = criteriaOf(rule).find((code) => !known.includes(code));
    if (unknown !== undefined)
      throw new ProblemError({
        code: "criterion-unknown",
        message: `The rule asks for "${unknown}", which is no criterion of "${map}".`,
        hint: `The criteria are ${known.join(", ")}.`,
        value: unknown,
      });
    const screened = all.flatMap((initiative): readonly Screened[] => {
      const verdicts = verdictsOf(protocol, initiative);
      if (verdicts.size === 0) return [];
      return [{ initiative: initiative.initiative, verdicts, groups: groupsOf(initiative, group) }];
    });
    return ruleEffectOf(screened, inForce, rule);
  });
}

/** The settled verdicts of an initiative, from the values that show them: coded here or imported as coded. */
function verdictsOf(protocol: Protocol | null, { values }: ReleasedInitiative): ReadonlyMap<string, Level> {
  return new Map(
    (protocol?.criteria ?? []).flatMap(({ code, variable }): readonly [string, Level][] => {
      const value = values.find((one) => one.variable === variable && one.state !== "suggested");
      if (value === undefined) return [];
      const given = "codes" in value.answer ? value.answer.codes[0] : "unclear";
      const level = levels.find((one) => one === given);
      return level === undefined ? [] : [[code, level]];
    }),
  );
}

function ruleOf(protocol: Protocol | null, map: string): DecisionRule {
  if (protocol?.rule !== undefined) return protocol.rule;
  throw new ProblemError({
    code: "protocol-without-criteria",
    message: `The protocol of "${map}" has no decision rule to compare with.`,
    hint: "Write the criteria and the rule first.",
  });
}

function groupsOf(initiative: ReleasedInitiative | undefined, group: string | undefined): readonly string[] {
  const value = initiative?.values.find(({ variable, state }) => variable === group && state !== "suggested");
  return value !== undefined && "codes" in value.answer ? value.answer.codes : [];
}

function mustHave(codebook: Codebook, variable: string): void {
  if (variableOf(codebook, variable) !== undefined) return;
  throw new ProblemError({
    code: "variable-unknown",
    message: `The codebook has no variable "${variable}".`,
    hint: "Group by a variable that it has.",
    value: variable,
  });
}
