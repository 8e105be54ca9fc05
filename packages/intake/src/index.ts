export { openGazetteer } from "./gazetteer/index.ts";
export { readMapDescription, readProfile, writeProfile } from "./profile/index.ts";
