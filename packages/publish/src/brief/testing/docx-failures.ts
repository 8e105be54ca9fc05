import { posix } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { formFailures } from "../../testing/xml-schema.ts";

/** The parts of a Word document by their names, as text. */
type Parts = ReadonlyMap<string, string>;

interface Relation {
  readonly id: string;
  readonly target: string;
  readonly isOutside: boolean;
}

/**
 * What keeps a Word document from opening whole or from being read by a screen reader: parts that are not well-formed, without a
 * content type or not there (ECMA-376, part 2), styles, numberings and notes that are used and not defined, and what an
 * accessibility check of Word asks: title, language, header rows, names of tables, alternative texts, headings without jumps.
 */
export async function docxFailures(bytes: Uint8Array): Promise<readonly string[]> {
  const files = Object.entries(unzipSync(bytes));
  const parts = new Map(files.map(([name, content]) => [name, strFromU8(content)]));
  const written = [...parts].filter(([name]) => /\.(xml|rels|svg)$/.test(name));
  return [
    ...(await formFailures(written)),
    ...contentTypeFailures(parts),
    ...relationFailures(parts),
    ...definitionFailures(parts),
    ...readingFailures(parts),
  ];
}

/** What an expression with one group finds in a text. */
function foundIn(text: string | undefined, pattern: RegExp): readonly string[] {
  return [...(text ?? "").matchAll(pattern)].map(([, found = ""]) => found);
}

function contentTypeFailures(parts: Parts): readonly string[] {
  const types = parts.get("[Content_Types].xml");
  const endings = new Set(foundIn(types, /<Default Extension="([^"]+)"/g));
  const overridden = foundIn(types, /<Override PartName="\/([^"]+)"/g);
  const plain = [...parts.keys()].filter((name) => name !== "[Content_Types].xml");
  return [
    ...plain
      .filter((name) => !endings.has(name.split(".").at(-1) ?? ""))
      .map((name) => `${name} has no type`),
    ...overridden.filter((name) => !parts.has(name)).map((name) => `${name} has a type and is not there`),
  ];
}

function relationsOf(parts: Parts, part: string): readonly Relation[] {
  const file = posix.join(posix.dirname(part), "_rels", `${posix.basename(part)}.rels`);
  return foundIn(parts.get(file), /<Relationship ([^>]*)\/>/g).map((attributes) => ({
    id: foundIn(attributes, /\bId="([^"]*)"/g)[0] ?? "",
    target: posix.join(posix.dirname(part), foundIn(attributes, /\bTarget="([^"]*)"/g)[0] ?? ""),
    isOutside: attributes.includes('TargetMode="External"'),
  }));
}

function relationFailures(parts: Parts): readonly string[] {
  return [...parts].flatMap(([part, text]) => {
    const relations = relationsOf(parts, part);
    const ids = relations.map(({ id }) => id);
    const used = part.endsWith(".rels") ? [] : foundIn(text, /\br:(?:id|embed|link)="([^"]*)"/g);
    return [
      ...relations
        .filter(({ target, isOutside }) => !isOutside && !parts.has(target))
        .map(({ target }) => `${part} leads to ${target}, which is not there`),
      ...used
        .filter((id) => !ids.includes(id))
        .map((id) => `${part} uses the relation ${id}, which it lacks`),
      ...(new Set(ids).size === ids.length ? [] : [`${part} has a relation twice`]),
    ];
  });
}

/** Styles, numberings and notes that are used are defined. */
function definitionFailures(parts: Parts): readonly string[] {
  const body = ["word/document.xml", "word/footnotes.xml", "word/footer1.xml"]
    .map((name) => parts.get(name))
    .join("");
  const asked: readonly (readonly [what: string, used: readonly string[], defined: readonly string[]])[] = [
    [
      "style",
      foundIn(body, /<w:(?:p|r|tbl)Style w:val="([^"]+)"/g),
      foundIn(parts.get("word/styles.xml"), /<w:style [^>]*w:styleId="([^"]+)"/g),
    ],
    [
      "numbering",
      foundIn(body, /<w:numId w:val="([^"]+)"/g),
      foundIn(parts.get("word/numbering.xml"), /<w:num w:numId="([^"]+)"/g),
    ],
    [
      "note",
      foundIn(body, /<w:footnoteReference w:id="([^"]+)"/g),
      foundIn(parts.get("word/footnotes.xml"), /<w:footnote w:id="([^"]+)"/g),
    ],
  ];
  return asked.flatMap(([what, used, defined]) =>
    [...new Set(used)].filter((one) => !defined.includes(one)).map((one) => `${what} ${one} is not defined`),
  );
}

function readingFailures(parts: Parts): readonly string[] {
  const body = parts.get("word/document.xml") ?? "";
  const tables = foundIn(body, /<w:tbl>([\s\S]*?)<\/w:tbl>/g);
  const drawings = foundIn(body, /<wp:docPr ([^>]*)\/?>/g);
  const levels = foundIn(body, /<w:pStyle w:val="(Title|Heading\d)"/g).map((style) =>
    style === "Title" ? 0 : Number(style.slice(-1)),
  );
  const numbers = foundIn(body, /<wp:docPr id="([^"]*)"/g);
  const rules: readonly (readonly [rule: string, holds: boolean])[] = [
    ["the document has a title", /<dc:title>[^<]+<\/dc:title>/.test(parts.get("docProps/core.xml") ?? "")],
    ["the document has a language", /<dc:language>[a-z]{2}/.test(parts.get("docProps/core.xml") ?? "")],
    [
      "texts have a language",
      /<w:rPrDefault>.*<w:lang w:val="[a-z]{2}"/.test(parts.get("word/styles.xml") ?? ""),
    ],
    ["the first heading is the title", levels[0] === 0],
    [
      "no level of headings is skipped",
      levels.every((level, place) => level <= (levels[place - 1] ?? 0) + 1),
    ],
    [
      "every table has a header row",
      tables.every((table) => /^.*?<w:trPr>(?:(?!<\/w:trPr>).)*<w:tblHeader\/>/.test(firstRow(table))),
    ],
    ["every table has a name", tables.every((table) => /<w:tblCaption w:val="[^"]+"/.test(table))],
    ["every row has as many cells as the grid has columns", tables.every(isRegular)],
    ["every picture has an alternative text", drawings.every((drawing) => /descr="[^"]+"/.test(drawing))],
    ["every picture has a number of its own", new Set(numbers).size === numbers.length],
  ];
  return rules.flatMap(([rule, holds]) => (holds ? [] : [rule]));
}

function firstRow(table: string): string {
  return foundIn(table, /(<w:tr>[\s\S]*?<\/w:tr>)/g)[0] ?? "";
}

function isRegular(table: string): boolean {
  const columns = foundIn(table, /(<w:gridCol )/g).length;
  return foundIn(table, /<w:tr>([\s\S]*?)<\/w:tr>/g).every(
    (row) => foundIn(row, /(<w:tc>)/g).length === columns,
  );
}
