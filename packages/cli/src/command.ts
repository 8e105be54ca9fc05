import type { ParseArgsConfig } from "node:util";

/** The options of a command as `util.parseArgs` understands them, with a sentence each for `--help`. */
export type Options = Readonly<
  Record<string, NonNullable<ParseArgsConfig["options"]>[string] & { readonly about: string }>
>;

/** What a command was called with. */
export interface Call {
  readonly words: readonly string[];
  /** The option's text, the last one when repeated. */
  text(name: string): string | undefined;
  /** All texts of an option that may be repeated. */
  texts(name: string): readonly string[];
  flag(name: string): boolean;
}

/** One command of the command line. `run` gives the exit code when it is not 0. */
export interface Command {
  /** The words that call it, `atlas facets`. */
  readonly name: string;
  /** What stands after the words, `SLUG FILE`; in square brackets what may be left out, at the end. */
  readonly words: readonly string[];
  readonly about: string;
  readonly options: Options;
  readonly examples: readonly string[];
  run(call: Call): Promise<number | undefined>;
}

export const common: Options = {
  data: {
    type: "string",
    about: "The data folder (default: data). DATABASE_URL chooses PostgreSQL instead.",
  },
  json: { type: "boolean", about: "Print JSON for programs." },
};
