import { type Duplicates, duplicatesAmong } from "../inventory/index.ts";
import type { ReleasedInitiative } from "./schema.ts";

/** Which initiatives a release holds to be the same. */
export function releasedDuplicates(initiatives: readonly ReleasedInitiative[]): Duplicates {
  return duplicatesAmong(
    initiatives.flatMap(({ initiative, mergedInto: survivor }) =>
      survivor === undefined ? [] : [{ initiative, survivor }],
    ),
  );
}
