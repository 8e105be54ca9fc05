import { allIn, type PdfElement, PdfFile } from "./pdf-file.ts";
import { type MarksOfPage, markedContentFailures } from "./pdf-marks.ts";
import { type Dictionary, isKeyword, nameIn, PdfLexer, type PdfValue } from "./pdf-values.ts";

/** Standard types of structure (ISO 32000-1, 14.8.4). */
const standardKinds = new Set(
  "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu RB RT RP WT WP Figure Formula Form".split(
    " ",
  ),
);

/** What may stand directly below elements of tables and lists (ISO 32000-1, tables 336 and 337). */
const allowedBelow: Readonly<Record<string, readonly string[]>> = {
  Table: ["TR", "THead", "TBody", "TFoot", "Caption"],
  THead: ["TR"],
  TBody: ["TR"],
  TFoot: ["TR"],
  TR: ["TH", "TD"],
  L: ["LI", "L", "Caption"],
  LI: ["Lbl", "LBody"],
};

/** Where the others may stand. */
const allowedIn: Readonly<Record<string, readonly string[]>> = {
  TR: ["Table", "THead", "TBody", "TFoot"],
  TH: ["TR"],
  TD: ["TR"],
  LI: ["L"],
  LBody: ["LI"],
};

/**
 * What a PDF fails of the conditions that software can decide in the Matterhorn Protocol 1.1 (PDF Association, 2021), the test
 * model of PDF/UA-1: each line begins with the index of its condition. Conditions on what briefs never contain (forms, media,
 * formulas, embedded files, optional content, encryption) are checked by its absence.
 */
export function matterhornFailures(bytes: Uint8Array): readonly string[] {
  const pdf = new PdfFile(bytes);
  const elements = allIn(pdf.structure);
  const marks = markedContentFailures(pdf);
  return [
    ...marks.failures,
    ...unclaimed(marks.pages, elements),
    ...documentFailures(pdf),
    ...kindFailures(pdf.structure, "the root"),
    ...headingFailures(elements),
    ...elements.flatMap(elementFailures),
    ...annotationFailures(pdf, elements),
    ...fontFailures(pdf),
  ];
}

/** Marked content that no element claims is not tagged, and an element may claim only what is there, once. */
function unclaimed(pages: MarksOfPage, elements: readonly PdfElement[]): readonly string[] {
  const claims = elements.flatMap(({ contents }) => contents.map(({ page, mark }) => `${page}/${mark}`));
  const claimed = new Set(claims);
  const drawn = [...pages].flatMap(([page, marks]) => marks.map((mark) => `${page}/${mark}`));
  const there = new Set(drawn);
  return [
    ...drawn.filter((mark) => !claimed.has(mark)).map((mark) => `01-005 no element claims content ${mark}`),
    ...claims
      .filter((mark) => !there.has(mark))
      .map((mark) => `01-005 content ${mark} is claimed, not drawn`),
    ...(claims.length === claimed.size ? [] : ["01-006 content is claimed twice"]),
  ];
}

function documentFailures(pdf: PdfFile): readonly string[] {
  const { catalog, trailer } = pdf;
  const xmp = Buffer.from(pdf.stream(catalog.get("Metadata")), "latin1").toString("utf8");
  const viewer = pdf.dictionary(catalog.get("ViewerPreferences"));
  const marked = pdf.dictionary(catalog.get("MarkInfo"));
  const info = pdf.dictionary(trailer.get("Info"));
  const conditions: readonly (readonly [holds: boolean, failure: string])[] = [
    [marked.get("Marked") === true, "01-005 the document is not marked as tagged"],
    [marked.get("Suspects") !== true, "01-007 the document is marked as suspect"],
    [xmp !== "", "06-001 there is no metadata stream"],
    [/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp), "06-002 the metadata has no PDF/UA identifier"],
    [/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+<\/rdf:li>/.test(xmp), "06-003 the metadata has no title"],
    [viewer.has("DisplayDocTitle"), "07-001 DisplayDocTitle is not there"],
    [viewer.get("DisplayDocTitle") === true, "07-002 DisplayDocTitle is false"],
    [/^[a-z]{2}/.test(String(catalog.get("Lang") ?? "")), "11-006 the document has no language"],
    [typeof pdf.resolved(info.get("Title")) === "string", "06-003 the document information has no title"],
    [!catalog.has("OCProperties"), "20-001 there is optional content"],
    [!pdf.dictionary(catalog.get("Names")).has("EmbeddedFiles"), "21-001 there are embedded files"],
    [!catalog.has("AcroForm"), "25-001 there is a form"],
    [!trailer.has("Encrypt"), "26-001 the document is encrypted"],
  ];
  return conditions.flatMap(([holds, failure]) => (holds ? [] : [failure]));
}

/** Standard types only, in the places that ISO 32000-1 gives them. */
function kindFailures(elements: readonly PdfElement[], parent: string): readonly string[] {
  return elements.flatMap(({ kind, children }) => {
    const below = allowedBelow[parent];
    const index = /^L/.test(kind) || /^L/.test(parent) ? "09-005" : "09-004";
    return [
      ...(standardKinds.has(kind) ? [] : [`02-001 ${kind} is no standard type`]),
      ...(below !== undefined && !below.includes(kind) ? [`${index} ${kind} stands in ${parent}`] : []),
      ...((allowedIn[kind] ?? [parent]).includes(parent) ? [] : [`${index} ${kind} stands in ${parent}`]),
      ...kindFailures(children, kind),
    ];
  });
}

