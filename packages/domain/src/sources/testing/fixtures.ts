import type { Codebook, Variable, VariableKind } from "../../codebook/index.ts";
import type { Gazetteer } from "../gazetteer.ts";
import { type Profile, profileFile } from "../profile.ts";

/** A gazetteer of three countries and two towns. */
export const smallGazetteer: Gazetteer = {
  country: (name) => {
    const word = name.toLowerCase();
    if (["UK", "EL", "FR", "CZ"].includes(name)) return { code: name, how: "code" };
    if (name === "GR") return { code: "EL", how: "iso" };
    if (word === "czech republic") return { code: "CZ", how: "name" };
    if (word === "france") return { code: "FR", how: "name" };
    return word === "scotland" ? { code: "UK", how: "alias" } : undefined;
  },
  nearCountries: (name) => (name === "Frace" ? [{ code: "FR", name: "France" }] : []),
  countryAt: () => undefined,
  countriesNear: (longitude, latitude) => {
    if (Math.hypot(longitude - 2.35, latitude - 48.86) < 1) return ["FR"];
    if (Math.hypot(longitude + 2.1, latitude - 57.1) < 1) return ["UK"];
    return Math.hypot(longitude - 37, latitude - 55) < 1 ? ["RU"] : [];
  },
  region: (code) =>
    code === "EL30" ? { code, level: 2, country: "EL", name: "Attiki", version: "2024" } : undefined,
  city: (name) =>
    name.toLowerCase() === "aberdeen"
      ? { name: "Aberdeen", country: "UK", longitude: -2.1, latitude: 57.1, population: 200_000 }
      : undefined,
};

export function aVariable(code: string, kind: VariableKind, more: Partial<Variable> = {}): Variable {
  return {
    code,
    kind,
    step: "inventory",
    label: { en: code },
    provenance: "proposed",
    categories: [],
    ...more,
  };
}

export const smallCodebook: Codebook = {
  id: "small",
  version: "1.2.0",
  title: { en: "Small" },
  languages: ["en"],
  rules: [],
  variables: [
    aVariable("name", "text"),
    aVariable("website", "text"),
    aVariable("country", "country", { several: true }),
    aVariable("region", "region"),
    aVariable("start_year", "year"),
    aVariable("budget", "number"),
    aVariable("longitude", "number", { minimum: -180, maximum: 180 }),
    aVariable("latitude", "number", { minimum: -90, maximum: 90 }),
    aVariable("partner", "organisations"),
    aVariable("contact", "text", { personal: true }),
    aVariable("area", "multiple", {
      categories: [
        { code: "AR-1", label: { en: "Care", fr: "Soins" } },
        { code: "AR-2", label: { en: "Training" } },
      ],
    }),
  ],
};

export function aProfile(more: Record<string, unknown> = {}): Profile {
  return profileFile.parse({
    format: "mapwright-profile/1",
    name: "small",
    title: { en: "Small" },
    source: { code: "small", title: { en: "Small" } },
    language: "en",
    externalId: "id",
    columns: [
      { column: "id", ignore: "The identifier." },
      { column: "Name", variable: "name" },
      { column: "Area", variable: "area", separator: ";" },
      { column: "Country", variable: "country" },
      { column: "Web", variable: "website", as: "url" },
      { column: "Started", variable: "start_year" },
      { column: "lon", variable: "longitude", decimal: "." },
      { column: "lat", variable: "latitude", decimal: "." },
      { column: "E-mail", personal: true },
    ],
    ...more,
  });
}
