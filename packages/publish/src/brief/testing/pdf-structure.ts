/** One element of a PDF's structure tree. */
export interface PdfElement {
  readonly kind: string;
  readonly text: string;
  readonly children: readonly PdfElement[];
}

/**
 * Reads the parts of a PDF that say what it is to a screen reader. pdfkit writes dictionaries plainly and compresses only
 * streams, so that a reader of objects is enough; it is our own and stands beside the writer that it checks.
 */
export class PdfReader {
  readonly #objects = new Map<string, string>();

  constructor(pdf: Uint8Array) {
    const text = Buffer.from(pdf).toString("latin1");
    for (const [, number = "", body = ""] of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
      this.#objects.set(number, body);
  }

  /** All objects whose dictionary holds the text. */
  having(text: string): readonly string[] {
    return [...this.#objects.values()].filter((body) => body.includes(text));
  }

  object(reference: string | undefined): string {
    return this.#objects.get(/^(\d+)/.exec(reference ?? "")?.[1] ?? "") ?? "";
  }

  get catalog(): string {
    return this.having("/Type /Catalog")[0] ?? "";
  }

  get metadata(): string {
    return this.object(/\/Metadata (\d+)/.exec(this.catalog)?.[1]);
  }

  /** The elements below the root of the structure. */
  get structure(): readonly PdfElement[] {
    return this.#childrenOf(this.object(/\/StructTreeRoot (\d+)/.exec(this.catalog)?.[1]));
  }

  #childrenOf(body: string): readonly PdfElement[] {
    const [, list = ""] = /\/K \[([\s\S]*?)\](?=\s*\/|\s*>>)/.exec(body) ?? [];
    return [...list.replace(/<<[\s\S]*?>>/g, "").matchAll(/(\d+) 0 R/g)].flatMap(([, number]) => {
      const text = this.object(number);
      const kind = /\/S \/(\w+)/.exec(text)?.[1];
      return kind === undefined ? [] : [{ kind, text, children: this.#childrenOf(text) }];
    });
  }
}

/** An element and all below it, in reading order. */
export function allIn(elements: readonly PdfElement[]): readonly PdfElement[] {
  return elements.flatMap((element) => [element, ...allIn(element.children)]);
}
