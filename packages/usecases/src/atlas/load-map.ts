import type { Desk, OfMap } from "../desk.ts";
import { type LoadedMap, parseEdition } from "./shelf.ts";

/** The edition of a map that an operation asks for. */
export async function loadMap({ shelf }: Desk, { map, release }: OfMap): Promise<LoadedMap> {
  return await shelf.load(map, parseEdition(release));
}
