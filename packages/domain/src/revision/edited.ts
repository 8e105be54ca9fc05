import { type Codebook, hasCategories, type Variable, variableOf } from "../codebook/index.ts";
import type { Edit } from "./edit.ts";
import { editedCategory } from "./edited-category.ts";
import { mergedVariables, splitVariable } from "./edited-variables.ts";
import { described, isCodeFree, moved, placedAfter, withMember, withVariable } from "./parts.ts";
import { withVariableCalled } from "./references.ts";
import type { Revision } from "./revision.ts";

/** A revision after one more edit; undefined where there is nothing to change, or a code is taken already. */
export function edited(revision: Revision, edit: Edit): Revision | undefined {
  switch (edit.edit) {
    case "add-variable":
      return addedVariable(revision, edit);
    case "merge-variables":
      return mergedVariables(revision, edit);
    case "split-variable":
      return splitVariable(revision, edit);
    case "put-rule":
      return placedRule(revision, edit);
    case "drop-rule":
      return droppedRule(revision, edit.rule);
    case "derive": {
      const variable = variableOf(revision.codebook, edit.variable);
      if (variable === undefined) return undefined;
      const derived = withMember(variable, "derive", edit.derive);
      return { ...revision, codebook: withVariable(revision.codebook, derived) };
    }
    case "add-language": {
      const { languages } = revision.codebook;
      if (languages.includes(edit.language)) return undefined;
      return { ...revision, codebook: { ...revision.codebook, languages: [...languages, edit.language] } };
    }
    case "take":
      return { ...revision, codebook: taken(revision.codebook, edit.variables) };
    case "add-category":
    case "merge":
    case "split":
      return editedCategory(revision, edit);
    default:
      return edit.at.category === undefined ? editedVariable(revision, edit) : editedCategory(revision, edit);
  }
}

type OnVariable = Extract<Edit, { edit: "describe" | "set" | "recode" | "retire" | "move" }>;

function editedVariable({ codebook, plan }: Revision, edit: OnVariable): Revision | undefined {
  const { variable: code } = edit.at;
  const variable = variableOf(codebook, code);
  if (variable === undefined) return undefined;
  const { variables } = codebook;
  switch (edit.edit) {
    case "describe":
      return { plan, codebook: withVariable(codebook, described(variable, edit)) };
    case "set":
      return { plan, codebook: withVariable(codebook, setOn(variable, edit)) };
    case "move": {
      const order = moved(variables, variable, edit.by);
      return order && { plan, codebook: { ...codebook, variables: order } };
    }
    case "retire":
      return {
        plan: [...plan, { step: "retire-variable", variable: code }],
        codebook: { ...codebook, variables: variables.filter((one) => one !== variable) },
      };
    case "recode": {
      if (!isCodeFree(variables, edit.to)) return undefined;
      const called = {
        ...codebook,
        variables: variables.map((one) => (one === variable ? { ...one, code: edit.to } : one)),
      };
      return {
        plan: [...plan, { step: "rename-variable", from: code, to: edit.to }],
        codebook: withVariableCalled(called, code, edit.to),
      };
    }
  }
}

/** A variable of another kind keeps its categories only where that kind has any. */
function setOn(variable: Variable, edit: Extract<Edit, { edit: "set" }>): Variable {
  const set = withMember(variable, edit.member, edit.value);
  return edit.member === "kind" && !hasCategories(edit.value) ? { ...set, categories: [] } : set;
}

function addedVariable(
  { codebook, plan }: Revision,
  { variable, after }: Extract<Edit, { edit: "add-variable" }>,
) {
  if (!isCodeFree(codebook.variables, variable.code)) return undefined;
  const neighbour = codebook.variables.find(({ code }) => code === after) ?? codebook.variables.at(-1);
  const added: Variable = {
    ...variable,
    step: neighbour?.step ?? "inventory",
    provenance: "proposed",
    categories: [],
  };
  return { plan, codebook: { ...codebook, variables: placedAfter(codebook.variables, added, after) } };
}

function placedRule(
  { codebook, plan }: Revision,
  { rule, was = rule.code }: Extract<Edit, { edit: "put-rule" }>,
): Revision | undefined {
  const { rules } = codebook;
  const others = rules.filter(({ code }) => code !== was);
  if (!isCodeFree(others, rule.code)) return undefined;
  const isNew = others.length === rules.length;
  const placed = isNew ? [...rules, rule] : rules.map((one) => (one.code === was ? rule : one));
  return { plan, codebook: { ...codebook, rules: placed } };
}

function droppedRule({ codebook, plan }: Revision, rule: string): Revision | undefined {
  const rules = codebook.rules.filter(({ code }) => code !== rule);
  return rules.length === codebook.rules.length ? undefined : { plan, codebook: { ...codebook, rules } };
}

function taken(codebook: Codebook, variables: readonly Variable[]): Codebook {
  const given = new Map(variables.map((variable) => [variable.code, variable]));
  return {
    ...codebook,
    variables: [
      ...codebook.variables.map((variable) => given.get(variable.code) ?? variable),
      ...variables.filter(({ code }) => variableOf(codebook, code) === undefined),
    ],
  };
}
