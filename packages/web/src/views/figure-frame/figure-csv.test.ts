import { expect, test } from "vitest";
import { figureCsv } from "./figure-csv.ts";

const head = {
  slug: "sample",
  title: { text: "Sample", lang: "en" },
  address: "/maps/sample",
  edition: { kind: "release", number: 4, frozenAt: "2026-01-02", sha256: "ab" },
  synthetic: { text: "Made up", lang: "en" },
  credit: { licence: { name: "CC0" }, attribution: null, citation: null, cited: null },
} as const;

test("every line of a figure's CSV says where it comes from, and a text is never a formula", () => {
  const csv = figureCsv(
    {
      fields: ["level", "count"],
      rows: [
        ["=HYPERLINK(1)", 2],
        [null, 0],
      ],
    },
    head,
  );
  expect(csv.split("\r\n")).toEqual([
    "level,count,map,release,sha256,licence,synthetic",
    "'=HYPERLINK(1),2,sample,4,ab,CC0,yes",
    ",0,sample,4,ab,CC0,yes",
    "",
  ]);
});

test("a figure of a selection says in every line what was selected", () => {
  const csv = figureCsv({ fields: ["count"], rows: [[2]] }, head, "country: Belgium or Malta");
  expect(csv.split("\r\n").slice(0, 2)).toEqual([
    "count,selection,map,release,sha256,licence,synthetic",
    "2,country: Belgium or Malta,sample,4,ab,CC0,yes",
  ]);
});
