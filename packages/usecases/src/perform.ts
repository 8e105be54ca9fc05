import {
  type Caller,
  canonicalJson,
  commitmentText,
  type Operation,
  ProblemError,
  refusalOf,
} from "@mapwright/domain";
import { answers } from "./answers.ts";
import type { Answered, Desk, Output } from "./desk.ts";
import { relationFacts } from "./people/relations.ts";
import type { Reader, Store } from "./ports/index.ts";

/** What a call brings beside its input. */
export interface Call {
  /** The bytes of an operation whose body is a file. */
  readonly file?: Uint8Array;
  /** Chosen by the caller: the same key with the same input does the work once and answers the same again. */
  readonly idempotencyKey?: string | undefined;
}

/**
 * Does what an operation declares, for the caller of the desk: asks the right and the relation first, then answers. This
 * is the only way to an answer, so nothing can be done that the rights table does not allow. `input` fits the declaration.
 */
export async function perform<Declared extends Operation>(
  desk: Desk,
  operation: Declared,
  input: unknown,
  call: Call = {},
): Promise<Answered<Output<Declared>>> {
  await mustBeAllowed(desk, operation, input);
  const { idempotencyKey } = call;
  if (idempotencyKey !== undefined && operation.tellsSecret) {
    throw new ProblemError({
      code: "idempotency-key-refused",
      message: "This answer holds a secret and is not kept.",
      hint: "Send the call without an idempotency key.",
    });
  }
  if (operation.kind === "query" || idempotencyKey === undefined)
    return await answerTo(desk, operation, input, call.file);
  return await once(desk, operation, input, { ...call, idempotencyKey });
}

async function answerTo<Declared extends Operation>(
  desk: Desk,
  { name }: Declared,
  input: unknown,
  file: Uint8Array | undefined,
): Promise<Answered<Output<Declared>>> {
  // The declaration's schema has made the input what the answer of the same name takes, and its type is held to the declaration.
  const answer = answers[name as keyof typeof answers] as (
    desk: Desk,
    input: unknown,
    file: Uint8Array,
  ) => Promise<Answered<Output<Declared>>>;
  return await answer(desk, input, file ?? new Uint8Array());
}

/** Refuses a caller who has no right to an operation on a map; needs nothing but the address of the call. */
export function mustHaveRight({ caller }: Desk, operation: Operation, map: string | undefined): void {
  const refusal = refusalOf(operation, caller, map);
  if (refusal === "sign-in-needed") {
    throw new ProblemError({
      code: refusal,
      message: "This needs an account.",
      hint: "Sign in, or send a personal token: `Authorization: Bearer ...`.",
    });
  }
  if (refusal === "second-factor-needed") {
    throw new ProblemError({
      code: refusal,
      message: "This installation asks you for a second factor.",
      hint: "Set up an app or a passkey on the account page, or sign in with it.",
    });
  }
  if (refusal === "right-missing") throw rightMissing();
}

async function mustBeAllowed(desk: Desk, operation: Operation, input: unknown): Promise<void> {
  mustHaveRight(desk, operation, mapOf(input));
  if (operation.relation === undefined) return;
  const isRelated = await desk.store.read((reader) => relationHolds(reader, desk, operation, input));
  if (!isRelated) throw rightMissing();
}

function rightMissing(): ProblemError {
  return new ProblemError({
    code: "right-missing",
    message: "You have no right to do this here.",
    hint: "Ask an owner of the map for the role that it needs; docs/reference/rights.md lists them.",
  });
}

/** A relation that nobody can judge does not hold. */
async function relationHolds(
  reader: Reader,
  { caller }: Desk,
  { name }: Operation,
  input: unknown,
): Promise<boolean> {
  if (!Object.hasOwn(relationFacts, name)) return false;
  // As with the answers: the input has been made what the operation of the same name declares.
  const holds = relationFacts[name as keyof typeof relationFacts] as (
    reader: Reader,
    caller: Caller,
    input: unknown,
  ) => Promise<boolean>;
  return await holds(reader, caller, input);
}

function mapOf(input: unknown): string | undefined {
  return typeof input === "object" && input !== null && "map" in input && typeof input.map === "string"
    ? input.map
    : undefined;
}

/** Letters of a key under which a sealed answer may be kept: 128 bits as hexadecimal digits. */
const unguessable = 32;

/**
 * The work, its entries in the log and the remembered answer are one transaction: all of it happens, once, or nothing.
 *
 * What is remembered must not tell the input, which may be a sealed answer with few possible values: a bare hash of it is
 * found out by hashing them all. So the idempotency key is the salt of a commitment to the call, and is itself kept as a
 * hash only. Whoever sends a call again knows the key and opens the commitment with it; whoever holds the database, with
 * every row and envelope of it, lacks the salt, and no function of the row tells one input from another. That is as good
 * as the key is random, so a sealed answer takes a long key only. A salt drawn here and kept in an envelope would hold for
 * any key, but only as long as nobody reads the envelope, and would outlast drafts that are thrown away.
 */
async function once<Declared extends Operation>(
  desk: Desk,
  operation: Declared,
  input: unknown,
  { file, idempotencyKey }: Call & { readonly idempotencyKey: string },
): Promise<Answered<Output<Declared>>> {
  if (operation.isSealed && idempotencyKey.length < unguessable) {
    throw new ProblemError({
      code: "idempotency-key-short",
      message: `An idempotency key of ${idempotencyKey.length} letters could be guessed, and with it a sealed answer.`,
      hint: `Draw ${unguessable} or more letters at random for each call.`,
    });
  }
  const called = { operation: operation.name, input, file: file === undefined ? null : desk.sha256(file) };
  const asked = desk.sha256(commitmentText(idempotencyKey, called));
  const key = desk.sha256(`mapwright-idempotency-key/1\n${desk.caller.account ?? ""}\n${idempotencyKey}`);
  return await desk.store.transact(desk.actor, async (writer) => {
    const known = await writer.answered(key);
    if (known !== undefined) {
      if (known.input === asked) return { output: JSON.parse(known.output) };
      throw new ProblemError({
        code: "idempotency-key-reused",
        message: "This idempotency key came with another call before.",
        hint: "Use a new key for each call, and the same one only to repeat it.",
        value: idempotencyKey,
      });
    }
    const inside: Store = {
      read: (work) => work(writer),
      transact: (_, work) => work(writer),
      close: async () => {},
    };
    const answered = await answerTo({ ...desk, store: inside }, operation, input, file);
    const kept = canonicalJson(answered.output);
    await writer.remember(key, asked, kept);
    // In the order in which it is remembered: whoever asks again gets the same bytes.
    return { output: JSON.parse(kept) };
  });
}
