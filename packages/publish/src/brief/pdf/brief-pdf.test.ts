import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { aFolder, printed, testWith } from "../../testing/machine-tools.ts";
import { briefPress } from "../press.ts";
import { matterhornFailures } from "../testing/matterhorn.ts";
import { anOrder, everyBlock, head } from "../testing/order.ts";
import { allIn, type PdfElement, PdfFile } from "../testing/pdf-file.ts";

const press = briefPress();
const pdfOf = async (more: Parameters<typeof anOrder>[1] = {}) =>
  (await press.render(anOrder(everyBlock, more), "pdf")).content;

describe("a brief as PDF", () => {
  let bytes: Uint8Array;
  let pdf: PdfFile;
  let elements: readonly PdfElement[];
  const ofKind = (kind: string) => elements.filter((element) => element.kind === kind);
  beforeAll(async () => {
    bytes = await pdfOf();
    pdf = new PdfFile(bytes);
    elements = allIn(pdf.structure);
  });

  it.each(["en", "fr", "de", "es", "it"])(
    "fails none of the conditions of PDF/UA-1 that software can decide, in %s",
    async (language) => {
      expect(matterhornFailures(await pdfOf({ language }))).toEqual([]);
    },
  );

  it("has a tree with every kind of element that its blocks are made of", () => {
    expect(pdf.structure.map(({ kind }) => kind)).toEqual(["Document"]);
    expect(ofKind("Figure")).toHaveLength(1);
    expect(ofKind("Table")).toHaveLength(2);
    expect(ofKind("L")).toHaveLength(2);
    expect(ofKind("BlockQuote")).toHaveLength(1);
    expect(ofKind("Link").length).toBeGreaterThan(8);
    expect(elements.flatMap(({ kind }) => /^H(\d)$/.exec(kind)?.[1] ?? [])).toEqual([
      "1",
      "2",
      "2",
      "3",
      "2",
    ]);
  });

  it("has a header cell at the head of each row and column", () => {
    for (const table of ofKind("Table")) {
      const [first, ...rows] = table.children
        .filter(({ kind }) => kind === "TR")
        .map((row) => row.children.map(({ kind }) => kind));
      expect(new Set(first)).toEqual(new Set(["TH"]));
      for (const row of rows) expect(row).toEqual(["TH", ...row.slice(1).map(() => "TD")]);
    }
  });

  it("says title and author in its metadata whatever letters they have", async () => {
    const template = { file: "tiny.md", text: head.replace("# Title", "# A < B & C").concat("a") };
    const made = new PdfFile((await press.render(anOrder("a", { template }), "pdf")).content);
    expect(made.stream(made.catalog.get("Metadata"))).toContain("A &lt; B &amp; C");
    expect(made.resolved(made.dictionary(made.trailer.get("Info")).get("Title"))).toBe("A < B & C");
  });

  it("marks a text in another language", async () => {
    const french = new PdfFile(await pdfOf({ language: "fr" }));
    expect(french.catalog.get("Lang")).toBe("fr");
    expect(allIn(french.structure).some(({ dictionary }) => dictionary.get("Lang") === "en")).toBe(true);
  });

  testWith(
    "pdfinfo",
    "poppler reads the same tree: title, tags, headings, one figure with a text",
    (pdfinfo) => {
      const path = join(aFolder(), "brief.pdf");
      writeFileSync(path, bytes);
      const about = printed(pdfinfo, [path]);
      expect(about).toMatch(/^Title: +Title$/m);
      expect(about).toMatch(/^Tagged: +yes$/m);
      expect(about).toMatch(/^Suspects: +no$/m);
      const tree = printed(pdfinfo, ["-struct", path]);
      const kinds = [...tree.matchAll(/^ *(\w+)/gm)].map(([, kind]) => kind);
      for (const kind of ["Document", "H1", "H2", "H3", "Table", "TR", "TH", "TD", "L", "LI", "Figure"])
        expect([kind, kinds.filter((one) => one === kind).length]).toEqual([
          kind,
          kind === "Document" ? 1 : ofKind(kind).length,
        ]);
    },
  );

  // Each breaks one thing without moving a byte, so that the table of objects still holds.
  it.each([
    ["02-001", "/S /BlockQuote", "/S /BlockQuot0"],
    ["01-005", "/Marked true", "/Marked null"],
    ["07-001", "/DisplayDocTitle true", "/DisplayDocTitl0 true"],
    ["06-001", "/Metadata ", "/Metadat0 "],
    ["11-006", "/Lang (en)", "/Lan0 (en)"],
    ["13-004", "/Alt ", "/Al0 "],
    ["14-002", "/S /H1", "/S /H2"],
    ["14-003", "/S /H3", "/S /H4"],
    ["15-003", "/Scope /Column", "/Scop0 /Column"],
    ["09-005", "/S /LBody", "/S /TBody"],
    ["28-009", "/Tabs /S", "/Tabs /R"],
    ["28-012", "/Contents (", "/Content0 ("],
    ["31-009", "/FontFile2", "/FontFile0"],
    ["31-027", "/ToUnicode", "/ToUnicod0"],
  ])("would be found wanting on %s", (index, found, instead) => {
    const text = Buffer.from(bytes).toString("latin1");
    expect(text).toContain(found);
    const failures = matterhornFailures(Buffer.from(text.replaceAll(found, instead), "latin1"));
    expect(failures.map((failure) => failure.slice(0, 6))).toContain(index);
  });
});
