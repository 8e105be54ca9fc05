import type { DeskTexts } from "../../catalogue.ts";
import { adjudication } from "./adjudication.ts";
import { agreement } from "./agreement.ts";
import { coding } from "./coding.ts";
import { composer } from "./composer.ts";
import { frame } from "./frame.ts";
import { people } from "./people.ts";
import { protocol } from "./protocol.ts";
import { rounds } from "./rounds.ts";
import { screening } from "./screening.ts";
import { signIn } from "./sign-in.ts";
import { studio } from "./studio.ts";

export const desk: DeskTexts = {
  ...frame,
  ...people,
  ...screening,
  ...coding,
  ...adjudication,
  ...rounds,
  ...protocol,
  ...agreement,
  ...signIn,
  ...studio,
  ...composer,
};
