import {
  type AnswerFinding,
  type Codebook,
  type CorrectionRow,
  checkAnswers,
  codebookVersionId,
  corrections,
  type correctValueOperation,
  initiatives,
  newEvent,
  ProblemError,
  textIn,
  type Value,
  type Variable,
  valueCorrected,
} from "@mapwright/domain";
import type { Input } from "../desk.ts";
import type { Context, Reader } from "../ports/index.ts";
import { codebookOf } from "../protocol/codebook-of.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { valuesOf } from "./values-of.ts";
import { variableNamed } from "./variable-named.ts";

export type Correcting = Input<typeof correctValueOperation>;

/**
 * Gives a value in place of the one in force. Whoever corrects names the correction that was in force when they looked
 * (null for none); when another has come between, nothing is changed and `correction-stale` says which.
 */
export async function correctValue(
  context: Context,
  asked: Correcting,
): Promise<{ correction: number; warnings: readonly AnswerFinding[] }> {
  const { map, initiative, variable, answer, reason, evidence, supersedes } = asked;
  return await context.store.transact(context.actor, async (writer) => {
    const codebook = await codebookOf(writer, await mapNamed(writer, map));
    mustBeSaid(variableNamed(codebook, variable));
    const given = await correctionsOf(writer, map, initiative);
    const inForce = given.find((row) => row.variable === variable && row.superseded_by === null);
    if ((inForce?.correction ?? null) !== supersedes) throw staleCorrection(asked, inForce);
    const value: Value = {
      variable,
      answer,
      state: "coded",
      codebook: codebookVersionId(codebook),
      reason,
      ...(evidence === undefined ? {} : { evidence }),
      given: { by: "editor", on: context.now().toISOString().slice(0, 10) },
    };
    const warnings = await warningsAbout(writer, codebook, asked);
    const correction = (await writer.count(corrections, { map })) + 1;
    await writer.append([
      newEvent(valueCorrected, map, { correction, initiative, variable, value, supersedes }),
    ]);
    return { correction, warnings };
  });
}

async function correctionsOf(
  reader: Reader,
  map: string,
  initiative: string,
): Promise<readonly CorrectionRow[]> {
  const row = await reader.one(initiatives, { map, initiative });
  if (row !== undefined) return await reader.rows(corrections, { where: { map, initiative } });
  throw new ProblemError({
    code: "initiative-unknown",
    message: `The map "${map}" has no initiative "${initiative}".`,
    hint: "Search for it by name.",
    value: initiative,
  });
}

/** What rules derive is not corrected itself. */
function mustBeSaid({ code, derive }: Variable): void {
  if (derive === undefined) return;
  throw new ProblemError({
    code: "variable-derived",
    message: `"${code}" is derived from other variables.`,
    hint: "Correct what it is derived from.",
    value: code,
  });
}

/** Refuses an answer that does not fit its variable; rules that no longer hold are told and do not refuse. */
async function warningsAbout(
  reader: Reader,
  codebook: Codebook,
  { map, initiative, variable, answer }: Correcting,
): Promise<readonly AnswerFinding[]> {
  const answers = new Map(
    (await valuesOf(reader, map, codebook, initiative))
      .filter(({ state }) => state !== "derived")
      .map((value) => [value.variable, value.answer]),
  );
  const findings = checkAnswers(codebook, answers.set(variable, answer)).filter(({ variables }) =>
    variables.includes(variable),
  );
  const unfit = findings.filter(({ about }) => about === "answer");
  if (unfit.length === 0) return findings;
  throw new ProblemError(
    unfit.map(({ message, hint, value }) => ({
      code: "answer-unfit",
      message: textIn(message, "en")?.text ?? "The answer does not fit its variable.",
      hint: hint ?? "See the codebook for what the variable takes.",
      path: "answer",
      ...(value === undefined ? {} : { value }),
    })),
  );
}

function staleCorrection({ variable }: Correcting, inForce: CorrectionRow | undefined): ProblemError {
  return new ProblemError({
    code: "correction-stale",
    message:
      inForce === undefined
        ? `There is no correction of "${variable}" to take the place of.`
        : `Correction ${inForce.correction} of "${variable}" has come between.`,
    hint: `Look at what is in force, then send it again with "supersedes": ${inForce?.correction ?? null}.`,
    path: "supersedes",
  });
}
