import { describe, expect, it } from "vitest";
import { smallGazetteer } from "../testing/fixtures.ts";
import {
  recogniseBoolean,
  recogniseCountry,
  recogniseDate,
  recogniseEmail,
  recogniseName,
  recogniseNumber,
  recogniseRegion,
  recogniseText,
  recogniseUrl,
  recogniseYear,
} from "./index.ts";
import type { Reading } from "./reading.ts";

const said = (reading: Reading<unknown>) => [reading.taken, ...reading.notes.map(({ code }) => code)];

describe("dates", () => {
  it.each([
    ["2019", "2019"],
    ["2019-5", "2019-05"],
    ["2019-05-31T10:00:00Z", "2019-05-31"],
    ["31.5.2019", "2019-05-31"],
    ["31/5/2019", "2019-05-31"],
    ["12/31/2019 12:00:00 AM", "2019-12-31"],
    ["3 mai 2019", "2019-05-03"],
    ["3. März 2019", "2019-03-03"],
    ["3 de mayo de 2019", "2019-05-03"],
    ["maggio 2019", "2019-05"],
    ["May 3rd, 2019", "2019-05-03"],
    [1505836684470, "2017-09-19"],
    ["2018/05/01/", "2018-05-01"],
    ["2018/05//Spring", "2018-05"],
    ["2018///", "2018"],
  ])("reads %s as %s", (found, iso) => expect(said(recogniseDate(found))).toEqual([iso]));

  it.each(["31.02.2020", "00/00/0000", "2019-13-01", "soon"])("C22: %s is no date", (found) =>
    expect(said(recogniseDate(found))).toEqual([undefined, "date-invalid"]),
  );

  it("C23: asks for the order of 03/04/05, and reads it once the order is told", () => {
    expect(said(recogniseDate("03/04/05"))).toEqual([undefined, "date-ambiguous"]);
    expect(said(recogniseDate("03/04/05", "dmy"))).toEqual(["2005-04-03", "date-century"]);
    expect(said(recogniseDate("03/04/05", "ymd"))).toEqual(["2003-04-05", "date-century"]);
  });
});

describe("numbers and years", () => {
  it.each(["20222", "-5", "1e3"])("C24: %s is no year", (found) =>
    expect(said(recogniseYear(found))).toEqual([undefined, "year-range"]),
  );

  it("takes the year of a date, and tells", () =>
    expect(said(recogniseYear("31.5.2019"))).toEqual([2019, "year-from-date"]));

  it("takes the year where only day and month could be exchanged, and asks where the year could be", () => {
    expect(said(recogniseYear("03/04/2005"))).toEqual([2005, "year-from-date"]);
    expect(said(recogniseYear("03/04/05"))).toEqual([undefined, "date-ambiguous"]);
    expect(said(recogniseYear("31.02.2020"))).toEqual([undefined, "date-invalid"]);
  });

  it.each(["1.234,56", "1,234.56", "1.234", "1,5"])("C25: asks how to read %s", (found) =>
    expect(said(recogniseNumber(found))).toEqual([undefined, "number-locale"]),
  );

  it("C25: reads it once the decimal sign is told", () => {
    expect(recogniseNumber("1.234,56", ",").taken).toBe(1234.56);
    expect(recogniseNumber("1,234.56", ".").taken).toBe(1234.56);
    expect(recogniseNumber("1 234,5", ",").taken).toBe(1234.5);
  });

  it.each(["1e309", "NaN", "Infinity", "0x1F", "１２", Number.POSITIVE_INFINITY])(
    "C26, J05: %s is no number",
    (found) => expect(said(recogniseNumber(found))).toEqual([undefined, "number-invalid"]),
  );

  it("C32, J05: takes -1 as a number and -0 as 0", () => {
    expect(recogniseNumber("-1").taken).toBe(-1);
    expect(Object.is(recogniseNumber(-0).taken, 0)).toBe(true);
  });
});

