import { tableOf } from "@mapwright/atlas";
import { expect, it } from "vitest";
import { tablePart } from "./table-part.ts";

const text = (variable: string) => ({
  variable,
  shape: "text" as const,
  values: ["a", "b"],
  missing: new Int8Array(2),
});
const table = tableOf([
  text("id"),
  text("name"),
  text("description"),
  { variable: "country", shape: "single", categories: ["NL"], values: [0, 0] },
]);
const variables = (part: "counts" | "texts") =>
  tablePart(table, part).columns.map(({ variable }) => variable);

it("sends names with the counts, and every column once", () => {
  expect(variables("counts")).toEqual(["id", "name", "country"]);
  expect(variables("texts")).toEqual(["description"]);
});
