export { openGazetteer } from "./gazetteer.ts";
