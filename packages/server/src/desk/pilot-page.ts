import type { judgePilot, OperationName } from "@mapwright/domain";
import type { Desk, Output } from "@mapwright/usecases";
import { type Frame, labelIn, type PilotPage, type PilotPerson, type Work } from "@mapwright/web";
import { askedQuestions, type Questions } from "./questions.ts";
import { ask, mayAsk } from "./work.ts";

type Person = Output<typeof judgePilot>["people"][number];

/** A pilot's result: the whole for coordinators, one's own for screeners and coders. */
export async function pilotPage(desk: Desk, frame: Frame, work: Work, round: number): Promise<PilotPage> {
  const { map } = work;
  const may = (name: OperationName) => mayAsk(desk, name, map);
  const listed = await ask(desk, "rounds.list", { map });
  const team = may("rounds.pilot") ? await ask(desk, "rounds.pilot", { map, round }) : null;
  // Whoever may see all of it needs no right of her own; others are told by the operation that they have none.
  const alone =
    team === null || may("rounds.feedback")
      ? await ask(desk, "rounds.feedback", {
          map,
          round,
        })
      : null;
  const questions = await askedQuestions(desk, map, frame);
  return {
    kind: "pilot",
    frame,
    work,
    round,
    title: labelIn(listed.rounds.find((one) => one.round === round)?.title, frame.language, String(round)),
    threshold: team?.threshold ?? alone?.threshold ?? 0,
    team: team && {
      go: team.go,
      gold: team.gold,
      questions: team.questions.map((question) => ({
        ...question,
        label: questions.labelOf(question.about),
      })),
      people: team.people.map((person) => personIn(questions, person)),
    },
    own: alone?.own ? personIn(questions, alone.own) : null,
  };
}

function personIn(questions: Questions, { missed, ...person }: Person): PilotPerson {
  return {
    ...person,
    missed: missed.map(({ initiative, about, gold, chosen }) => ({
      initiative,
      about: questions.labelOf(about),
      gold: questions.textOf(about, gold),
      chosen: questions.textOf(about, chosen),
    })),
  };
}
