import { type Answer, type Level, levels, textIn, variableOf } from "@mapwright/domain";
import { codebookOf, type Desk, mapNamed } from "@mapwright/usecases";
import { deskMessagesIn, type Frame, type Label, labelIn } from "@mapwright/web";

/** What the questions of a map, criteria and variables, and their answers are called. */
export interface Questions {
  labelOf(about: string): Label;
  /** Names of categories, levels and reasons why an answer is missing, by code; reasons begin with `~`. */
  namesOf(about: string): Readonly<Record<string, string>>;
  textOf(about: string, answer: Level | Answer): string;
}

export async function askedQuestions(desk: Desk, map: string, { language }: Frame): Promise<Questions> {
  const { codebook, protocol } = await desk.store.read(async (reader) => {
    const row = await mapNamed(reader, map);
    return { codebook: await codebookOf(reader, row), protocol: row.protocol };
  });
  const messages = deskMessagesIn(language);
  const namesOf = (about: string): Readonly<Record<string, string>> => {
    const missing = (["not-reported", "not-applicable", "unclear"] as const).map(
      (reason) => [`~${reason}`, messages.text(`missing-${reason}`)] as const,
    );
    const chosen =
      variableOf(codebook, about)?.categories.map(
        ({ code, label }) => [code, labelIn(label, language, code).text] as const,
      ) ?? levels.map((level) => [level, messages.text(`level-${level}`)] as const);
    return Object.fromEntries([...missing, ...chosen]);
  };
  return {
    labelOf: (about) => {
      const criterion = protocol?.criteria?.find(({ code }) => code === about);
      return labelIn((criterion ?? variableOf(codebook, about))?.label, language, about);
    },
    namesOf,
    textOf: (about, answer) => {
      const names = namesOf(about);
      if (typeof answer === "string") return names[answer] ?? answer;
      if ("missing" in answer) return names[`~${answer.missing}`] ?? answer.missing;
      if ("codes" in answer) return answer.codes.map((code) => names[code] ?? code).join(", ");
      if ("text" in answer) return textIn(answer.text, language)?.text ?? "";
      return "number" in answer ? String(answer.number) : JSON.stringify(answer);
    },
  };
}
