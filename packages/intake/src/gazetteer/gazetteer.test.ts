import { expect, it } from "vitest";
import { openGazetteer } from "./gazetteer.ts";

const gazetteer = openGazetteer();

it.each([
  ["Österreich", "AT", "name"],
  ["ÖSterreich", "AT", "name"],
  ["Ελλάδα", "EL", "name"],
  ["GR", "EL", "iso"],
  ["uk", "UK", "code"],
  ["England", "UK", "alias"],
  ["SCOTLAND", "UK", "alias"],
  ["Latvija", "LV", "name"],
  ["Portogallo", "PT", "name"],
  ["România", "RO", "name"],
  ["Czech republic", "CZ", "name"],
  ["The Netherlands", "NL", "name"],
])("knows %s as %s by %s", (found, code, how) => expect(gazetteer.country(found)).toEqual({ code, how }));

it.each([
  ["Frace", ["FR"]],
  ["Italu", ["IT"]],
  ["Cypres", ["CY"]],
  ["Liechenstein", ["LI"]],
  ["XX", []],
  ["ABERDEEN", []],
])("takes %s for the near %j", (found, codes) =>
  expect(gazetteer.nearCountries(found).map(({ code }) => code)).toEqual(codes),
);

it("gives NUTS codes with their newest version", () => {
  expect(gazetteer.region("EL30")).toMatchObject({ level: 2, country: "EL", version: "2024" });
  expect(gazetteer.region("NL329")).toMatchObject({ level: 3, version: "2021" });
  expect(gazetteer.region("ZZ9")).toBeUndefined();
});

it("places points by the nearest towns, with neighbours near a border, and knows nothing at sea", () => {
  expect(gazetteer.countryAt(16.37, 48.21)).toBe("AT");
  expect(gazetteer.countriesNear(7.59, 47.57)).toEqual(expect.arrayContaining(["CH", "DE", "FR"]));
  expect(gazetteer.countryAt(-30, 45)).toBeUndefined();
  expect(gazetteer.city("Aberdeen", undefined)?.country).toBe("UK");
});
