import { expect, test } from "vitest";
import { Findings } from "./findings.ts";

test("finds each thing out of a map once, also where nothing was found", () => {
  const asked: string[] = [];
  const length = (map: string) => {
    asked.push(map);
    return map.length;
  };
  const nothing = (map: string) => {
    asked.push(map);
    return undefined;
  };
  const findings = new Findings();
  expect([findings.of("iesi", length), findings.of("iesi", length)]).toEqual([4, 4]);
  expect([findings.of("iesi", nothing), findings.of("iesi", nothing)]).toEqual([undefined, undefined]);
  expect(asked).toEqual(["iesi", "iesi"]);
});
