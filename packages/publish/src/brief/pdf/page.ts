/** A4 in points with a margin column for notes beside the text; figures take both. */
export const page = {
  width: 595.28,
  height: 841.89,
  top: 58,
  /** The lowest baseline of the text. */
  bottom: 841.89 - 64,
  left: 54,
  right: 595.28 - 54,
  /** The text column. */
  text: 198,
  /** Width of the notes in the margin. */
  notes: 120,
} as const;

export const fullWidth = page.right - page.left;
export const textWidth = page.right - page.text;
