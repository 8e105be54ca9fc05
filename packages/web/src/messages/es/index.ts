import type { Catalogue } from "../catalogue.ts";
import { accessibility } from "./accessibility.ts";
import { brief } from "./brief.ts";
import { codebook } from "./codebook.ts";
import { differences } from "./differences.ts";
import { explore } from "./explore.ts";
import { figureFrame } from "./figure-frame.ts";
import { figures } from "./figures.ts";
import { frame } from "./frame.ts";
import { funnel } from "./funnel.ts";
import { gapMap } from "./gap-map.ts";
import { initiative } from "./initiative.ts";
import { knowledgeMap } from "./knowledge-map.ts";
import { maps } from "./maps.ts";
import { method } from "./method.ts";
import { organisations } from "./organisations.ts";
import { overview } from "./overview.ts";
import { places } from "./places.ts";
import { publications } from "./publications.ts";
import { site } from "./site.ts";
import { statistics } from "./statistics.ts";
import { trends } from "./trends.ts";

export const es: Catalogue = {
  ...frame,
  ...knowledgeMap,
  ...maps,
  ...overview,
  ...figures,
  ...differences,
  ...explore,
  ...initiative,
  ...codebook,
  ...places,
  ...method,
  ...organisations,
  ...accessibility,
  ...figureFrame,
  ...trends,
  ...funnel,
  ...statistics,
  ...gapMap,
  ...brief,
  ...site,
  ...publications,
};
