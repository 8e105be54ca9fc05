import type { DeskTexts } from "../../catalogue.ts";
import { adjudication } from "./adjudication.ts";
import { agreement } from "./agreement.ts";
import { coding } from "./coding.ts";
import { composer } from "./composer.ts";
import { duplicates } from "./duplicates.ts";
import { flow } from "./flow.ts";
import { frame } from "./frame.ts";
import { home } from "./home.ts";
import { interests } from "./interests.ts";
import { log } from "./log.ts";
import { maps } from "./maps.ts";
import { people } from "./people.ts";
import { pilot } from "./pilot.ts";
import { problems } from "./problems.ts";
import { protocol } from "./protocol.ts";
import { releases } from "./releases.ts";
import { rounds } from "./rounds.ts";
import { screening } from "./screening.ts";
import { signIn } from "./sign-in.ts";
import { sources } from "./sources.ts";
import { studio } from "./studio.ts";

export const desk: DeskTexts = {
  ...frame,
  ...people,
  ...screening,
  ...coding,
  ...adjudication,
  ...rounds,
  ...protocol,
  ...problems,
  ...agreement,
  ...home,
  ...flow,
  ...sources,
  ...duplicates,
  ...log,
  ...releases,
  ...interests,
  ...pilot,
  ...signIn,
  ...studio,
  ...composer,
  ...maps,
};
