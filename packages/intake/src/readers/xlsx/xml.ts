import { shownValue } from "@mapwright/domain";
import type { ReaderLimits } from "../limits.ts";
import { refuse } from "../refuse.ts";

/** One step through an XML document. Names are local; elements of a foreign namespace prefix keep theirs. */
export type XmlStep =
  | { readonly kind: "open"; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "close"; readonly name: string };

/** What is read, for problems: a part of a workbook, or a codebook. */
export interface XmlPart {
  readonly name: string;
  readonly of: "workbook" | "codebook";
}

const attribute = /([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Walks over the XML of one part as it is inflated, without building a tree. Only what workbooks and codebooks need: no document
 * type (refused, so there are no entities to expand or fetch), the five named entities, limits on depth, attributes
 * and the length of one token. Throws a ProblemError `xml-doctype`, `xml-limit` or `xml-invalid` naming the part.
 */
export function* xmlSteps(
  chunks: Iterable<Uint8Array>,
  of: string | XmlPart,
  limits: ReaderLimits,
): Generator<XmlStep> {
  const part: XmlPart = typeof of === "string" ? { name: of, of: "workbook" } : of;
  const source = new XmlSource(chunks, part, limits);
  const open: string[] = [];
  let prefix: string | undefined;
  for (let token = source.next(); token !== undefined; token = source.next()) {
    if (!token.isTag) {
      if (open.length > 0) yield { kind: "text", text: textOf(token, part) };
      continue;
    }
    const { name, rest, closes, empty } = tagOf(token.text, part);
    prefix ??= name.slice(0, name.indexOf(":") + 1);
    const local = prefix !== "" && name.startsWith(prefix) ? name.slice(prefix.length) : name;
    if (closes) {
      if (open.pop() !== name) invalid(part, `</${name}> closes nothing`);
      yield { kind: "close", name: local };
      continue;
    }
    yield { kind: "open", name: local, attributes: attributesOf(rest, part, limits) };
    if (empty) yield { kind: "close", name: local };
    else if (open.push(name) > limits.xmlDepth) overLimit(part, "its elements stand too deep in each other");
  }
  if (open.length > 0) invalid(part, `<${open.at(-1) ?? ""}> is not closed`);
  if (prefix === undefined) invalid(part, "it is empty");
}

interface Token {
  readonly isTag: boolean;
  /** Text that has no entities: CDATA. */
  readonly isRaw: boolean;
  readonly text: string;
}

/** Cuts the text of a part into tags and texts, holding only what is not yet complete. */
class XmlSource {
  readonly #chunks: Iterator<Uint8Array>;
  readonly #part: XmlPart;
  readonly #limit: number;
  #decoder: InstanceType<typeof TextDecoder> | undefined;
  #text = "";
  #at = 0;

  constructor(chunks: Iterable<Uint8Array>, part: XmlPart, limits: ReaderLimits) {
    this.#chunks = chunks[Symbol.iterator]();
    this.#part = part;
    this.#limit = limits.cellLength * 2;
  }

  next(): Token | undefined {
    for (;;) {
      if (this.#at >= this.#text.length && !this.#more()) return undefined;
      if (this.#text.charCodeAt(this.#at) !== 0x3c) {
        const end = this.#find("<", 0) ?? this.#text.length;
        return { isTag: false, isRaw: false, text: this.#take(end, 0) };
      }
      if (this.#starts("<!--")) this.#skip("-->");
      else if (this.#starts("<![CDATA[")) {
        const end = this.#required("]]>", 9);
        return { isTag: false, isRaw: true, text: this.#take(end, 3).slice(9) };
      } else if (this.#starts("<?")) this.#skip("?>");
      else if (this.#starts("<!")) refuseDoctype(this.#part);
      else return { isTag: true, isRaw: false, text: this.#take(this.#tagEnd(), 1).slice(1) };
    }
  }

  #skip(end: string): void {
    this.#take(this.#required(end, 2), end.length);
  }

  /** Offset of the bracket that ends the tag; brackets in quoted values do not. */
  #tagEnd(): number {
    let from = 1;
    for (;;) {
      const end = this.#required(">", from);
      const tag = this.#text.slice(this.#at, end);
      if (!tag.includes("=") || quotesClosed(tag)) return end;
      from = end - this.#at + 1;
    }
  }

  #starts(text: string): boolean {
    while (this.#text.length - this.#at < text.length && this.#more());
    return this.#text.startsWith(text, this.#at);
  }

  #required(wanted: string, from: number): number {
    return this.#find(wanted, from) ?? invalid(this.#part, "it breaks off");
  }

  #find(wanted: string, from: number): number | undefined {
    let searched = this.#at + from;
    for (;;) {
      const found = this.#text.indexOf(wanted, searched);
      if (found >= 0) return found;
      const length = this.#text.length - this.#at;
      if (length > this.#limit) overLimit(this.#part, "one of its texts or tags is too long");
      if (!this.#more()) return undefined;
      searched = this.#at + Math.max(from, length - wanted.length);
    }
  }

  #take(end: number, skipped: number): string {
    if (end - this.#at > this.#limit) overLimit(this.#part, "one of its texts or tags is too long");
    const text = this.#text.slice(this.#at, end);
    this.#at = end + skipped;
    return text;
  }

  #more(): boolean {
    const next = this.#chunks.next();
    const text = next.done === true ? this.#decode() : this.#decode(next.value);
    this.#text = this.#text.slice(this.#at) + text;
    this.#at = 0;
    return next.done !== true;
  }

  #decode(bytes?: Uint8Array): string {
    const [first, second] = bytes ?? [];
    this.#decoder ??= new TextDecoder(
      first === 0xff && second === 0xfe
        ? "utf-16le"
        : first === 0xfe && second === 0xff
          ? "utf-16be"
          : "utf-8",
      { fatal: true },
    );
    try {
      return bytes === undefined ? this.#decoder.decode() : this.#decoder.decode(bytes, { stream: true });
    } catch {
      // TextDecoder's only error here is a byte that its encoding does not have.
      return invalid(this.#part, "it is not valid UTF-8");
    }
  }
}

function textOf({ text, isRaw }: Token, part: XmlPart): string {
  // A line break in the file is one LF (XML 1.0, 2.11); only an entity can be a CR.
  const broken = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  return isRaw ? broken : decoded(broken, part);
}

function quotesClosed(tag: string): boolean {
  return !/["']/.test(tag.replace(/"[^"]*"|'[^']*'/g, ""));
}

function tagOf(tag: string, part: XmlPart) {
  const closes = tag.startsWith("/");
  const empty = tag.endsWith("/");
  const inner = tag.slice(closes ? 1 : 0, empty ? -1 : undefined);
  const name = /^[^\s/<>"'=]+/.exec(inner)?.[0] ?? invalid(part, `<${shownValue(tag)}> is no tag`);
  return { name, rest: inner.slice(name.length), closes, empty };
}

function attributesOf(rest: string, part: XmlPart, limits: ReaderLimits): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  if (rest === "") return attributes;
  for (const [, name = "", double, single] of rest.matchAll(attribute)) {
    attributes.set(name, decoded(double ?? single ?? "", part));
    if (attributes.size > limits.xmlAttributes) overLimit(part, "an element has too many attributes");
  }
  return attributes;
}

function decoded(text: string, part: XmlPart): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&]{0,10});?/g, (whole, name: string) => {
    if (!whole.endsWith(";")) return invalid(part, "an & stands alone");
    if (Object.hasOwn(entities, name)) return entities[name] ?? "";
    const code = /^#x([0-9a-f]+)$/i.exec(name)?.[1] ?? "";
    const point =
      code === "" ? Number(/^#([0-9]+)$/.exec(name)?.[1] ?? Number.NaN) : Number.parseInt(code, 16);
    const isCharacter = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
    return isCharacter
      ? String.fromCodePoint(point)
      : invalid(part, `the entity ${shownValue(whole)} is not known`);
  });
}

function invalid(part: XmlPart, what: string): never {
  return refuse({
    code: "xml-invalid",
    message: `${subjectOf(part)} is not well-formed: ${what}.`,
    hint: hintOf(part),
    path: part.name,
  });
}

function overLimit(part: XmlPart, what: string): never {
  return refuse({
    code: "xml-limit",
    message: `${subjectOf(part)} cannot be read: ${what}.`,
    hint:
      part.of === "workbook"
        ? "Save the workbook again with a spreadsheet program, or as CSV (UTF-8)."
        : hintOf(part),
    path: part.name,
  });
}

function refuseDoctype(part: XmlPart): never {
  return refuse({
    code: "xml-doctype",
    message: `${subjectOf(part)} has a document type, which is never read.`,
    hint: hintOf(part),
    path: part.name,
  });
}

function subjectOf({ name, of }: XmlPart): string {
  return of === "workbook"
    ? `The part ${shownValue(name)} of the workbook`
    : `The codebook ${shownValue(name)}`;
}

function hintOf({ of }: XmlPart): string {
  return of === "workbook"
    ? "Save the workbook again with a spreadsheet program."
    : "Export it again from the program that made it.";
}
