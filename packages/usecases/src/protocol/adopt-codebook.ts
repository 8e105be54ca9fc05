import {
  type Codebook,
  canonicalJson,
  checkAnswers,
  codebookAdopted,
  codebookPutInForce,
  codebooks,
  codebookVersionId,
  newEvent,
  type Problem,
  ProblemError,
  type ReleasedInitiative,
  textIn,
} from "@mapwright/domain";
import { mustNotBeCoded } from "../codebook/nobody-codes.ts";
import type { Context } from "../ports/index.ts";
import { contentOf } from "../release/content-of.ts";
import { mapNamed } from "./create-map.ts";

const problemsTold = 20;

/**
 * Puts a codebook version in force. A version that is adopted never changes (`codebook-version-taken`), and one that
 * some value of the map would not fit is refused with the values (`codebook-unfit`), as is any change while a round of coding is
 * open (`round-open`) or waits for an adjudicator (`conflicts-open`).
 */
export async function adoptCodebook(
  context: Context,
  slug: string,
  codebook: Codebook,
): Promise<{ codebook: string; before: string | null }> {
  const version = codebookVersionId(codebook);
  return await context.store.transact(context.actor, async (writer) => {
    const map = await mapNamed(writer, slug);
    const known = await writer.one(codebooks, { map: slug, codebook: version });
    if (known !== undefined && canonicalJson(known.document) !== canonicalJson(codebook)) {
      throw new ProblemError({
        code: "codebook-version-taken",
        message: `The map "${slug}" has worked with another codebook ${version}.`,
        hint: "Give the changed codebook a version of its own.",
        value: version,
      });
    }
    if (map.codebook !== null && map.codebook !== version) {
      await mustNotBeCoded(writer, slug);
      const { initiatives } = await contentOf(writer, slug);
      const unfit = initiatives.flatMap((initiative) => unfitValues(codebook, initiative));
      if (unfit.length > 0) throw new ProblemError(unfit.slice(0, problemsTold));
    }
    await writer.append([
      ...(known === undefined
        ? [newEvent(codebookAdopted, slug, { codebook: version, document: codebook })]
        : []),
      ...(map.codebook === version ? [] : [newEvent(codebookPutInForce, slug, { codebook: version })]),
    ]);
    return { codebook: version, before: map.codebook };
  });
}

function unfitValues(codebook: Codebook, { initiative, values }: ReleasedInitiative): readonly Problem[] {
  const said = values.filter(({ state }) => state !== "derived");
  return checkAnswers(codebook, new Map(said.map(({ variable, answer }) => [variable, answer])))
    .filter(({ about }) => about === "answer")
    .map(({ message, value, variables }) => ({
      code: "codebook-unfit",
      message: `${initiative}: ${textIn(message, "en")?.text ?? variables.join(", ")}`,
      hint: "Keep what values use, or re-code them first.",
      ...(value === undefined ? {} : { value }),
    }));
}
