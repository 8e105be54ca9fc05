import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { briefPress } from "./press.ts";
import { anOrder, head } from "./testing/order.ts";
import { allIn, type PdfElement, PdfReader } from "./testing/pdf-structure.ts";

const text = `{box}

## Highlights

- {count inventory} initiatives, {share inventory with country=BE} in Belgium.
- **Bold** and *slanted* with [a link](https://elsewhere.example/?a=1&b=2).

{end}

## Where they are

Most are in {ranking inventory of country top 2}. {map.question}

> A statement with {count inventory}.

{figure bars inventory of country "Countries <&>"}

### A table

{table inventory of areas}

1. first
2. second
`;
const press = briefPress();
const order = () => anOrder(text);
const digest = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");

describe("a brief", () => {
  it.each(["html", "pdf", "docx"] as const)(
    "is the same bytes when it is made again as %s",
    async (format) => {
      const [first, again] = [await press.render(order(), format), await press.render(order(), format)];
      expect(digest(again.content)).toBe(digest(first.content));
      expect(first.fileName).toBe(`tiny-2-tiny.${format}`);
    },
  );

  it("is not made while anything is wrong with it", async () => {
    await expect(press.render(anOrder("{count inventroy}"), "pdf")).rejects.toMatchObject({
      problems: [{ code: "base-unknown" }],
    });
  });

  it("names the templates that ship, and the near one for a mistyped name", () => {
    expect(press.templates).toEqual(
      expect.arrayContaining(["country", "insights", "region", "sector", "wave"]),
    );
    expect(press.check({ ...order(), template: "insight" }).problems[0]?.hint).toContain("insights");
  });

  it("says in every form that its initiatives are invented", async () => {
    const { content } = await press.render(order(), "html");
    expect(new TextDecoder().decode(content)).toContain("Synthetic: every initiative is invented.");
  });
});

