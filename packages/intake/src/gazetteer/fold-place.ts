import { foldText } from "@mapwright/domain";

/** A place's name as compared: folded, without articles and words of state form that names go with or without. */
export function foldPlace(name: string): string {
  return foldText(name).replace(/^the /, "").replace(/ i /g, " and ").replace(/^st /, "saint ");
}
