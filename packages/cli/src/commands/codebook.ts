import { chosen, codebookDifferences, codebookForms, codebookVersionId } from "@mapwright/domain";
import { showCodebook, showDifferences, writeCodebook } from "@mapwright/publish";
import type { Command, Options } from "../command.ts";
import { print, printJson } from "../print.ts";
import { codebookNamed } from "../shipped.ts";

const json: Options = { json: { type: "boolean", about: "Print JSON for programs." } };
const language: Options = { language: { type: "string", about: "The language of labels (default: en)." } };

export const codebookCheck: Command = {
  name: "codebook check",
  words: ["FILE"],
  about: "Checks a codebook file and everything it refers to.",
  options: json,
  examples: ["mapwright codebook check codebooks/iesi.yaml"],
  async run(call) {
    const codebook = codebookNamed(call.words[0] ?? "");
    const categories = codebook.variables.reduce((sum, variable) => sum + variable.categories.length, 0);
    const told = { codebook: codebookVersionId(codebook), variables: codebook.variables.length, categories };
    if (call.flag("json")) printJson({ ok: true, ...told });
    else print(`${told.codebook} is sound: ${told.variables} variables, ${told.categories} categories.`);
    return undefined;
  },
};

export const codebookShow: Command = {
  name: "codebook show",
  words: ["FILE"],
  about: "Shows the variables of a codebook, or the categories of one.",
  options: {
    ...json,
    ...language,
    variable: { type: "string", about: "Show this variable with its categories." },
  },
  examples: ["mapwright codebook show iesi --variable innovation_potential --language fr"],
  async run(call) {
    const codebook = codebookNamed(call.words[0] ?? "");
    if (call.flag("json")) printJson(codebook);
    else print(showCodebook(codebook, call.text("variable"), call.text("language") ?? "en"));
    return undefined;
  },
};

export const codebookDiff: Command = {
  name: "codebook diff",
  words: ["BEFORE", "AFTER"],
  about: "Tells what changed between two codebooks, and what would make stored codes invalid.",
  options: { ...json, ...language },
  examples: ["mapwright codebook diff iesi my-iesi.yaml"],
  async run(call) {
    const [before = "", after = ""] = call.words;
    const differences = codebookDifferences(codebookNamed(before), codebookNamed(after));
    if (call.flag("json")) printJson({ differences });
    else if (differences.length === 0) print("Nothing changed.");
    else print(showDifferences(differences, call.text("language") ?? "en"));
    return undefined;
  },
};

export const codebookExport: Command = {
  name: "codebook export",
  words: ["FILE"],
  about:
    "Writes a codebook as YAML, CSV, JSON, SKOS in Turtle or JSON-LD, or REFI-QDA codebook; FILE may be in any of these.",
  options: {
    format: { type: "string", about: "yaml, csv, json, turtle, jsonld or qdc (default: json)." },
    base: { type: "string", about: "The address under which concepts are published." },
  },
  examples: [
    "mapwright codebook export iesi --format turtle --base https://example.org/codebooks/ > iesi.ttl",
    "mapwright codebook export thesaurus.ttl --format yaml > codebook.yaml",
  ],
  async run(call) {
    const form = chosen("format", call.text("format") ?? "json", codebookForms);
    const base = call.text("base") ?? "https://example.org/codebooks/";
    print(writeCodebook(form, codebookNamed(call.words[0] ?? ""), base).content.trimEnd());
    return undefined;
  },
};
