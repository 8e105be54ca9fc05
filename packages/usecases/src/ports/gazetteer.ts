export type { FoundCity, FoundCountry, FoundRegion, Gazetteer } from "@mapwright/domain";
