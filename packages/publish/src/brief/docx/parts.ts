import { escapedXml, xml } from "./xml.ts";

/** The numbering of all lists with bullets; those of numbered lists follow it. */
export const bulletList = 1;

/** Where the text of a list begins and, before it, its bullets, in twentieths of a point. */
export const listIndent = 360;
export const bulletIndent = 100;

/** What a document refers to from its text: links, pictures and notes, gathered on the way. */
export class Parts {
  readonly #links = new Map<string, string>();
  readonly #pictures: { readonly name: string; readonly id: string; readonly content: Uint8Array }[] = [];
  readonly #notes: string[] = [];
  #numberedLists = 0;

  /** The relation of an address. */
  link(address: string): string {
    const known = this.#links.get(address) ?? `link${this.#links.size + 1}`;
    this.#links.set(address, known);
    return known;
  }

  /** Keeps a picture and gives its relation. */
  picture(name: string, content: Uint8Array): string {
    const id = `picture${this.#pictures.length + 1}`;
    this.#pictures.push({ name, id, content });
    return id;
  }

  /** Keeps a note and gives its number; Word numbers notes in the order in which they are cited. */
  note(text: string): number {
    this.#notes.push(text);
    return this.#notes.length;
  }

  /** The numbering of one more numbered list; each counts from one. */
  numberedList(): number {
    this.#numberedLists++;
    return bulletList + this.#numberedLists;
  }

  get numberedLists(): number {
    return this.#numberedLists;
  }

  get notes(): readonly string[] {
    return this.#notes;
  }

  get pictures(): readonly { readonly name: string; readonly content: Uint8Array }[] {
    return this.#pictures;
  }

  /** The relations of `word/document.xml`, beside those given. */
  relations(others: readonly string[]): string {
    const links = [...this.#links].map(([address, id]) => relation(id, "hyperlink", address, "External"));
    const pictures = this.#pictures.map(({ id, name }) => relation(id, "image", `media/${name}`));
    return [...others, ...links, ...pictures].join("");
  }
}

export function relation(id: string, kind: string, target: string, mode?: "External"): string {
  const type = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
  return xml("Relationship", { Id: id, Type: type, Target: target, TargetMode: mode });
}

/** A run: its properties in the order that the format wants, then its text. */
export function textRun(text: string, properties: readonly string[] = []): string {
  const said = `<w:t xml:space="preserve">${escapedXml(text)}</w:t>`;
  return xml("w:r", {}, properties.length === 0 ? "" : xml("w:rPr", {}, ...properties), said);
}

/** A paragraph of a style; `properties` follow the style in the order that the format wants. */
export function paragraph(
  style: string | undefined,
  children: readonly string[],
  properties: readonly string[] = [],
): string {
  const own = [...(style === undefined ? [] : [xml("w:pStyle", { "w:val": style })]), ...properties];
  return xml("w:p", {}, own.length === 0 ? "" : xml("w:pPr", {}, ...own), ...children);
}
