import { newEvent, personCredentialChanged } from "@mapwright/domain";
import type { z } from "zod";
import type { Writer } from "../ports/index.ts";

/** Tells the log what has become of something that signs its owner in. */
export async function tellCredential(
  writer: Writer,
  changed: z.infer<typeof personCredentialChanged.payload>,
): Promise<void> {
  await writer.append([newEvent(personCredentialChanged, "", changed)]);
}
