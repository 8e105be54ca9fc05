import { newEvent, taskSubmitted } from "@mapwright/domain";
import type { Context, Writer } from "../ports/index.ts";
import { revealComplete } from "./reveal.ts";
import { discardDraftOf, sealContent } from "./sealing.ts";
import type { OwnTask } from "./task-of.ts";

/** Seals an answer for good, tells the log its commitment and nothing more, and opens the pair if it was the last. */
export async function submitSealed(
  context: Context,
  writer: Writer,
  { task: { map, task, initiative }, round }: OwnTask,
  submission: unknown,
): Promise<{ task: number; commitment: string }> {
  await discardDraftOf(writer, map, task);
  const commitment = await sealContent(context, writer, { map, part: "task", number: task }, submission);
  await writer.append([newEvent(taskSubmitted, map, { task, commitment })]);
  await revealComplete(context, writer, round, initiative);
  return { task, commitment };
}
