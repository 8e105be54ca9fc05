/** What may be stored, hashed and sent: JSON without `undefined`, functions or numbers that JSON cannot write. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object whose keys come from outside; read it with `Object.hasOwn`, never through its prototype. */
export type JsonObject = { readonly [key: string]: Json };

/**
 * Writes a value as canonical JSON (RFC 8785): keys in UTF-16 code-unit order, no white space, numbers as
 * ECMAScript writes them. Equal values give equal text on every machine, so the text can be hashed.
 *
 * Throws a TypeError on `undefined` inside an array, a non-finite number or a lone surrogate, because their text
 * would not read back as the same value. Object members that are `undefined` are left out.
 *
 * @example canonicalJson({ b: 1, a: [true, null] }) // '{"a":[true,null],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") return canonicalNumber(value);
  if (typeof value === "string") return canonicalString(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object") return canonicalObject(value);
  throw new TypeError(`A ${typeof value} cannot be written as JSON.`);
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`The number ${value} cannot be written as JSON.`);
  return JSON.stringify(value);
}

function canonicalString(value: string): string {
  if (/\p{Surrogate}/u.test(value))
    throw new TypeError("A text with a lone surrogate cannot be written as JSON.");
  return JSON.stringify(value);
}

function canonicalObject(value: object): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, member]) => `${canonicalString(key)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}
