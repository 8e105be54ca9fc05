import type { ReaderLimits } from "../limits.ts";
import { counted, refuse } from "../refuse.ts";
import type { XmlStep } from "./xml.ts";

/** The texts that cells refer to by number; runs of rich text joined, pronunciation guides left out. */
export function readSharedStrings(steps: Iterable<XmlStep>, limits: ReaderLimits): readonly string[] {
  const strings: string[] = [];
  const reader = new TextReader();
  for (const step of steps) {
    reader.take(step);
    if (step.kind === "open" && step.name === "si") reader.clear();
    if (step.kind === "close" && step.name === "si") {
      strings.push(reader.text());
      if (strings.length > limits.sharedStrings) refuseStrings(limits.sharedStrings);
    }
  }
  return strings;
}

/** Gathers the text of `t` elements. */
export class TextReader {
  #parts: string[] = [];
  #inText = false;
  #inGuide = false;

  take(step: XmlStep): void {
    if (step.kind === "text") {
      if (this.#inText && !this.#inGuide) this.#parts.push(step.text);
    } else if (step.name === "t") this.#inText = step.kind === "open";
    else if (step.name === "rPh") this.#inGuide = step.kind === "open";
  }

  clear(): void {
    this.#parts = [];
  }

  text(): string {
    return unescaped(this.#parts.join(""));
  }
}

/** `_x000D_` stands for a character that XML cannot write (ECMA-376 part 1, 22.9.2.19), `_x005F_` for its underscore. */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function refuseStrings(limit: number): never {
  return refuse({
    code: "strings-limit",
    message: `The workbook has more than ${counted(limit, "different text")}.`,
    hint: "Save the sheet as CSV (UTF-8) and import that.",
  });
}
