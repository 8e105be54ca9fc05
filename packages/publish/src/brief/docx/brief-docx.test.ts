import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { aFolder, printed, testWith } from "../../testing/machine-tools.ts";
import { briefPress } from "../press.ts";
import { docxFailures } from "../testing/docx-failures.ts";
import { anOrder, everyBlock } from "../testing/order.ts";

const press = briefPress();
const docxOf = async (text: string, more: Parameters<typeof anOrder>[1] = {}) =>
  (await press.render(anOrder(text, more), "docx")).content;
const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

describe("a brief as a Word document", () => {
  let bytes: Uint8Array;
  let parts: Readonly<Record<string, string>>;
  beforeAll(async () => {
    bytes = await docxOf(everyBlock);
    parts = partsOf(bytes);
  });
  const body = () => parts["word/document.xml"] ?? "";

  it.each(["en", "fr", "de", "es", "it"])("is whole, sound and accessible in %s", async (language) => {
    expect(await docxFailures(await docxOf(everyBlock, { language }))).toEqual([]);
  });

  it("uses the styles for headings, and real tables with a header row and a name", () => {
    expect(body().match(/w:pStyle w:val="Heading1"/g)).toHaveLength(3);
    expect(body().match(/w:pStyle w:val="Heading2"/g)).toHaveLength(1);
    expect(body().match(/<w:tbl>/g)).toHaveLength(2);
    expect(body().match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(body().match(/<w:tblCaption /g)).toHaveLength(2);
  });

  it("has a figure as drawing and as picture, with an alternative text", () => {
    expect(Object.keys(parts)).toEqual(
      expect.arrayContaining(["word/media/figure-1.svg", "word/media/figure-1.png"]),
    );
    expect(body()).toMatch(
      /<wp:docPr id="1" name="figure-1" descr="Figure 1\. Countries &#60;&#38;&#62; \(n\u00a0=\u00a08\)\. “Belgium”/,
    );
  });

  it("has a footnote for each note, in the order in which they are cited", () => {
    const cited = [...body().matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => id);
    expect(cited.length).toBeGreaterThan(0);
    expect(cited).toEqual(cited.map((_, place) => String(place + 1)));
  });

  it("counts each numbered list from one", async () => {
    const two = partsOf(await docxOf("1. first\n2. second\n\nBetween.\n\n1. first again\n"));
    const numbers = [...(two["word/document.xml"] ?? "").matchAll(/<w:numId w:val="(\d+)"/g)].map(
      ([, id]) => id,
    );
    expect(numbers).toEqual(["2", "2", "3"]);
    expect(two["word/numbering.xml"]?.match(/<w:startOverride w:val="1"\/>/g)).toHaveLength(2);
  });

  testWith(
    "soffice",
    "LibreOffice opens it and makes a PDF with its title, headings and tables",
    (soffice) => {
      const folder = aFolder();
      writeFileSync(join(folder, "brief.docx"), bytes);
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const convert = (form: string) =>
        printed(soffice, [
          profile,
          "--headless",
          "--convert-to",
          form,
          "--outdir",
          folder,
          join(folder, "brief.docx"),
        ]);
      convert("pdf");
      convert("txt:Text (encoded):UTF8");
      const text = readFileSync(join(folder, "brief.txt"), "utf8");
      for (const words of ["Highlights", "Where they are", "9 initiatives, 88%", "Countries <&>"])
        expect(text).toContain(words);
      expect(readFileSync(join(folder, "brief.pdf"), "latin1").slice(0, 5)).toBe("%PDF-");
    },
  );

  it.each([
    ["a part that is not well-formed", "word/document.xml", "</w:body>", ""],
    ["a style that is not defined", "word/styles.xml", 'w:styleId="Quote"', 'w:styleId="Other"'],
    ["a relation that leads nowhere", "word/_rels/document.xml.rels", "styles.xml", "style.xml"],
    ["a picture without a text", "word/document.xml", /descr="[^"]+"/g, 'descr=""'],
    ["a table without a header row", "word/document.xml", "<w:tblHeader/>", ""],
    ["no title", "docProps/core.xml", "<dc:title>Title</dc:title>", "<dc:title/>"],
  ])("would be found wanting with %s", async (_what, name, found, instead) => {
    const broken = { ...parts, [name]: (parts[name] ?? "").replace(found, instead) };
    expect(broken[name]).not.toBe(parts[name]);
    const texts = Object.entries(broken).filter(([part]) => !part.endsWith(".png"));
    const pictures = Object.entries(unzipSync(bytes)).filter(([part]) => part.endsWith(".png"));
    const files = [...texts.map(([part, text]) => [part, strToU8(text)] as const), ...pictures];
    expect(await docxFailures(zipSync(Object.fromEntries(files)))).not.toEqual([]);
  });
});
