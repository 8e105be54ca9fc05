import {
  adjudications,
  type Codebook,
  categoryOf,
  codebookAdopted,
  codebookPutInForce,
  codebooks,
  codebookVersionId,
  newEvent,
  type noteInCodebook as noteOperation,
  ProblemError,
  type Texts,
  variableOf,
} from "@mapwright/domain";
import type { z } from "zod";
import type { Context } from "../ports/index.ts";
import { codebookOf } from "../protocol/codebook-of.ts";
import { mapNamed } from "../protocol/create-map.ts";

type Note = z.output<typeof noteOperation.input>;

/** Makes a precedent a note of the codebook, in the next version; no value changes. */
export async function noteInCodebook(context: Context, note: Note): Promise<{ codebook: string }> {
  const { map, conflict } = note;
  return await context.store.transact(context.actor, async (writer) => {
    const before = await codebookOf(writer, await mapNamed(writer, map));
    if ((await writer.one(adjudications, { map, conflict })) === undefined)
      throw new ProblemError({
        code: "conflict-open",
        message: `Conflict ${conflict} of "${map}" is not settled, so it is no precedent.`,
        hint: "Settle it first.",
        value: String(conflict),
      });
    const taken = new Set((await writer.rows(codebooks, { where: { map } })).map(({ codebook }) => codebook));
    const document = nextVersion(withNote(before, note), taken);
    const codebook = codebookVersionId(document);
    await writer.append([
      newEvent(codebookAdopted, map, { codebook, document }),
      newEvent(codebookPutInForce, map, { codebook }),
    ]);
    return { codebook };
  });
}

function withNote(
  codebook: Codebook,
  { variable: code, category, language, note, conflict }: Note,
): Codebook {
  const variable = variableOf(codebook, code);
  if (variable === undefined || (category !== undefined && categoryOf(variable, category) === undefined))
    throw new ProblemError({
      code: variable === undefined ? "variable-unknown" : "category-unknown",
      message: `The codebook has no ${variable === undefined ? `variable "${code}"` : `category "${category}"`}.`,
      hint: "Name one that it has.",
      value: variable === undefined ? code : (category ?? ""),
    });
  const added = (note_: Texts | undefined): Record<string, string> => {
    const text = `${note} (precedent ${conflict})`;
    const earlier = note_?.[language];
    return { ...note_, [language]: earlier === undefined ? text : `${earlier}\n${text}` };
  };
  const noted =
    category === undefined
      ? { ...variable, note: added(variable.note) }
      : {
          ...variable,
          categories: variable.categories.map((one) =>
            one.code === category ? { ...one, note: added(one.note) } : one,
          ),
        };
  return { ...codebook, variables: codebook.variables.map((one) => (one.code === code ? noted : one)) };
}

/** The next version number that no codebook of the map has had. */
function nextVersion(codebook: Codebook, taken: ReadonlySet<string>): Codebook {
  const [major = "1", minor = "0", patch = "0"] = codebook.version.split(".");
  for (let next = Number(patch) + 1; ; next++) {
    const candidate = { ...codebook, version: `${major}.${minor}.${next}` };
    if (!taken.has(codebookVersionId(candidate))) return candidate;
  }
}
