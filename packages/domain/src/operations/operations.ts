import {
  checkBriefOperation,
  listBriefTemplates,
  renderBriefOperation,
  saveBriefTemplate,
  showBriefTemplate,
} from "../brief/index.ts";
import {
  correctValueOperation,
  distinguishInitiatives,
  downloadInitiatives,
  listDistinctions,
  listDuplicates,
  listInitiatives,
  listMerges,
  listOrganisations,
  mergeInitiative,
  showInitiative,
  undoDistinction,
  undoMerge,
} from "../inventory/index.ts";
import {
  createTokenOperation,
  endRoleOperation,
  endSessionOperation,
  erasePersonOperation,
  grantRoleOperation,
  inviteOperation,
  listPeople,
  listSessions,
  listTeam,
  listTokens,
  namePasskeyOperation,
  openAccountOperation,
  recoverAccountOperation,
  revokeTokenOperation,
  showMyself,
  showSignIn,
  suspendOperation,
} from "../people/index.ts";
import { adoptCodebookOperation, createMapOperation, describeMapOperation } from "../protocol/index.ts";
import {
  compareReleasesOperation,
  countFacets,
  crossTabulate,
  freezeReleaseOperation,
  listMaps,
  previewRelease,
  searchInitiatives,
  showCodebook,
  showMap,
  showRelease,
  withdrawReleaseOperation,
} from "../release/index.ts";
import {
  importOperation,
  keepProfileOperation,
  listBatches,
  readFileOperation,
  showBatch,
  undoBatchOperation,
} from "../sources/index.ts";
import { evidenceOperations } from "./evidence-operations.ts";

/** Every operation that is called over HTTP. */
export const operations = [
  listMaps,
  showMap,
  showCodebook,
  showRelease,
  compareReleasesOperation,
  listInitiatives,
  downloadInitiatives,
  showInitiative,
  listOrganisations,
  countFacets,
  crossTabulate,
  searchInitiatives,
  createMapOperation,
  describeMapOperation,
  adoptCodebookOperation,
  readFileOperation,
  importOperation,
  listBatches,
  showBatch,
  undoBatchOperation,
  keepProfileOperation,
  correctValueOperation,
  previewRelease,
  mergeInitiative,
  undoMerge,
  listMerges,
  listDuplicates,
  distinguishInitiatives,
  undoDistinction,
  listDistinctions,
  freezeReleaseOperation,
  withdrawReleaseOperation,
  showMyself,
  listTeam,
  inviteOperation,
  grantRoleOperation,
  endRoleOperation,
  listTokens,
  createTokenOperation,
  revokeTokenOperation,
  listSessions,
  endSessionOperation,
  showSignIn,
  namePasskeyOperation,
  listPeople,
  openAccountOperation,
  recoverAccountOperation,
  suspendOperation,
  erasePersonOperation,
  ...evidenceOperations,
  listBriefTemplates,
  showBriefTemplate,
  saveBriefTemplate,
  checkBriefOperation,
  renderBriefOperation,
] as const;

export type OperationName = (typeof operations)[number]["name"];
export type OperationNamed<Name extends OperationName> = Extract<
  (typeof operations)[number],
  { readonly name: Name }
>;

/** An operation by its name. */
export function operationNamed<Name extends OperationName>(name: Name): OperationNamed<Name> {
  const operation = operations.find((one): one is OperationNamed<Name> => one.name === name);
  if (operation === undefined) throw new Error(`There is no operation "${name}".`);
  return operation;
}
