import { dark, light } from "./tokens.ts";

/** The style sheet that `tokens.css` holds: dark by the reader's wish, else by the wish of the system; never on paper. */
export function tokensCss(): string {
  const list = (tokens: Readonly<Record<string, string>>, indent: string) =>
    Object.entries(tokens)
      .map(([name, value]) => `${indent}--${name}: ${value};\n`)
      .join("");
  return [
    `:root {\n  color-scheme: light;\n${list(light, "  ")}}\n`,
    `@media screen and (prefers-color-scheme: dark) {\n  :root:not(.light) {\n    color-scheme: dark;\n${list(dark, "    ")}  }\n}\n`,
    `@media screen {\n  :root.dark {\n    color-scheme: dark;\n${list(dark, "    ")}  }\n}\n`,
  ].join("\n");
}
