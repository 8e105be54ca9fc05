export { briefPress } from "./press.ts";
export { profileOf } from "./profiles.ts";
