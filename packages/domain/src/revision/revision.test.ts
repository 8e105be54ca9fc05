import { describe, expect, test } from "vitest";
import {
  type Codebook,
  type ConsistencyRule,
  codebookDifferences,
  type Variable,
} from "../codebook/index.ts";
import { replayed, withEdit } from "./draft.ts";
import type { Edit } from "./edit.ts";
import { nextVersion } from "./version.ts";

const categories = (...codes: readonly string[]) => codes.map((code) => ({ code, label: { en: code } }));
const variable = (code: string, part: Partial<Variable> = {}): Variable => ({
  code,
  kind: "single",
  step: "inventory",
  label: { en: code },
  provenance: "seed",
  categories: categories("a", "b", "c"),
  ...part,
});
const before: Codebook = {
  id: "small",
  version: "1.2.0",
  title: { en: "Small" },
  languages: ["en"],
  variables: [
    variable("area"),
    variable("group", { kind: "multiple", categories: categories("x", "a") }),
    variable("kind", {
      derive: {
        rule: "lookup",
        from: "area",
        entries: [{ codes: ["a", "b"], category: "a" }],
        otherwise: "c",
      },
    }),
  ],
  rules: [
    {
      code: "R1",
      severity: "error",
      when: [{ variable: "area", anyOf: ["a"] }],
      expect: [{ variable: "group", noneOf: ["x"] }],
      message: { en: "No." },
    },
  ],
};
const after = (...edits: readonly Edit[]) => replayed(before, edits);
const codesOf = ({ codebook }: { readonly codebook: Codebook }, of: string) =>
  codebook.variables.find(({ code }) => code === of)?.categories.map(({ code }) => code);

describe("edits to categories", () => {
  test("carry a new code into rules and derivations, and say so in the plan", () => {
    const { codebook, plan } = after({ edit: "recode", at: { variable: "area", category: "a" }, to: "z" });
    expect(plan).toEqual([{ step: "rename", variable: "area", from: "a", to: "z" }]);
    expect(codebook.rules[0]?.when).toEqual([{ variable: "area", anyOf: ["z"] }]);
    expect(codebook.variables[2]?.derive).toMatchObject({ entries: [{ codes: ["z", "b"], category: "a" }] });
  });

  test("merge several into one, narrower ones with them", () => {
    const narrow = {
      edit: "add-category",
      variable: "area",
      category: { code: "a1", label: { en: "A1" }, parent: "a" },
    };
    const revision = after(narrow as Edit, { edit: "merge", variable: "area", from: ["a", "b"], to: "b" });
    expect(revision.codebook.variables[0]?.categories).toMatchObject([
      { code: "b" },
      { code: "c" },
      { code: "a1", parent: "b" },
    ]);
    expect(revision.plan).toEqual([{ step: "merge", variable: "area", from: ["a", "b"], to: "b" }]);
    expect(revision.codebook.variables[2]?.derive).toMatchObject({ entries: [{ codes: ["b"] }] });
  });

  test("never make the category that stays its own parent", () => {
    const parent: Edit = {
      edit: "set",
      at: { variable: "area", category: "b" },
      member: "parent",
      value: "a",
    };
    const revision = after(parent, { edit: "merge", variable: "area", from: ["a", "b"], to: "b" });
    expect(revision.codebook.variables[0]?.categories[0]).toEqual({ code: "b", label: { en: "b" } });
  });

  test("split one into new ones in its place", () => {
    const into = [
      { code: "a", label: { en: "A, kept" } },
      { code: "a2", label: { en: "A, new" } },
    ];
    const revision = after({ edit: "split", at: { variable: "area", category: "a" }, into });
    expect(codesOf(revision, "area")).toEqual(["a", "a2", "b", "c"]);
    expect(revision.plan).toEqual([{ step: "split", variable: "area", from: "a", to: ["a", "a2"] }]);
    expect(revision.codebook.rules[0]?.when).toEqual([{ variable: "area", anyOf: ["a", "a2"] }]);
  });

  test("take a retired one out of rules and derivations, unless nothing else is named there", () => {
    const retire = (category: string): Edit => ({ edit: "retire", at: { variable: "area", category } });
    const { codebook } = after(retire("a"));
    expect(codebook.variables[2]?.derive).toMatchObject({ entries: [{ codes: ["b"], category: "a" }] });
    expect(codebook.rules[0]?.when).toEqual([{ variable: "area", anyOf: ["a"] }]);
    expect(after(retire("a"), retire("b")).codebook.variables[2]?.derive).toMatchObject({
      entries: [{ codes: ["b"] }],
    });
  });

  test("move one past its neighbour and not beyond the end", () => {
    const move = (category: string, by: -1 | 1): Edit => ({
      edit: "move",
      at: { variable: "area", category },
      by,
    });
    expect(codesOf(after(move("b", -1)), "area")).toEqual(["b", "a", "c"]);
    expect(after(move("c", 1)).left).toHaveLength(1);
  });

  test("write a text in one language and take it away again", () => {
    const at = { variable: "area", category: "a" };
    const text = (given: string): Edit => ({
      edit: "describe",
      at,
      member: "test",
      language: "fr",
      text: given,
    });
    expect(after(text("Quoi ?")).codebook.variables[0]?.categories[0]?.test).toEqual({ fr: "Quoi ?" });
    expect(after(text("Quoi ?"), text("")).codebook).toEqual(before);
  });
});

