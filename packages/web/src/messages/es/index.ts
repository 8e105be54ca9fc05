import type { Catalogue } from "../catalogue.ts";
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

export const es: Catalogue = {
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
};
