export { briefPress } from "./press.ts";
