import { type CodebookFile, type Problem, ProblemError } from "@mapwright/domain";
import type { FoundCodebook } from "@mapwright/usecases";
import { defaultLimits } from "../readers/limits.ts";
import { xmlSteps } from "../readers/xlsx/xml.ts";
import { codeFromName, freeCode, headOf } from "./new-code.ts";
import { plainText } from "./plain-text.ts";
import { utf8Text } from "./utf8-text.ts";

interface QdcCode {
  readonly name: string;
  description: string;
  readonly children: QdcCode[];
}

type Category = NonNullable<
  Exclude<CodebookFile["variables"][number]["categories"], { list: string } | undefined>
>[number];

/**
 * Reads a REFI-QDA codebook (QDC), as NVivo, ATLAS.ti, MAXQDA and other programs write it. A code with codes below it becomes a
 * variable of several answers with those as its categories, broader and narrower; codes that stand alone become the categories of
 * one variable `codes`. Descriptions become definitions. Sets and colours have no place in a codebook here and are left out.
 * Texts get `language`, since a QDC names none.
 * Source: REFI-QDA Standard 1.5 (2019), section on the Codebook exchange format.
 */
export function readQdc(name: string, content: string | Uint8Array, language: string): FoundCodebook {
  const problems: Problem[] = [];
  const codes = codesIn(name, utf8Text(name, content), problems);
  if (codes.length === 0)
    throw new ProblemError({
      code: "codebook-invalid",
      message: `${name} holds no codes of a REFI-QDA codebook.`,
      hint: "Export the codebook as QDC from the program that holds it.",
      file: name,
    });
  const alone = codes.filter(({ children }) => children.length === 0);
  const grouped = codes.filter(({ children }) => children.length > 0);
  const taken = new Set<string>();
  const variable = (of: QdcCode): CodebookFile["variables"][number] => ({
    code: freeCode(taken, codeFromName(of.name)),
    kind: "multiple",
    step: "inventory",
    label: { [language]: of.name },
    ...definitionOf(of, language),
    provenance: "proposed",
    categories: categoriesOf(of.children, language),
  });
  const title = name.replace(/\.qdc$/i, "");
  return {
    codebook: {
      ...headOf(title),
      title: { [language]: title },
      languages: [language],
      variables: [
        ...grouped.map(variable),
        ...(alone.length === 0 ? [] : [variable({ name: "Codes", description: "", children: alone })]),
      ],
    },
    problems,
  };
}

/** The tree of codes; a code without a name is passed over with what is below it moved up. */
function codesIn(name: string, text: string, problems: Problem[]): readonly QdcCode[] {
  const root: QdcCode = { name: "", description: "", children: [] };
  const path = [root];
  let inDescription = false;
  for (const step of xmlSteps([new TextEncoder().encode(text)], { name, of: "codebook" }, defaultLimits)) {
    const current = path.at(-1) ?? root;
    if (step.kind === "text") {
      if (inDescription) current.description += step.text;
    } else if (step.name === "Description") inDescription = step.kind === "open";
    else if (step.name === "Code" && step.kind === "open") {
      const code: QdcCode = {
        name: plainText(step.attributes.get("name") ?? "", "a code's name", problems),
        description: "",
        children: [],
      };
      if (code.name === "") path.push(current);
      else {
        current.children.push(code);
        path.push(code);
      }
    } else if (step.name === "Code") {
      const ended = path.pop();
      if (ended !== undefined) ended.description = plainText(ended.description, ended.name, problems);
    }
  }
  return root.children;
}

function categoriesOf(codes: readonly QdcCode[], language: string): Category[] {
  const taken = new Set<string>();
  const under = (those: readonly QdcCode[], parent?: string): Category[] =>
    those.flatMap((one) => {
      const code = freeCode(taken, codeFromName(one.name));
      const category: Category = {
        code,
        label: { [language]: one.name },
        ...definitionOf(one, language),
        ...(parent === undefined ? {} : { parent }),
      };
      return [category, ...under(one.children, code)];
    });
  return under(codes);
}

function definitionOf({ description }: QdcCode, language: string) {
  const text = description.trim();
  return text === "" ? {} : { definition: { [language]: text } };
}
