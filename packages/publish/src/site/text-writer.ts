import { closeSync, openSync, writeSync } from "node:fs";
import { unwritable } from "./print-pages.ts";

/** Writes text after text into a file. Refused with `file-unwritable`. */
export class TextWriter {
  bytes = 0;
  #open = true;
  readonly #file: string;
  readonly #descriptor: number;

  constructor(file: string) {
    this.#file = file;
    try {
      this.#descriptor = openSync(file, "w");
    } catch (cause) {
      throw unwritable(file, cause);
    }
  }

  write(text: string): void {
    const bytes = Buffer.from(text);
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(this.#descriptor, bytes, done);
    } catch (cause) {
      throw unwritable(this.#file, cause);
    }
    this.bytes += bytes.length;
  }

  close(): void {
    if (this.#open) closeSync(this.#descriptor);
    this.#open = false;
  }
}
