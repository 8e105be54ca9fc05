import {
  downloadInitiatives,
  listInitiatives,
  listOrganisations,
  showInitiative,
} from "../inventory/index.ts";
import { listMaps, showMap } from "../protocol/index.ts";
import {
  countFacets,
  crossTabulate,
  searchInitiatives,
  showCodebook,
  showRelease,
} from "../release/index.ts";

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
] as const;
