import type { Desk } from "@mapwright/usecases";
import { type AgreementPage, type Frame, labelIn, type Work } from "@mapwright/web";
import { askedQuestions } from "./questions.ts";
import { ask } from "./work.ts";

/** How far people agreed in a round, the last one unless another is asked for. */
export async function agreementPage(
  desk: Desk,
  frame: Frame,
  work: Work,
  wanted: number | undefined,
): Promise<AgreementPage> {
  const { map } = work;
  const listed = await ask(desk, "rounds.list", { map });
  const rounds = listed.rounds.map(({ round, title }) => ({ round, title: labelIn(title, frame.language) }));
  const round = wanted ?? rounds.at(-1)?.round ?? null;
  const page = { kind: "agreement", frame, work, rounds, round } as const;
  if (round === null) return { ...page, watch: null, questions: [] };
  const { watch, questions } = await ask(desk, "agreement.show", { map, round });
  const asked = await askedQuestions(desk, map, frame);
  return {
    ...page,
    watch,
    questions: questions.map((question) => ({
      ...question,
      label: asked.labelOf(question.about),
      names: asked.namesOf(question.about),
    })),
  };
}
