import { accessibility } from "./accessibility.ts";
import { adjudication } from "./adjudication.ts";
import { brief } from "./brief.ts";
import { codebook } from "./codebook.ts";
import { coding } from "./coding.ts";
import { desk } from "./desk.ts";
import { explore } from "./explore.ts";
import { figureFrame } from "./figure-frame.ts";
import { figures } from "./figures.ts";
import { frame } from "./frame.ts";
import { initiative } from "./initiative.ts";
import { maps } from "./maps.ts";
import { overview } from "./overview.ts";
import { protocol } from "./protocol.ts";
import { rounds } from "./rounds.ts";
import { screening } from "./screening.ts";

/** The interface in English; its keys are the keys of every language. A key stands in one room only. */
export const en = {
  ...frame,
  ...maps,
  ...overview,
  ...figures,
  ...explore,
  ...initiative,
  ...codebook,
  ...accessibility,
  ...figureFrame,
  ...brief,
  ...desk,
  ...screening,
  ...coding,
  ...adjudication,
  ...rounds,
  ...protocol,
} as const;