describe("as HTML", () => {
  let html: string;
  beforeAll(async () => {
    html = new TextDecoder().decode((await press.render(order(), "html")).content);
  });

  it("links every number to its initiatives and says what it is made of", () => {
    expect(html).toContain(
      '<a href="https://maps.example/maps/tiny/releases/2/explore?where=country=BE" class="number" title="7 of 8; Inventory">88%</a>',
    );
  });

  it("escapes what it is given, and holds no script", () => {
    expect(html).toContain("Countries &#60;&#38;&#62; (n = 8)");
    expect(html).not.toMatch(/<script|javascript:|\son\w+=/i);
    expect(html).toContain('href="https://elsewhere.example/?a=1&#38;b=2"');
  });

  it("has one first heading and skips no level", () => {
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, place) => {
      expect(level - (levels[place - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it("has every note that it cites", () => {
    const cited = [...html.matchAll(/href="#(note-\d+)"/g)].map(([, id]) => id);
    expect(cited.length).toBeGreaterThan(0);
    for (const id of cited) expect(html).toContain(`id="${id}"`);
  });
});

describe("as PDF", () => {
  let pdf: PdfReader;
  let elements: readonly PdfElement[];
  const ofKind = (kind: string) => elements.filter((element) => element.kind === kind);
  beforeAll(async () => {
    pdf = new PdfReader((await press.render(order(), "pdf")).content);
    elements = allIn(pdf.structure);
  });

  it("says that it is PDF/UA, and has title and language", () => {
    expect(pdf.metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(pdf.metadata).toMatch(/<dc:title>[\s\S]*Title[\s\S]*<\/dc:title>/);
    expect(pdf.catalog).toMatch(/\/Lang \(en\)/);
    expect(pdf.having("/Marked true")).toHaveLength(1);
    expect(pdf.having("/DisplayDocTitle true")).toHaveLength(1);
  });

  it("says title and author in its metadata whatever letters they have", async () => {
    const text = anOrder("a");
    const template = { file: "tiny.md", text: head.replace("# Title", "# A < B & C").concat("a") };
    const { metadata } = new PdfReader((await press.render({ ...text, template }, "pdf")).content);
    expect(metadata).toContain("A &lt; B &amp; C");
    expect(
      openTags(metadata.slice(metadata.indexOf("<x:xmpmeta"), metadata.indexOf("<?xpacket end"))),
    ).toEqual([]);
  });

  it("has its headings in order and skips no level", () => {
    const levels = elements.flatMap(({ kind }) => /^H(\d)$/.exec(kind)?.[1] ?? []).map(Number);
    expect(levels).toEqual([1, 2, 2, 3, 2]);
  });

  it("has an alternative text for each figure", () => {
    expect(ofKind("Figure")).toHaveLength(1);
    for (const { text: own } of ofKind("Figure")) expect(own).toMatch(/\/Alt [(<]/);
  });

  it("has tables of rows with headers for columns and rows", () => {
    expect(ofKind("Table")).toHaveLength(2);
    for (const table of ofKind("Table")) {
      const rows = table.children.filter(({ kind }) => kind === "TR");
      expect(rows.length).toBeGreaterThan(1);
      for (const { text: own } of rows[0]?.children ?? [])
        expect(own).toMatch(/\/S \/TH[\s\S]*\/Scope \/Column|\/Scope \/Column[\s\S]*\/S \/TH/);
      for (const row of rows.slice(1)) {
        expect(row.children.map(({ kind }) => kind)).toEqual([
          "TH",
          ...row.children.slice(1).map(() => "TD"),
        ]);
        expect(row.children[0]?.text).toContain("/Scope /Row");
      }
    }
  });

  it("has lists of labels and bodies", () => {
    expect(ofKind("L")).toHaveLength(2);
    for (const { children } of ofKind("LI"))
      expect(children.map(({ kind }) => kind)).toEqual(["Lbl", "LBody"]);
  });

  it("has each link in its element, with a text of its own, and pages that follow the structure", () => {
    const links = pdf.having("/Subtype /Link");
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) {
      expect(link).toMatch(/\/StructParent \d+/);
      expect(link).toMatch(/\/Contents \(.+\)|\/Contents <.+>/);
    }
    expect(ofKind("Link")).toHaveLength(links.length);
    for (const page of pdf.having("/Type /Page\n")) expect(page).toContain("/Tabs /S");
  });

  it("marks a text in another language, and embeds every font", async () => {
    const french = new PdfReader((await press.render({ ...order(), language: "fr" }, "pdf")).content);
    expect(french.catalog).toContain("/Lang (fr)");
    expect(
      allIn(french.structure).filter(({ text: own }) => own.includes("/Lang (en)")).length,
    ).toBeGreaterThan(0);
    const fonts = pdf.having("/Type /FontDescriptor");
    expect(fonts.length).toBeGreaterThan(2);
    for (const font of fonts) expect(font).toMatch(/\/FontFile[23] \d+/);
  });

  it("keeps nothing outside of the structure but what is marked as ornament", () => {
    expect(pdf.structure.map(({ kind }) => kind)).toEqual(["Document"]);
  });
});

describe("as a Word document", () => {
  let parts: Readonly<Record<string, string>>;
  beforeAll(async () => {
    const files = unzipSync((await press.render(order(), "docx")).content);
    parts = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
  });
  const body = () => parts["word/document.xml"] ?? "";

  it("is made of well-formed parts", () => {
    for (const [name, xml] of Object.entries(parts))
      if (/\.(xml|rels|svg)$/.test(name)) expect([name, openTags(xml)]).toEqual([name, []]);
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
      /<wp:docPr id="1" name="figure-1" descr="Figure 1\. Countries &#60;&#38;&#62; \(n = 8\)\. “Belgium”/,
    );
  });

  it("has a footnote for each note and a relation for each link", () => {
    const cited = [...body().matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => id);
    expect(cited).toEqual(cited.map((_, place) => String(place + 1)));
    for (const id of cited) expect(parts["word/footnotes.xml"]).toContain(`<w:footnote w:id="${id}">`);
    const relations = parts["word/_rels/document.xml.rels"] ?? "";
    for (const [, id] of body().matchAll(/r:(?:id|embed)="([^"]+)"/g))
      expect(relations).toContain(`Id="${id}"`);
  });
});

/** The elements of XML that are not closed, or closed out of order. */
function openTags(xml: string): readonly string[] {
  const open: string[] = [];
  for (const [, slash, name = "", closed] of xml.matchAll(/<(\/)?([A-Za-z][\w:.-]*)(?:\s[^<>]*?)?(\/)?>/g)) {
    if (slash !== undefined) {
      if (open.pop() !== name) return [...open, `/${name}`];
    } else if (closed === undefined) open.push(name);
  }
  return open;
}
