/** Codes written in a row, with commas or blanks between. */
export function codesWritten(text: string): string[] {
  return text.split(/[\s,]+/).filter((code) => code !== "");
}

export function textOfCodes(codes: readonly string[]): string {
  return codes.join(", ");
}

/** Groups of codes with semicolons between; empty ones are none. */
export function groupsWritten(text: string): string[][] {
  return text
    .split(";")
    .map(codesWritten)
    .filter((group) => group.length > 0);
}

export function textOfGroups(groups: readonly (readonly string[])[]): string {
  return groups.map(textOfCodes).join("; ");
}
