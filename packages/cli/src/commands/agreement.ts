import { basename } from "node:path";
import type { Level, Weighting } from "@mapwright/atlas";
import { nearMatches, ProblemError, shownValue } from "@mapwright/domain";
import { fileReader } from "@mapwright/intake";
import { type AgreementRequest, agreementForm, agreementOfFile } from "@mapwright/usecases";
import type { Call, Command } from "../command.ts";
import { contentOf, fileOptions, openOptions } from "../input-file.ts";
import { print, printJson } from "../print.ts";
import { agreementText } from "./agreement-text.ts";

const levels: readonly Level[] = ["nominal", "ordinal", "interval", "ratio", "set"];
const weightings: readonly Exclude<Weighting, "none">[] = ["quadratic", "linear", "ordinal"];

export const agreementCommand: Command = {
  name: "agreement",
  words: ["FILE"],
  about: "Tells how far coders agree, from a file with a row for each vote.",
  options: {
    unit: {
      type: "string",
      multiple: true,
      about: "The column that names what is coded; repeat it where several together do.",
    },
    coder: { type: "string", about: "The column that names the coder." },
    value: { type: "string", about: "The column that holds what was chosen; empty is a missing vote." },
    level: { type: "string", about: "nominal, ordinal, interval, ratio or set." },
    order: { type: "string", about: "The values in their order, lowest first: low,middle,high." },
    separator: { type: "string", about: "What separates the codes of a set (default: ;)." },
    weights: {
      type: "string",
      about: "Weights of weighted kappa and AC2: quadratic (default), linear or ordinal.",
    },
    by: { type: "string", about: "A column whose values are measured one by one as well." },
    seed: { type: "string", about: "Where the draws for alpha's interval start (default: 1)." },
    ...fileOptions,
    json: { type: "boolean", about: "Print JSON for programs." },
  },
  examples: [
    "mapwright agreement votes.csv --unit initiative --coder coder --value verdict --level nominal",
    "mapwright agreement votes.csv --unit id --coder who --value maturity --level ordinal --order idea,pilot,rollout --json",
  ],
  async run(call) {
    const report = await agreementOfFile(fileReader, requestOf(call));
    if (!call.flag("json")) print(agreementText(report));
    else if (call.text("by") === undefined) printJson(agreementForm(report.agreement));
    else {
      const parts = report.parts.map(({ of, agreement }) => [of, agreementForm(agreement)]);
      printJson({ ...agreementForm(report.agreement), by: Object.fromEntries(parts) });
    }
    return undefined;
  },
};

function requestOf(call: Call): AgreementRequest {
  const [path = ""] = call.words;
  const unit = call.texts("unit");
  if (unit.length === 0)
    refuseMissing("unit", "Name the column that says what is coded, for instance --unit id.");
  return {
    fileName: basename(path),
    content: contentOf(path),
    unit,
    coder: needed(call, "coder", "Name the column that says who coded, for instance --coder coder."),
    value: needed(call, "value", "Name the column that holds what was chosen, for instance --value verdict."),
    level: oneOf("level", needed(call, "level", `Choose one of ${levels.join(", ")}.`), levels),
    order: orderOf(call),
    separator: separatorOf(call),
    weighting: oneOf("weights", call.text("weights") ?? "quadratic", weightings),
    by: call.text("by"),
    seed: seedOf(call),
    open: openOptions(call),
  };
}

function orderOf(call: Call): readonly string[] | undefined {
  const values = call
    .text("order")
    ?.split(",")
    .map((value) => value.trim());
  if (values === undefined) return undefined;
  const twice = values.find((value, place) => value === "" || values.indexOf(value) !== place);
  if (twice === undefined) return values;
  throw new ProblemError({
    code: "order-invalid",
    message: twice === "" ? "The order has an empty value." : `The order names "${shownValue(twice)}" twice.`,
    hint: "Name each value once, separated by commas: --order low,middle,high.",
    value: shownValue(twice),
  });
}

function separatorOf(call: Call): string | undefined {
  const separator = call.text("separator");
  if (separator !== "") return separator;
  return refuseMissing("separator", "Give the sign between two codes, for instance --separator '|'.");
}

function seedOf(call: Call): number {
  const text = call.text("seed") ?? "1";
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new ProblemError({
    code: "seed-invalid",
    message: `"${shownValue(text)}" is no seed.`,
    hint: "Give a whole number of up to nine digits.",
    value: shownValue(text),
  });
}

function needed(call: Call, option: string, hint: string): string {
  return call.text(option) ?? refuseMissing(option, hint);
}

function refuseMissing(option: string, hint: string): never {
  throw new ProblemError({ code: "option-missing", message: `The option --${option} is missing.`, hint });
}

function oneOf<Name extends string>(option: string, text: string, names: readonly Name[]): Name {
  const found = names.find((name) => name === text);
  if (found !== undefined) return found;
  const near = nearMatches(text, names);
  throw new ProblemError({
    code: `${option}-unknown`,
    message: `"${shownValue(text)}" is nothing that --${option} can be.`,
    hint: near.length > 0 ? `Did you mean ${near.join(" or ")}?` : `Choose one of ${names.join(", ")}.`,
    value: shownValue(text),
  });
}
