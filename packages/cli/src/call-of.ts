import { parseArgs } from "node:util";
import type { Call, Command } from "./command.ts";

/** What the command was called with, or a sentence that says what is wrong with the call. */
export function callOf(command: Command, rest: readonly string[]): Call | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options: command.options,
      allowPositionals: true,
    });
    const needed = command.words.filter((word) => !word.startsWith("["));
    if (positionals.length < needed.length || positionals.length > command.words.length) {
      return `mapwright ${command.name} takes ${command.words.join(" ") || "no words"}, and got ${got(positionals.length)}.`;
    }
    const texts = (name: string): readonly string[] => [values[name] ?? []].flat().map(String);
    return {
      words: positionals,
      text: (name) => texts(name).at(-1),
      texts,
      flag: (name) => values[name] === true,
    };
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

function got(words: number): string {
  return words === 0 ? "nothing" : words === 1 ? "one word" : `${words} words`;
}
