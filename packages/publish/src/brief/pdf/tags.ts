type Document = PDFKit.PDFDocument;
export type Tagged = PDFKit.PDFStructureElement;

/** What can be told about an element beside its kind. */
export interface TagOptions {
  readonly alt?: string;
  /** What is read in place of what is drawn. */
  readonly actual?: string;
  readonly lang?: string;
  readonly title?: string;
  readonly scope?: "Column" | "Row";
  readonly bbox?: readonly [number, number, number, number];
}

/** Adds an element to another one; it ends with its parent, or when it is told to. */
export function tagged(doc: Document, parent: Tagged, kind: string, options: TagOptions = {}): Tagged {
  const element = doc.struct(kind, options);
  parent.add(element);
  return element;
}

/** Draws what belongs to an element. */
export function drawn(doc: Document, element: Tagged, kind: string, draw: () => void): void {
  const content = doc.markStructureContent(kind);
  draw();
  doc.endMarkedContent();
  element.add(content);
}

/** Draws what is no content: rules, grounds, page numbers. */
export function ornament(doc: Document, draw: () => void): void {
  doc.markContent("Artifact", { type: "Layout" });
  draw();
  doc.endMarkedContent();
}

/** Draws again what an earlier page has: the structure tells it once. */
export function repeated(doc: Document, draw: () => void): void {
  doc.markContent("Artifact", { type: "Pagination" });
  draw();
  doc.endMarkedContent();
}
