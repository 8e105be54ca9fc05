import type { Operation, operations } from "@mapwright/domain";
import { atlasAnswers } from "./atlas/answers.ts";
import { briefAnswers } from "./brief/answers.ts";
import type { Answered, Desk, Input, Output } from "./desk.ts";
import { evidenceAnswers } from "./evidence-answers.ts";
import { inventoryAnswers } from "./inventory/answers.ts";
import { peopleAnswers } from "./people/answers.ts";
import { protocolAnswers } from "./protocol/answers.ts";
import { releaseAnswers } from "./release/answers.ts";
import { sourcesAnswers } from "./sources/answers.ts";

/** What a use-case gives may be read-only throughout. */
type Kept<Shape> = Shape extends object ? { readonly [Member in keyof Shape]: Kept<Shape[Member]> } : Shape;

type Answering<Declared extends Operation> = (
  desk: Desk,
  input: Input<Declared>,
  file: Uint8Array,
) => Promise<Answered<Kept<Output<Declared>>>>;

type AnswersTo<Declared extends Operation> = {
  readonly [Each in Declared as Each["name"]]: Answering<Each>;
};

/** How each declared operation is answered, by its name; each room holds its own. What makes a file is answered elsewhere. */
export const answers = {
  ...protocolAnswers,
  ...sourcesAnswers,
  ...inventoryAnswers,
  ...releaseAnswers,
  ...atlasAnswers,
  ...peopleAnswers,
  ...evidenceAnswers,
  ...briefAnswers,
} satisfies Partial<AnswersTo<(typeof operations)[number]>>;
