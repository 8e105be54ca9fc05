import { readFileSync } from "node:fs";
import { ProblemError } from "@mapwright/domain";
import type { OpenOptions } from "@mapwright/usecases";
import type { Call, Options } from "./command.ts";
import { wholeNumber } from "./whole-number.ts";

/** Options that say how a file is to be read where it does not tell by itself. */
export const fileOptions: Options = {
  encoding: { type: "string", about: "The file's encoding, when it cannot be told." },
  delimiter: { type: "string", about: "What separates columns, when it cannot be told." },
  sheet: { type: "string", about: "The sheet of a workbook." },
  "header-row": { type: "string", about: "How many rows stand before the header." },
};

export function openOptions(call: Call): OpenOptions {
  const encoding = call.text("encoding");
  const delimiter = call.text("delimiter");
  const sheet = call.text("sheet");
  const headerRow = call.text("header-row");
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter: delimiter === "tab" ? "\t" : delimiter }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(headerRow === undefined ? {} : { headerRow: wholeNumber(headerRow, "--header-row") }),
  };
}

/** The bytes of a file that a call names. */
export function contentOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && (cause.code === "ENOENT" || cause.code === "EISDIR")) {
      throw new ProblemError({
        code: "file-missing",
        message: `There is no file "${path}".`,
        hint: "Check the path.",
        file: path,
      });
    }
    throw cause;
  }
}
