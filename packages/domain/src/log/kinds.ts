import { conflictFound, conflictSettled } from "../adjudication/index.ts";
import { briefTemplateSaved } from "../brief/index.ts";
import { codebookAdopted } from "../codebook/index.ts";
import { codingChanged, codingRevealed, recodingAsked, recodingDone } from "../coding/index.ts";
import {
  distinctionUndone,
  initiativeMerged,
  initiativeOpened,
  initiativeStaged,
  initiativesDistinguished,
  mergeUndone,
  organisationNamed,
  valueCorrected,
} from "../inventory/index.ts";
import {
  personCredentialChanged,
  personErased,
  personInvited,
  personJoined,
  personResumed,
  personSuspended,
  roleEnded,
  roleGranted,
} from "../people/index.ts";
import { codebookPutInForce, mapCreated, mapDescribed, protocolWritten } from "../protocol/index.ts";
import { releaseFrozen, releaseTakenOver, releaseWithdrawn } from "../release/index.ts";
import {
  interestDeclared,
  interestEnded,
  pairFormed,
  pairReached,
  roundClosed,
  roundOpened,
  taskAllotted,
  taskReleased,
  taskSubmitted,
} from "../rounds/index.ts";
import { verdictChanged, verdictsRevealed } from "../screening/index.ts";
import type { EventContext, EventKind, RowChange } from "../shared/index.ts";
import {
  batchImported,
  batchUndone,
  personalErased,
  profileKept,
  recordFound,
  sourceDescribed,
  waveOpened,
} from "../sources/index.ts";

/** Every kind of event that the log can hold. */
export const eventKinds: readonly EventKind[] = [
  mapCreated,
  mapDescribed,
  codebookPutInForce,
  protocolWritten,
  codebookAdopted,
  sourceDescribed,
  waveOpened,
  profileKept,
  batchImported,
  recordFound,
  batchUndone,
  personalErased,
  initiativeOpened,
  initiativeStaged,
  initiativeMerged,
  mergeUndone,
  initiativesDistinguished,
  distinctionUndone,
  organisationNamed,
  valueCorrected,
  releaseFrozen,
  releaseWithdrawn,
  releaseTakenOver,
  personInvited,
  personJoined,
  personSuspended,
  personResumed,
  personErased,
  personCredentialChanged,
  roleGranted,
  roleEnded,
  roundOpened,
  pairFormed,
  taskAllotted,
  taskReleased,
  taskSubmitted,
  pairReached,
  roundClosed,
  interestDeclared,
  interestEnded,
  verdictsRevealed,
  verdictChanged,
  codingRevealed,
  codingChanged,
  recodingAsked,
  recodingDone,
  conflictFound,
  conflictSettled,
  briefTemplateSaved,
];

const kindByName = new Map(eventKinds.map((kind) => [kind.kind, kind]));

/**
 * The rows an event writes. Throws when the kind is unknown (the log was written by a newer version) or the payload
 * does not fit it.
 */
export function changesOf(kind: string, payload: unknown, context: EventContext): readonly RowChange[] {
  const known = kindByName.get(kind);
  if (known === undefined) throw new Error(`The log holds an event of the unknown kind "${kind}".`);
  return known.changes(known.payload.parse(payload), context);
}
