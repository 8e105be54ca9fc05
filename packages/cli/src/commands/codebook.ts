import { type Codebook, ProblemError, textIn } from "@mapwright/domain";
import { type Command, common } from "../command.ts";
import { print, printJson } from "../print.ts";
import { codebookNamed } from "../shipped.ts";

const example = "mapwright codebook";

export const codebookCheck: Command = {
  name: "codebook check",
  words: ["FILE"],
  about: "Checks a codebook file and everything it refers to.",
  options: { json: { type: "boolean", about: "Print JSON for programs." } },
  examples: [`${example} check codebooks/iesi.yaml`],
  async run(call) {
    const codebook = codebookNamed(call.words[0] ?? "");
    const categories = codebook.variables.reduce((sum, variable) => sum + variable.categories.length, 0);
    const told = {
      codebook: `${codebook.id}@${codebook.version}`,
      variables: codebook.variables.length,
      categories,
    };
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
    ...common,
    variable: { type: "string", about: "Show this variable with its categories." },
    language: { type: "string", about: "The language of labels (default: en)." },
  },
  examples: [`${example} show iesi --variable innovation_potential --language fr`],
  async run(call) {
    const codebook = codebookNamed(call.words[0] ?? "");
    const code = call.text("variable");
    const language = call.text("language") ?? "en";
    const shown = codebook.variables.filter((variable) => code === undefined || variable.code === code);
    if (shown.length === 0) {
      throw new ProblemError({
        code: "variable-unknown",
        message: `The codebook ${codebook.id} has no variable "${code}".`,
        hint: "Show the whole codebook first.",
      });
    }
    if (call.flag("json")) printJson(code === undefined ? codebook : shown[0]);
    else for (const line of linesOf(shown, language, code !== undefined)) print(line);
    return undefined;
  },
};

function linesOf(variables: Codebook["variables"], language: string, whole: boolean): readonly string[] {
  return variables.flatMap(({ code, number, kind, label, provenance, categories, definition }) => [
    `${number ?? ""}\t${code}\t${kind}\t${textIn(label, language)?.text ?? ""}\t${provenance}`,
    ...(whole && definition !== undefined ? [`\t${textIn(definition, language)?.text ?? ""}`] : []),
    ...(whole
      ? categories.map((category) => `\t${category.code}\t${textIn(category.label, language)?.text ?? ""}`)
      : []),
  ]);
}