function headingFailures(elements: readonly PdfElement[]): readonly string[] {
  const levels = elements.flatMap(({ kind }) => /^H([1-6])$/.exec(kind)?.[1] ?? []).map(Number);
  const jumps = levels.filter((level, place) => place > 0 && level > (levels[place - 1] ?? 0) + 1);
  return [
    ...(levels[0] === 1 ? [] : ["14-002 the first heading is not H1"]),
    ...jumps.map((level) => `14-003 a level is skipped before H${level}`),
    ...(elements.some(({ kind }) => kind === "H") ? ["14-007 H stands beside H1 to H6"] : []),
  ];
}

function elementFailures({ kind, dictionary, children, contents }: PdfElement): readonly string[] {
  const alternative = String(dictionary.get("Alt") ?? dictionary.get("ActualText") ?? "").trim();
  switch (kind) {
    case "Figure":
      return alternative === "" ? ["13-004 a figure has no alternative text"] : [];
    case "Formula":
      return alternative === "" ? ["17-002 a formula has no alternative text"] : [];
    case "Note":
      return dictionary.has("ID") ? [] : ["19-003 a note has no ID"];
    case "TH":
      return isScoped(dictionary) ? [] : ["15-003 a header cell has no scope"];
    case "Table":
      return raggedRows(children) ? ["09-004 the rows of a table have different numbers of cells"] : [];
    case "P":
    case "H1":
    case "H2":
    case "H3":
      return children.length + contents.length > 0 ? [] : [`09-001 ${kind} is empty`];
    default:
      return [];
  }
}

function isScoped(dictionary: Dictionary): boolean {
  const given = dictionary.get("A");
  const attributes = Array.isArray(given) ? given : [given];
  return attributes.some(
    (one) => one instanceof Map && /^(Row|Column|Both)$/.test(nameIn(one.get("Scope")) ?? ""),
  );
}

function raggedRows(children: readonly PdfElement[]): boolean {
  const rows = allIn(children).filter(({ kind }) => kind === "TR");
  return new Set(rows.map((row) => row.children.length)).size > 1;
}

/** Annotations are links only, each in an element of its own with a text, on pages whose order follows the structure. */
function annotationFailures(pdf: PdfFile, elements: readonly PdfElement[]): readonly string[] {
  const nested = new Set(elements.flatMap(({ kind, annotations }) => (kind === "Link" ? annotations : [])));
  return pdf.ofType("Page").flatMap(([, page]) => {
    const annotations = pdf.array(page.get("Annots"));
    if (annotations.length === 0) return [];
    const tabs = nameIn(page.get("Tabs"));
    return [
      ...(tabs === undefined ? ["28-008 a page with annotations has no tab order"] : []),
      ...(tabs === "S" ? [] : ["28-009 the tab order does not follow the structure"]),
      ...annotations.flatMap((annotation) => {
        const dictionary = pdf.dictionary(annotation);
        const number = typeof annotation === "object" && annotation !== null && "object" in annotation;
        const contents = String(dictionary.get("Contents") ?? "").trim();
        return [
          ...(nameIn(dictionary.get("Subtype")) === "Link" ? [] : ["28-002 an annotation is no link"]),
          ...(number && nested.has(annotation.object) ? [] : ["28-011 a link stands in no Link element"]),
          ...(contents === "" ? ["28-012 a link has no text of its own"] : []),
          ...(typeof dictionary.get("StructParent") === "number"
            ? []
            : ["28-011 a link has no StructParent"]),
        ];
      }),
    ];
  });
}

/** Every font is embedded, says which letters it draws, and draws no letter that it does not have. */
function fontFailures(pdf: PdfFile): readonly string[] {
  const descriptors = pdf.ofType("FontDescriptor").map(([, descriptor]) => descriptor);
  const composite = pdf.ofType("Font").filter(([, font]) => nameIn(font.get("Subtype")) === "Type0");
  const simple = pdf
    .ofType("Font")
    .filter(([, font]) => /^(Type1|TrueType|Type3)$/.test(nameIn(font.get("Subtype")) ?? ""));
  const embedded = (descriptor: Dictionary) =>
    ["FontFile", "FontFile2", "FontFile3"].some((key) => pdf.stream(descriptor.get(key)) !== "");
  return [
    ...(descriptors.every(embedded) ? [] : ["31-009 a font is not embedded"]),
    ...simple.map(([number]) => `31-009 font ${number} is not composite and so may not be embedded`),
    ...composite.flatMap(([number, font]) => {
      const map = pdf.stream(font.get("ToUnicode"));
      if (map === "") return [`31-027 font ${number} does not say which letters it draws`];
      const isBad = lettersIn(map).some(
        (letters) => letters === "" || letters === "\0\0" || letters === "\u00ff\u00fe",
      );
      return isBad ? [`31-028 font ${number} maps a glyph to a letter that is none`] : [];
    }),
  ];
}

/** What a map gives glyphs as letters; U+FEFF alone is read as a byte order mark with nothing after it. */
function lettersIn(map: string): readonly string[] {
  const lexer = new PdfLexer(map);
  const letters: PdfValue[] = [];
  let operands: PdfValue[] = [];
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    if (!isKeyword(token)) {
      operands.push(token);
      continue;
    }
    if (token.keyword === "endbfchar") letters.push(...operands.filter((_, place) => place % 2 === 1));
    if (token.keyword === "endbfrange")
      letters.push(...operands.filter((_, place) => place % 3 === 2).flat());
    operands = [];
  }
  return letters.filter((one) => typeof one === "string");
}
