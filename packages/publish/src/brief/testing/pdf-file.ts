import { inflateSync } from "node:zlib";
import { type Dictionary, isKeyword, nameIn, type PdfArray, PdfLexer, type PdfValue } from "./pdf-values.ts";

/** A part of a page that the structure points to, by its number on the page. */
export interface MarkedContent {
  readonly page: number;
  readonly mark: number;
}

/** An element of the structure tree. */
export interface PdfElement {
  readonly kind: string;
  readonly dictionary: Dictionary;
  readonly children: readonly PdfElement[];
  readonly contents: readonly MarkedContent[];
  /** Annotations that belong to it, by object number. */
  readonly annotations: readonly number[];
}

/**
 * A PDF with one cross-reference table, as briefs are written. It is a reader of its own and shares nothing with the writer that
 * it checks.
 */
export class PdfFile {
  readonly objects: ReadonlyMap<number, PdfValue>;
  readonly trailer: Dictionary;

  constructor(bytes: Uint8Array) {
    const text = Buffer.from(bytes).toString("latin1");
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
    const table = /^xref\s+0 \d+\s+((?:\d{10} \d{5} [nf]\s+)+)trailer/.exec(text.slice(start));
    if (table === null) throw new Error("There is no cross-reference table where startxref points.");
    const offsets = [...(table[1] ?? "").matchAll(/(\d{10}) \d{5} ([nf])/g)];
    this.objects = new Map(
      offsets.flatMap(([, offset, kind], number) =>
        kind === "n" ? [[number, objectAt(text, bytes, number, Number(offset))] as const] : [],
      ),
    );
    this.trailer = dictionaryOf(new PdfLexer(text, start + table[0].length).next());
  }

  /** What a value is after following references. */
  resolved(value: PdfValue | undefined): PdfValue | undefined {
    const isReference = typeof value === "object" && value !== null && "object" in value;
    return isReference ? this.resolved(this.objects.get(value.object)) : value;
  }

  dictionary(value: PdfValue | undefined): Dictionary {
    return dictionaryOf(this.resolved(value));
  }

  array(value: PdfValue | undefined): PdfArray {
    return arrayOf(this.resolved(value));
  }

  get catalog(): Dictionary {
    return this.dictionary(this.trailer.get("Root"));
  }

  /** All dictionaries of a type, streams included, with their numbers. */
  ofType(type: string): readonly (readonly [number: number, dictionary: Dictionary])[] {
    return [...this.objects].flatMap(([number, value]) => {
      const dictionary = dictionaryOf(value);
      return nameIn(dictionary.get("Type")) === type ? [[number, dictionary] as const] : [];
    });
  }

  /** The bytes of a stream, inflated, as Latin-1 letters. */
  stream(value: PdfValue | undefined): string {
    const found = this.resolved(value);
    if (typeof found !== "object" || found === null || !("bytes" in found)) return "";
    const isDeflated = nameIn(found.dictionary.get("Filter")) === "FlateDecode";
    return Buffer.from(isDeflated ? inflateSync(found.bytes) : found.bytes).toString("latin1");
  }

  /** The content of a page, its streams joined. */
  content(page: Dictionary): string {
    const contents = page.get("Contents");
    const several = this.array(contents);
    return (several.length > 0 ? several : [contents]).map((one) => this.stream(one)).join("\n");
  }

  /** The elements below the root of the structure. */
  get structure(): readonly PdfElement[] {
    return this.#kids(this.dictionary(this.catalog.get("StructTreeRoot")).get("K"));
  }

  #kids(value: PdfValue | undefined): readonly PdfElement[] {
    const found = this.resolved(value);
    return (Array.isArray(found) ? arrayOf(found) : [value]).flatMap((kid) => {
      const dictionary = this.dictionary(kid);
      const kind = nameIn(dictionary.get("S"));
      return kind === undefined ? [] : [this.#element(kind, dictionary)];
    });
  }

  #element(kind: string, dictionary: Dictionary): PdfElement {
    const kids = dictionary.get("K");
    const found = this.resolved(kids);
    const listed = Array.isArray(found) ? arrayOf(found) : kids === undefined ? [] : [kids];
    const ownPage = dictionary.get("Pg");
    const contents = listed.flatMap((kid): MarkedContent[] => {
      const inner = this.dictionary(kid);
      const mark = typeof kid === "number" ? kid : inner.get("MCID");
      const page = numberOf(inner.get("Pg") ?? ownPage);
      return typeof mark === "number" && page !== undefined ? [{ page, mark }] : [];
    });
    const annotations = listed.flatMap((kid) => {
      const inner = this.dictionary(kid);
      return nameIn(inner.get("Type")) === "OBJR" ? (numberOf(inner.get("Obj")) ?? []) : [];
    });
    return { kind, dictionary, children: this.#kids(kids), contents, annotations };
  }
}

/** An element and all below it, in reading order. */
export function allIn(elements: readonly PdfElement[]): readonly PdfElement[] {
  return elements.flatMap((element) => [element, ...allIn(element.children)]);
}

function objectAt(text: string, bytes: Uint8Array, number: number, offset: number): PdfValue {
  const head = `${number} 0 obj`;
  if (!text.startsWith(head, offset)) throw new Error(`Object ${number} is not where the table says.`);
  const lexer = new PdfLexer(text, offset + head.length);
  const value = lexer.next();
  if (value === undefined || isKeyword(value)) return null;
  const dictionary = dictionaryOf(value);
  const after = lexer.next();
  if (!isKeyword(after) || after.keyword !== "stream") return value;
  const start = lexer.at + (text.startsWith("\r\n", lexer.at) ? 2 : 1);
  const length = dictionary.get("Length");
  return { dictionary, bytes: bytes.subarray(start, start + (typeof length === "number" ? length : 0)) };
}

function dictionaryOf(value: unknown): Dictionary {
  if (value instanceof Map) return value;
  const isStream = typeof value === "object" && value !== null && "dictionary" in value;
  return isStream ? dictionaryOf(value.dictionary) : new Map();
}

function arrayOf(value: PdfValue | undefined): PdfArray {
  return Array.isArray(value) ? value : [];
}

function numberOf(value: PdfValue | undefined): number | undefined {
  return typeof value === "object" && value !== null && "object" in value ? value.object : undefined;
}
