export { briefPress } from "./press.ts";
export { profileOf, profileVariables } from "./profiles.ts";
export { fields as briefFields } from "./template/statement.ts";
