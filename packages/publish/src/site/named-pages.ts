import { ProblemError } from "@mapwright/domain";
import type { LoadedMap } from "@mapwright/usecases";
import { codesIn } from "../pages/codes-in-map.ts";
import { cityOf } from "../pages/place.ts";
import type { DrawnBoundaries } from "../pages/places.ts";
import { placesSetup } from "../pages/places.ts";

/** Every name that stands for `:name` in the path of a map's page, each once, in an order that does not change. */
export function namesFor(path: string, map: LoadedMap, boundaries: DrawnBoundaries): readonly string[] {
  switch (path) {
    case "/initiatives/:name":
      return map.content.initiatives.map(({ initiative }) => initiative);
    case "/organisations/:name":
      return map.content.organisations.map(({ organisation }) => organisation);
    case "/places/:name":
      return placesOf(map, boundaries);
    case "/cities/:name":
      return sorted(map.initiatives.flatMap((initiative) => cityOf(initiative) || []));
    default:
      throw new ProblemError({
        code: "site-path-unknown",
        message: `A site does not know the names of the pages at "${path}".`,
        hint: "Name them in namesFor.",
        value: path,
      });
  }
}

/** Countries and regions of every level that has values. */
function placesOf(map: LoadedMap, boundaries: DrawnBoundaries): readonly string[] {
  const { levels } = placesSetup(map, boundaries);
  return sorted(
    levels.flatMap(({ level, variable }) =>
      codesIn(map, variable).flatMap((code) => (code.length >= level + 2 ? [code.slice(0, level + 2)] : [])),
    ),
  );
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
