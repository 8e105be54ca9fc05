import { type Codebook, levels, maps, type Protocol, type Texts, variableOf } from "@mapwright/domain";
import { codebookOf, type Desk } from "@mapwright/usecases";
import {
  deskMessagesIn,
  type Frame,
  labelIn,
  type QuestionAgreement,
  type Work,
  type WorkPage,
} from "@mapwright/web";
import { ask } from "./work.ts";

interface Listed {
  readonly rounds: readonly { readonly round: number; readonly title: Texts }[];
}

/** How far people agreed in a round, the last one unless another is asked for. */
export async function agreementPage(
  desk: Desk,
  frame: Frame,
  work: Work,
  wanted: number | undefined,
): Promise<WorkPage> {
  const { map } = work;
  const listed = await ask<Listed>(desk, "rounds.list", { map });
  const rounds = listed.rounds.map(({ round, title }) => ({ round, title: labelIn(title, frame.language) }));
  const round = wanted ?? rounds.at(-1)?.round ?? null;
  const page = { kind: "agreement", frame, work, rounds, round } as const;
  if (round === null) return { ...page, questions: [] };
  const shown = await ask<{ readonly questions: readonly Omit<QuestionAgreement, "label" | "names">[] }>(
    desk,
    "agreement.show",
    { map, round },
  );
  const { codebook, protocol } = await desk.store.read(async (reader) => {
    const row = await reader.one(maps, { map });
    if (row === undefined) throw new Error(`The map "${map}" is not there.`);
    return { codebook: await codebookOf(reader, row), protocol: row.protocol };
  });
  return {
    ...page,
    questions: shown.questions.map((question) => ({
      ...question,
      label: labelOf(codebook, protocol, question.about, frame),
      names: namesOf(codebook, question.about, frame),
    })),
  };
}

function labelOf(codebook: Codebook, protocol: Protocol | null, about: string, { language }: Frame) {
  const criterion = protocol?.criteria?.find(({ code }) => code === about);
  return labelIn((criterion ?? variableOf(codebook, about))?.label, language, about);
}

/** What the answers to a question are called: categories, levels, and reasons why an answer is missing. */
function namesOf(codebook: Codebook, about: string, { language }: Frame): Readonly<Record<string, string>> {
  const messages = deskMessagesIn(language);
  const missing = (["not-reported", "not-applicable", "unclear"] as const).map(
    (reason) => [`~${reason}`, messages.text(`missing-${reason}`)] as const,
  );
  const categories = variableOf(codebook, about)?.categories;
  const codes =
    categories === undefined
      ? levels.map((level) => [level, messages.text(`level-${level}`)] as const)
      : categories.map(({ code, label }) => [code, labelIn(label, language, code).text] as const);
  return Object.fromEntries([...missing, ...codes]);
}