describe("texts", () => {
  it.each(["=HYPERLINK(1)", "+1", "-1", "@x", "\tx", "＝1"])("C32: keeps %j as text and flags it", (found) =>
    expect(said(recogniseText(found))).toEqual([found.normalize("NFC"), "formula-like"]),
  );

  it("C37: refuses bidi controls in names, flags them elsewhere, and writes NFC", () => {
    expect(said(recogniseName("abc\u202etxt"))).toEqual([undefined, "text-bidi"]);
    expect(said(recogniseText("abc\u202etxt"))).toEqual(["abc\u202etxt", "text-bidi"]);
    expect(recogniseName("Cafe\u0301").taken).toBe("Café");
    expect(said(recogniseName("Pаypal"))).toEqual(["Pаypal", "text-mixed-scripts"]);
    expect(said(recogniseName("a\u200bb"))).toEqual(["a\u200bb", "text-invisible"]);
  });

  it("C38: refuses a lone surrogate and caps combining marks", () => {
    expect(said(recogniseText("a\ud800"))).toEqual([undefined, "text-invalid"]);
    expect(said(recogniseText(`x${"\u0301".repeat(100)}`))).toEqual([
      `x${"\u0301".repeat(8)}`,
      "marks-capped",
    ]);
  });

  it.each(["<script>alert(1)</script>", "![x](data:image/png;base64,AA)"])("C39: keeps %s as text", (found) =>
    expect(said(recogniseText(found))).toEqual([found]),
  );

  it("takes control characters out, and tells", () =>
    expect(said(recogniseText("a\u0000b"))).toEqual(["ab", "control-characters"]));
});

describe("addresses", () => {
  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "http://",
    "http:///x",
    "http://user@example.org/",
    `http://example.org/${"a".repeat(3000)}`,
    "http://xn--pple-43d.ехаmple.com/",
  ])("C39, C40: refuses %.40s", (found) =>
    expect(said(recogniseUrl(found))).toEqual([undefined, "url-invalid"]),
  );

  it("adds a missing scheme, and tells", () =>
    expect(said(recogniseUrl("www.example.org/a"))).toEqual([
      "http://www.example.org/a",
      "url-scheme-added",
    ]));

  it("C41: refuses a header injection in an e-mail address", () => {
    expect(said(recogniseEmail("a@b%0aBcc:"))).toEqual([undefined, "email-invalid"]);
    expect(said(recogniseEmail("a@example.org\nBcc: b@example.org"))).toEqual([undefined, "email-invalid"]);
    expect(recogniseEmail("a.b@example.org").taken).toBe("a.b@example.org");
  });
});

describe("places", () => {
  it.each([
    ["UK", ["UK"]],
    ["EL", ["EL"]],
    ["GR", ["EL", "country-alias"]],
    ["Czech republic", ["CZ"]],
    ["SCOTLAND", ["UK", "country-alias"]],
    ["Frace", ["FR", "country-misspelt"]],
    ["XX", [undefined, "country-unknown"]],
    ["ABERDEEN", [undefined, "country-is-town"]],
  ])("C29: reads %s", (found, expected) =>
    expect(said(recogniseCountry(found, smallGazetteer))).toEqual(expected),
  );

  it("takes the country of a town when the row's point lies there", () =>
    expect(said(recogniseCountry("ABERDEEN", smallGazetteer, { longitude: -2.1, latitude: 57.1 }))).toEqual([
      "UK",
      "country-from-town",
    ]));

  it("reads NUTS codes with EL for GR", () => {
    const reading = recogniseRegion("gr30", smallGazetteer);
    expect([reading.taken?.code, reading.taken?.version, reading.notes[0]?.code]).toEqual([
      "EL30",
      "2024",
      "region-prefix",
    ]);
  });
});

it("reads yes and no in several languages", () => {
  expect(["Sí", "ja", "oui", "ΝΑΙ", "TRUE", "1"].map((found) => recogniseBoolean(found).taken)).toEqual(
    Array(6).fill("yes"),
  );
  expect(said(recogniseBoolean("maybe"))).toEqual([undefined, "boolean-unknown"]);
});