describe("edits to variables", () => {
  test("carry a new code into rules and derivations", () => {
    const { codebook, plan } = after({ edit: "recode", at: { variable: "area" }, to: "field" });
    expect(plan).toEqual([{ step: "rename-variable", from: "area", to: "field" }]);
    expect(codebook.rules[0]?.when[0]?.variable).toBe("field");
    expect(codebook.variables[2]?.derive?.from).toBe("field");
  });

  test("merge several, with the categories of all", () => {
    const revision = after({ edit: "merge-variables", from: ["area", "group"], to: "group" });
    expect(revision.codebook.variables.map(({ code }) => code)).toEqual(["group", "kind"]);
    expect(codesOf(revision, "group")).toEqual(["x", "a", "b", "c"]);
    expect(revision.codebook.rules[0]?.when[0]?.variable).toBe("group");
  });

  test("split one only when every category finds a place", () => {
    const split = (...second: readonly string[]): Edit => ({
      edit: "split-variable",
      variable: "area",
      into: [
        { code: "area", label: { en: "Area" }, categories: ["a", "b"] },
        { code: "other", label: { en: "Other" }, categories: second },
      ],
    });
    expect(after(split()).left).toHaveLength(1);
    const { codebook, plan } = after(split("c"));
    expect(codebook.variables.map(({ code }) => code)).toEqual(["area", "other", "group", "kind"]);
    expect(plan).toMatchObject([{ step: "split-variable", to: [{ codes: ["a", "b"] }, { codes: ["c"] }] }]);
  });

  test("take variables of another codebook in place of those with the same code", () => {
    const given = [variable("group", { categories: categories("q") }), variable("new")];
    const revision = after({ edit: "take", variables: given });
    expect(codesOf(revision, "group")).toEqual(["q"]);
    expect(revision.codebook.variables.map(({ code }) => code)).toEqual(["area", "group", "kind", "new"]);
  });
});

describe("a draft", () => {
  test("is made again on what somebody else has changed, and tells what finds no place", () => {
    const theirs = after({ edit: "retire", at: { variable: "area", category: "c" } }).codebook;
    const mine: readonly Edit[] = [
      {
        edit: "describe",
        at: { variable: "area", category: "c" },
        member: "label",
        language: "en",
        text: "Sea",
      },
      {
        edit: "describe",
        at: { variable: "area", category: "a" },
        member: "label",
        language: "en",
        text: "Air",
      },
    ];
    const { codebook, left } = replayed(theirs, mine);
    expect(left).toEqual([mine[0]]);
    expect(codebook.variables[0]?.categories).toMatchObject([{ label: { en: "Air" } }, { code: "b" }]);
  });

  test("undoes typing in one field as one edit", () => {
    const typed = (text: string, category = "a"): Edit => ({
      edit: "describe",
      at: { variable: "area", category },
      member: "label",
      language: "en",
      text,
    });
    const edits = [typed("A"), typed("Ai"), typed("Air"), typed("B", "b")].reduce<readonly Edit[]>(
      withEdit,
      [],
    );
    expect(edits).toEqual([typed("Air"), typed("B", "b")]);
  });
});

test("the next version tells how much a change matters, and is never one that there was", () => {
  const version = (edits: readonly Edit[], ...taken: readonly string[]) =>
    nextVersion(before, codebookDifferences(before, replayed(before, edits).codebook), new Set(taken));
  const label: Edit = {
    edit: "describe",
    at: { variable: "area" },
    member: "label",
    language: "en",
    text: "Field",
  };
  expect(version([label])).toBe("1.2.1");
  expect(version([label], "small@1.2.1")).toBe("1.2.2");
  expect(version([{ ...label, member: "definition" }])).toBe("1.3.0");
  expect(version([{ edit: "retire", at: { variable: "area" } }], "small@2.0.0")).toBe("3.0.0");
});

describe("edits to rules and derivations", () => {
  const rule: ConsistencyRule = {
    code: "R2",
    severity: "warning",
    when: [{ variable: "area", anyOf: ["b"] }],
    expect: [{ variable: "group", anyOf: ["x"] }],
    message: { en: "Look again." },
  };
  const rulesAfter = (...edits: readonly Edit[]) => after(...edits).codebook.rules.map(({ code }) => code);

  test("put a rule at the end, or in the place of the one that it was", () => {
    expect(rulesAfter({ edit: "put-rule", rule })).toEqual(["R1", "R2"]);
    expect(rulesAfter({ edit: "put-rule", rule, was: "R1" })).toEqual(["R2"]);
    const again: Edit = { edit: "put-rule", rule: { ...rule, severity: "error" } };
    expect(after({ edit: "put-rule", rule }, again).codebook.rules[1]?.severity).toBe("error");
  });

  test("give no rule the code of another one", () => {
    const taken: Edit = { edit: "put-rule", rule: { ...rule, code: "R1" }, was: "R2" };
    const { codebook, left } = after({ edit: "put-rule", rule }, taken);
    expect(codebook.rules.map(({ code }) => code)).toEqual(["R1", "R2"]);
    expect(left).toEqual([taken]);
  });

  test("say how a variable follows from others, or that people answer it again, and move no value", () => {
    const derive = { rule: "any-of" as const, from: "area", codes: ["a"] };
    const derived = after({ edit: "derive", variable: "group", derive });
    expect(derived.codebook.variables[1]?.derive).toEqual(derive);
    const free = after({ edit: "derive", variable: "kind", derive: null });
    expect(free.codebook.variables[2]).not.toHaveProperty("derive");
    expect([derived.plan, free.plan]).toEqual([[], []]);
  });
});
