import { print, type Token } from "@mapwright/web";

/** A colour of the printed theme. */
export function ink(token: Token): string {
  return print[token];
}
