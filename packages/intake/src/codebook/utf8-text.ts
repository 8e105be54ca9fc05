import { type Problem, ProblemError } from "@mapwright/domain";

const largestBytes = 4 * 1024 * 1024;

/** The text of a codebook file. Throws a ProblemError when it is not UTF-8, holds control characters or is far too large. */
export function utf8Text(file: string, content: string | Uint8Array): string {
  if (content.length > largestBytes) throw new ProblemError(tooLarge(file, content.length));
  const text = (typeof content === "string" ? content : decode(file, content)).replace(/^\uFEFF/, "");
  const control = firstControlCharacter(text);
  if (control !== undefined) throw new ProblemError(controlCharacter(file, text, control));
  return text;
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new ProblemError(notUtf8(file, firstBadLine(bytes)));
  }
}

/** A line break is one byte in UTF-8 and part of no other character, so that lines can be decoded one by one. */
function firstBadLine(bytes: Uint8Array): number {
  let row = 1;
  for (let start = 0; start < bytes.length; row++) {
    const end = bytes.indexOf(0x0a, start);
    const line = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (new TextDecoder("utf-8").decode(line).includes("\uFFFD")) return row;
    if (end === -1) break;
    start = end + 1;
  }
  return row;
}

/** YAML allows tab, line feed and carriage return, and no other control character. */
function firstControlCharacter(text: string): number | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose.
  const at = text.search(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/);
  return at === -1 ? undefined : at;
}

function tooLarge(file: string, length: number): Problem {
  return {
    code: "codebook-too-large",
    message: `The codebook ${file} has ${length} bytes; the most that is read is ${largestBytes}.`,
    hint: "Check that it is a codebook; the largest that ships has 130 thousand bytes.",
    file,
  };
}

function notUtf8(file: string, row: number): Problem {
  return {
    code: "not-utf-8",
    message: `The codebook ${file} is not UTF-8: line ${row} has bytes that are no characters.`,
    hint: "Save it as UTF-8 (in most editors under Save as, Encoding).",
    file,
    row,
  };
}

function controlCharacter(file: string, text: string, at: number): Problem {
  const before = text.slice(0, at).split("\n");
  const value = `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0")}`;
  return {
    code: "control-character",
    message: `The codebook ${file} has the control character ${value} on line ${before.length}.`,
    hint: "Remove it; it often comes from copying out of another program, or the file is not UTF-8.",
    file,
    row: before.length,
    column: String((before.at(-1)?.length ?? 0) + 1),
    value,
  };
}
