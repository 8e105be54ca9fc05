import { canonicalJson, commitmentText } from "@mapwright/domain";
import type { Context, Envelope, EnvelopeAddress, Reader, Writer } from "../ports/index.ts";

type Part = "draft" | "task" | "gold";

function addressOf(map: string, part: Part, number: number): EnvelopeAddress {
  return { map, envelope: `${part}-${number}` };
}

/** What a task's own person keeps for herself before she submits. */
export async function readDraft(
  context: Context,
  reader: Reader,
  map: string,
  task: number,
): Promise<unknown> {
  const envelope = await reader.ownEnvelope(addressOf(map, "draft", task), context.actor);
  return envelope === undefined ? undefined : JSON.parse(envelope.content);
}

/** What the caller submitted herself and is still sealed. */
export async function readOwnSubmission(
  context: Context,
  reader: Reader,
  map: string,
  task: number,
): Promise<unknown> {
  const envelope = await reader.ownEnvelope(addressOf(map, "task", task), context.actor);
  return envelope === undefined ? undefined : JSON.parse(envelope.content);
}

/** A draft leaves no trace in the log: it is nobody's decision yet. */
export async function keepDraft(
  context: Context,
  writer: Writer,
  map: string,
  task: number,
  draft: unknown,
): Promise<void> {
  const envelope = { person: context.actor, salt: "", content: canonicalJson(draft) };
  await writer.seal(addressOf(map, "draft", task), envelope);
}

export async function discardDraftOf(writer: Writer, map: string, task: number): Promise<void> {
  await writer.unseal(addressOf(map, "draft", task));
}

/** Seals content and gives the commitment to it: what the log may tell. */
export async function sealContent(
  context: Context,
  writer: Writer,
  place: { readonly map: string; readonly part: "task" | "gold"; readonly number: number },
  content: unknown,
): Promise<string> {
  const salt = [...context.random(32)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const envelope = { person: context.actor, salt, content: canonicalJson(content) };
  await writer.seal(addressOf(place.map, place.part, place.number), envelope);
  return context.sha256(commitmentText(salt, content));
}

/** Opens an envelope for good and checks that it holds what was committed to; anything else is a bug or a forgery. */
export async function openSealed(
  context: Context,
  writer: Writer,
  place: { readonly map: string; readonly part: "task" | "gold"; readonly number: number },
  commitment: string | null,
): Promise<{ readonly salt: string; readonly content: unknown }> {
  const name = `${place.part}-${place.number}`;
  const envelope: Envelope | undefined = await writer.unseal(addressOf(place.map, place.part, place.number));
  if (envelope === undefined) throw new Error(`The envelope ${name} of "${place.map}" is not there.`);
  const content: unknown = JSON.parse(envelope.content);
  if (context.sha256(commitmentText(envelope.salt, content)) !== commitment)
    throw new Error(`The envelope ${name} of "${place.map}" does not hold what was committed to.`);
  return { salt: envelope.salt, content };
}
