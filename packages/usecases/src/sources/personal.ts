import { newEvent, ProblemError, personalErased, records } from "@mapwright/domain";
import type { Context, PersonalCell, Reader, Writer } from "../ports/index.ts";
import { mapNamed } from "../protocol/create-map.ts";

/** Which personal cells are meant; all that is named must hold. */
export interface PersonalQuestion {
  readonly initiative?: string | undefined;
  readonly record?: number | undefined;
  readonly column?: string | undefined;
  /** A part of what the cell holds, capitals aside: how a person who asks about herself is found. */
  readonly containing?: string | undefined;
}

/** A personal cell with the initiative that its record describes. */
export interface FoundPersonal extends PersonalCell {
  readonly initiative: string;
}

/** The personal cells of a map that a question means, undone records included. For its team only. */
export async function personalCells(
  reader: Reader,
  slug: string,
  question: PersonalQuestion,
): Promise<readonly FoundPersonal[]> {
  await mapNamed(reader, slug);
  const rows = await reader.rows(records, { where: { map: slug } });
  const initiativeOf = new Map(rows.map(({ record, initiative }) => [record, initiative]));
  const wanted = question.containing?.toLowerCase();
  return (await reader.personal(slug))
    .map((cell) => ({ ...cell, initiative: initiativeOf.get(cell.record) ?? "" }))
    .filter(
      ({ initiative, record, column, content }) =>
        (question.initiative === undefined || question.initiative === initiative) &&
        (question.record === undefined || question.record === record) &&
        (question.column === undefined || question.column === column) &&
        (wanted === undefined || textOf(content).toLowerCase().includes(wanted)),
    );
}

function textOf(content: PersonalCell["content"]): string {
  return typeof content === "string" ? content : JSON.stringify(content);
}

/**
 * Erases personal cells for good. The log learns which cells and why, so the reason should name nobody; it still
 * verifies, because it never held what they said. Refused with `personal-none` when nothing is meant.
 */
export async function erasePersonal(
  context: Context,
  slug: string,
  question: PersonalQuestion,
  reason: string,
): Promise<{ readonly erased: number; readonly records: number }> {
  return await context.store.transact(context.actor, async (writer) => {
    const cells = await personalCells(writer, slug, question);
    if (cells.length === 0)
      throw new ProblemError({
        code: "personal-none",
        message: `No personal cell of "${slug}" fits.`,
        hint: "List them with `mapwright personal list`; it takes the same options.",
      });
    await eraseCells(writer, slug, cells, reason);
    return { erased: cells.length, records: new Set(cells.map(({ record }) => record)).size };
  });
}

/** Erases cells inside a transaction that does more. */
export async function eraseCells(
  writer: Writer,
  slug: string,
  cells: readonly PersonalCell[],
  reason: string,
): Promise<void> {
  if (cells.length === 0) return;
  const erased = cells.map(({ record, column }) => ({ record, column }));
  await writer.append([newEvent(personalErased, slug, { cells: erased, reason })]);
  await writer.erasePersonal(cells);
}
