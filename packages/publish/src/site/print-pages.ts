import { writeFileSync } from "node:fs";
import { ProblemError } from "@mapwright/domain";
import { type Language, type Messages, messagesIn, type Page, renderPage } from "@mapwright/web";
import type { DrawnBoundaries } from "../pages/places.ts";

/** A page and the file it is to become; its folder is there. */
export interface PlannedFile {
  readonly file: string;
  readonly page: Page;
}

/** Renders pages into their files and gives how many bytes they have. Refused with `file-unwritable`. */
export type PrintPages = (pages: readonly PlannedFile[]) => number;

/** Prints pages that are drawn with these boundaries; what a language needs is made once. */
export function pagePrinter(boundaries: DrawnBoundaries): PrintPages {
  const spoken = new Map<Language, Messages>();
  const messagesFor = (language: Language) => {
    const messages = spoken.get(language) ?? messagesIn(language);
    spoken.set(language, messages);
    return messages;
  };
  return (pages) => {
    let bytes = 0;
    for (const { file, page } of pages) {
      const content = Buffer.from(renderPage(page, boundaries, messagesFor(page.frame.language)));
      writeInto(file, content);
      bytes += content.length;
    }
    return bytes;
  };
}

/** Writes a file whose folder is there. Refused with `file-unwritable`. */
export function writeInto(file: string, content: Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (cause) {
    throw unwritable(file, cause);
  }
}

/** The problem of a file or folder that cannot be written; any other error as it is. */
export function unwritable(file: string, cause: unknown): unknown {
  if (!(cause instanceof Error) || !("code" in cause)) return cause;
  return new ProblemError({
    code: "file-unwritable",
    message: `"${file}" cannot be written (${String(cause.code)}).`,
    hint: "Check that its folder may be written to and has room.",
    file,
  });
}
