import fc from "fast-check";
import { expect, it } from "vitest";
import { missingCode } from "./columns.ts";
import { columnOf } from "./table.ts";
import { tableOf } from "./table-of.ts";
import { textCountsOf } from "./text-counts.ts";

const texts = fc.array(
  fc.constantFrom("", "Leeds", "Łódź", "Łódz", "leeds", "Leed", "s", "München", "日本"),
  {
    minLength: 1,
    maxLength: 60,
  },
);

it("counts texts as comparing them one by one does, in the order of their first row", () => {
  fc.assert(
    fc.property(texts, fc.infiniteStream(fc.boolean()), (values, chosen) => {
      const missing = values.map((value) => (value === "" ? missingCode["not-reported"] : 0));
      const table = tableOf([{ variable: "city", shape: "text", values, missing }]);
      const column = columnOf(table, "city");
      if (column.shape !== "text") throw new Error("The column holds texts.");
      const rows = values.flatMap((_, row) => (chosen.next().value ? [row] : []));
      const plain = new Map<string, { text: string; rows: number[] }>();
      for (const row of rows) {
        const text = values[row] ?? "";
        plain.set(text, { text, rows: [...(plain.get(text)?.rows ?? []), row] });
      }
      expect(textCountsOf(column, rows)).toEqual([...plain.values()]);
    }),
  );
});
