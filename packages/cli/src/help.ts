import type { Command } from "./command.ts";

/** The list of commands. */
export function help(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    "mapwright: living knowledge maps, from a spreadsheet to a released map",
    "",
    ...commands.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`),
    "",
    "`mapwright COMMAND --help` explains one.",
  ].join("\n");
}

/** How one command is called. */
export function helpOf({ name, words, about, options, examples }: Command): string {
  return [
    `mapwright ${[name, ...words].join(" ")}`,
    about,
    "",
    ...Object.entries(options).map(([option, { type, about: what }]) => {
      return `  ${`--${option}${type === "string" ? " TEXT" : ""}`.padEnd(20)} ${what}`;
    }),
    "",
    ...examples.map((line) => `  ${line}`),
  ].join("\n");
}
