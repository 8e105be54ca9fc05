/**
 * Data inside a page, as a block that no browser runs. `<` and the two line separators are escaped, so that no text of
 * the data can end the block.
 */
export function JsonBlock({ type, id, data }: { type: string; id?: string; data: unknown }) {
  return (
    <script
      type={type}
      id={id}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the text is JSON without any "<".
      dangerouslySetInnerHTML={{ __html: jsonForPage(data) }}
    />
  );
}

/** JSON that can stand inside a script element. */
export function jsonForPage(data: unknown): string {
  return JSON.stringify(data)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
