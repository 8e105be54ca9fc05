import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { catalogues } from "./catalogues.ts";
import { deskTexts } from "./desk-messages-in.ts";
import { desk } from "./en/desk/index.ts";
import { en } from "./en/index.ts";
import { acceptedLanguage, languages } from "./languages.ts";
import type { Message } from "./message.ts";
import { messagesOf } from "./messages.ts";
import { messagesIn } from "./messages-in.ts";

const formsOf = (message: Message): string[] =>
  typeof message === "string" ? [message] : Object.values(message);
const namesIn = (message: Message) =>
  [
    ...new Set(
      formsOf(message)
        .join(" ")
        .match(/\{\w+\}/g) ?? [],
    ),
  ].sort();

const catalogueTypes = [
  ["readers", en, catalogues],
  ["the desk", desk, deskTexts],
] as const;

describe.each<readonly [string, Readonly<Record<string, Message>>, Readonly<Record<string, object>>]>(
  catalogueTypes,
)("the catalogue for %s", (_who, english, all) => {
  for (const language of languages)
    it(`has every text in ${language}, with the same names to fill in`, () => {
      const catalogue = { ...all[language] } as Readonly<Record<string, Message>>;
      expect(Object.keys(catalogue).sort()).toEqual(Object.keys(english).sort());
      for (const [key, message] of Object.entries(english)) {
        const own = catalogue[key] ?? "";
        expect({ key, names: namesIn(own) }).toEqual({ key, names: namesIn(message) });
        expect(formsOf(own).every((form) => form.trim() !== "")).toBe(true);
      }
    });
});

describe.each(languages)("percentages in %s", (language) => {
  const isApart = ["fr", "de", "es"].includes(language);
  const sign = isApart ? "\u202f%" : "%";

  it("have the same space before their sign in every text as in every number", () => {
    const catalogue: Readonly<Record<string, Message>> = {
      ...catalogues[language],
      ...deskTexts[language],
    };
    const { text } = messagesOf(language, catalogue);
    const texts = Object.keys(catalogue).flatMap((key) => text(key).match(/\d\s?%/g) ?? []);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((found) => found.slice(1) !== sign)).toEqual([]);
  });

  it("are told by number, with decimals where they are asked for", () => {
    const { share, percent } = messagesIn(language);
    expect([share(1, 2), share(1, 1000), percent(0.125, 1)]).toEqual([
      `50${sign}`,
      `< 1${sign}`,
      `12${language === "en" ? "." : ","}5${sign}`,
    ]);
  });
});

it("has each key in one room only, so that no room speaks with the words of another", async () => {
  const folder = fileURLToPath(new URL("./en", import.meta.url));
  const rooms = (await readdir(folder)).filter((name) => name.endsWith(".ts") && name !== "index.ts");
  const texts = await Promise.all(rooms.map((name) => readFile(join(folder, name), "utf8")));
  const keys = texts.flatMap((text) => [...text.matchAll(/^ {2}"?([\w-]+)"?:/gm)].map(([, key]) => key));
  expect(keys.length).toBeGreaterThan(Object.keys(en).length - 1);
  expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
});

it("says nothing at the desk otherwise than to readers", () => {
  expect(Object.keys(desk).filter((key) => key in en)).toEqual([]);
});

it("has no words of its own in any component", async () => {
  const source = fileURLToPath(new URL("..", import.meta.url));
  const files = (await readdir(source, { recursive: true })).filter(
    (name) => name.endsWith(".tsx") && !name.includes("testing"),
  );
  const literal = await Promise.all(
    files.map(async (name) => wordsIn(name, await readFile(join(source, name), "utf8"))),
  );
  expect(literal.flat()).toEqual([]);
});

/** Texts and spoken attributes that are written into markup. */
function wordsIn(name: string, code: string): string[] {
  const spoken = new Set(["aria-label", "title", "alt", "placeholder"]);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(`${name}: ${node.text.trim()}`);
    if (
      ts.isJsxAttribute(node) &&
      spoken.has(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer)
    )
      found.push(`${name}: ${node.initializer.text}`);
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

describe("numbers and plurals", () => {
  it("writes them as the language does", () => {
    expect(messagesIn("de").text("results", { count: 1234 })).toBe("1.234 Initiativen");
    expect(messagesIn("fr").text("results", { count: 0 })).toBe("0 initiative");
    expect(messagesIn("en").text("results", { count: 1 })).toBe("1 initiative");
  });

  it("never shows something as nothing, nor nearly all as all", () => {
    const { share } = messagesIn("en");
    expect([share(0, 10), share(1, 1000), share(999, 1000), share(10, 10), share(1, 0)]).toEqual([
      "0%",
      "< 1%",
      "> 99%",
      "100%",
      undefined,
    ]);
  });
});

it("takes the first spoken language by weight", () => {
  expect(acceptedLanguage("pl, de-AT;q=0.8, en;q=0.5")).toBe("de");
  expect(acceptedLanguage("pl")).toBe("en");
  expect(acceptedLanguage("fr;q=0, it")).toBe("it");
});

it("tells small shares apart where it is asked to", () => {
  const { finerShare, share } = messagesIn("en");
  expect([finerShare(3, 1000), finerShare(1, 5000), finerShare(12, 100)]).toEqual(["0.3%", "< 0.1%", "12%"]);
  expect([share(3, 1000), finerShare(0, 0)]).toEqual(["< 1%", undefined]);
});

it("sets the space before double marks that French has, and no other language", () => {
  const said = ({ pair, series }: ReturnType<typeof messagesIn>) => series([pair("A", "1"), pair("B", "2")]);
  expect(said(messagesIn("fr"))).toBe("A\u00a0: 1\u202f; B\u00a0: 2");
  expect(said(messagesIn("de"))).toBe("A: 1; B: 2");
});
