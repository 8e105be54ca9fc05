/** Average width of a letter in units of the font size, for the sans-serif faces that figures are set in. */
const letterWidth = 0.5;

/** Width of a text in pixels, estimated: a figure is drawn where no fonts can be measured. */
export function estimatedWidth(text: string, fontSize: number): number {
  let units = 0;
  for (const letter of text)
    units += /[ilIjt.,;:'|!()\s]/.test(letter)
      ? 0.29
      : /[mwMW@%]/.test(letter)
        ? 0.8
        : /\p{Lu}/u.test(letter)
          ? 0.62
          : letterWidth;
  return units * fontSize;
}

/** Breaks a text at spaces and hyphens into at most `most` lines of a width; what does not fit ends in an ellipsis. */
export function wrapped(text: string, fontSize: number, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  const fits = (candidate: string) => estimatedWidth(candidate, fontSize) <= width;
  for (const part of text.trim().match(/[^\s/-]*[/-]*\s*/g) ?? []) {
    const joined = `${line}${part}`;
    if (line === "" || fits(joined.trimEnd())) line = joined;
    else {
      lines.push(line.trimEnd());
      line = part;
    }
  }
  if (line !== "") lines.push(line.trimEnd());
  if (lines.length <= most && lines.every(fits)) return lines;
  return lines.slice(0, most).map((kept, index) => {
    const isCut = !fits(kept) || (index === most - 1 && lines.length > most);
    return isCut ? shortened(kept, fits) : kept;
  });
}

function shortened(line: string, fits: (text: string) => boolean): string {
  const letters = [...line];
  while (letters.length > 1 && !fits(`${letters.join("")}…`)) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
