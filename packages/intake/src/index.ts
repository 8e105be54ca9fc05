export { openGazetteer } from "./gazetteer/index.ts";
export { readProfile } from "./profile/index.ts";
