import { atlasAnswers } from "./atlas/answers.ts";
import { briefAnswers } from "./brief/answers.ts";
import { evidenceAnswers } from "./evidence-answers.ts";
import { inventoryAnswers } from "./inventory/answers.ts";
import { peopleAnswers } from "./people/answers.ts";
import { protocolAnswers } from "./protocol/answers.ts";
import { releaseAnswers } from "./release/answers.ts";
import { sourcesAnswers } from "./sources/answers.ts";

/** How each declared operation is answered, by its name; each room holds its own. */
export const answers = {
  ...protocolAnswers,
  ...sourcesAnswers,
  ...inventoryAnswers,
  ...releaseAnswers,
  ...atlasAnswers,
  ...peopleAnswers,
  ...evidenceAnswers,
  ...briefAnswers,
};
