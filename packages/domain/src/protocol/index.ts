export { codebookPutInForce, mapCreated, mapDescribed, protocolWritten } from "./events.ts";
export { adoptCodebookOperation, createMapOperation, listMaps, showMap } from "./operations.ts";
export { type MapDescription, mapDescription, type Protocol, protocol } from "./schema.ts";
export { type MapRow, maps } from "./tables.ts";
