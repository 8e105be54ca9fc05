import type { Answer, Level, Texts } from "@mapwright/domain";
import type { Desk } from "@mapwright/usecases";
import { type Frame, labelIn, type PilotPage, type PilotPerson, type Work } from "@mapwright/web";
import { askedQuestions, type Questions } from "./questions.ts";
import { ask, mayAsk } from "./work.ts";

type Person = Omit<PilotPerson, "missed"> & {
  readonly missed: readonly {
    readonly initiative: string;
    readonly about: string;
    readonly gold: Level | Answer;
    readonly chosen: Level | Answer;
  }[];
};

type Team = NonNullable<PilotPage["team"]>;
interface Judged extends Pick<Team, "go" | "gold"> {
  readonly threshold: number;
  readonly questions: readonly Omit<Team["questions"][number], "label">[];
  readonly people: readonly Person[];
}

/** A pilot's result: the whole for coordinators, one's own for screeners and coders. */
export async function pilotPage(desk: Desk, frame: Frame, work: Work, round: number): Promise<PilotPage> {
  const { map } = work;
  const may = (name: string) => mayAsk(desk, name, map);
  const listed = await ask<{ readonly rounds: readonly { readonly round: number; readonly title: Texts }[] }>(
    desk,
    "rounds.list",
    { map },
  );
  const team = may("rounds.pilot") ? await ask<Judged>(desk, "rounds.pilot", { map, round }) : null;
  // Whoever may see all of it needs no right of her own; others are told by the operation that they have none.
  const alone =
    team === null || may("rounds.feedback")
      ? await ask<{ readonly threshold: number; readonly own: Person | null }>(desk, "rounds.feedback", {
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
