import {
  correctValueOperation,
  downloadInitiatives,
  listInitiatives,
  listOrganisations,
  showInitiative,
} from "../inventory/index.ts";
import { adoptCodebookOperation, createMapOperation, listMaps, showMap } from "../protocol/index.ts";
import {
  countFacets,
  crossTabulate,
  freezeReleaseOperation,
  searchInitiatives,
  showCodebook,
  showRelease,
  withdrawReleaseOperation,
} from "../release/index.ts";
import { importOperation, undoBatchOperation } from "../sources/index.ts";
import { evidenceOperations } from "./evidence-operations.ts";

/** Every operation that is called over HTTP. */
export const operations = [
  listMaps,
  showMap,
  showCodebook,
  showRelease,
  listInitiatives,
  downloadInitiatives,
  showInitiative,
  listOrganisations,
  countFacets,
  crossTabulate,
  searchInitiatives,
  createMapOperation,
  adoptCodebookOperation,
  importOperation,
  undoBatchOperation,
  correctValueOperation,
  freezeReleaseOperation,
  withdrawReleaseOperation,
  ...evidenceOperations,
] as const;
