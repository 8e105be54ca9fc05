export { type BundleOptions, backup } from "./bundle/backup.ts";
export type { Manifest } from "./bundle/format.ts";
export { type Restored, type RestoreOptions, restore } from "./bundle/restore.ts";
export { type Check, type DoctorOptions, doctor } from "./doctor/doctor.ts";
export { openStore, type Target } from "./open-store.ts";
export type { OpenOptions } from "./shared/open-options.ts";
export type { StoredStore } from "./shared/stored-store.ts";
export { folderHolder, type HeldFolder, type Holder, holdFolder } from "./sqlite/hold-folder.ts";
export { type Verification, type VerifyOptions, verify } from "./verify/verify.ts";
