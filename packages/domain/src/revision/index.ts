export { type Replayed, replayed, withEdit } from "./draft.ts";
export {
  type DescribedMember,
  describedMembers,
  type Edit,
  type EditPlace,
  type Named,
  type SetMember,
} from "./edit.ts";
export type { Revision } from "./revision.ts";
export { nextVersion } from "./version.ts";
