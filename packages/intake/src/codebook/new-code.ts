import { foldText } from "@mapwright/domain";

/** A name as a code: letters and digits of the folded name, `_` between; never empty, never beginning with a digit. */
export function codeFromName(name: string): string {
  const folded = foldText(name)
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replaceAll(/^_+|_+$/g, "")
    .slice(0, 56);
  return /^[a-z]/.test(folded) ? folded : `c_${folded}`;
}

/** How a codebook begins that was read from a file of another kind: named as told there, at the version told if it is one. */
export function headOf(name: string, version = "") {
  return {
    format: "mapwright-codebook/1",
    id: codeFromName(name).replaceAll("_", "-"),
    version: /^\d+\.\d+\.\d+$/.test(version) ? version : "1.0.0",
  } as const;
}

/** A code that is free, as wanted or with a number behind it; it is taken from now on. Capitals do not tell codes apart. */
export function freeCode(taken: Set<string>, wanted: string): string {
  let code = wanted;
  for (let next = 2; taken.has(code.toLowerCase()); next++) code = `${wanted}_${next}`;
  taken.add(code.toLowerCase());
  return code;
}
