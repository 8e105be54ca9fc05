export { readMapFile } from "./read-map.ts";
export { readProfile } from "./read-profile.ts";
export { writeProfile } from "./write-profile.ts";
