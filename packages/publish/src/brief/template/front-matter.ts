import { languageTag, ProblemError } from "@mapwright/domain";
import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { problemAt, type Source } from "./source.ts";

/** What a template says before its text. */
const head = z.strictObject({
  format: z.literal("mapwright-brief/1"),
  language: languageTag,
  bases: z
    .record(
      z.string().regex(/^[a-z][a-z0-9-]*$/, "lower-case letters, digits and hyphens"),
      z.strictObject({ label: z.string().min(1), where: z.array(z.string().min(1)).min(1) }),
    )
    .default({}),
});
export type FrontMatter = z.infer<typeof head>;

/** Names that mean something without being defined. */
export const givenBases = ["inventory", "mapping", "analysed", "everywhere"] as const;

/**
 * Reads what stands between the two lines of `---` at the top; `end` is the offset of the text below. Throws
 * `template-head-invalid`.
 */
export function readFrontMatter(source: Source): { readonly head: FrontMatter; readonly end: number } {
  const found = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source.text);
  if (found === null)
    throw invalid(
      source,
      0,
      "The template does not start with its description.",
      "Start it with a line of ---.",
    );
  const text = found[1] ?? "";
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: false, uniqueKeys: true });
  const [error] = document.errors;
  if (error !== undefined)
    throw invalid(
      source,
      4 + error.pos[0],
      `The description of the template is not valid YAML: ${error.message.split("\n")[0]}`,
    );
  const parsed = head.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (!parsed.success) {
    throw new ProblemError(
      parsed.error.issues.map(({ path, message }) => {
        const node = document.getIn(
          path.filter((step) => typeof step !== "symbol"),
          true,
        );
        const at = rangeStart(node);
        return problemIn(
          source,
          4 + at,
          `The description of the template is wrong at ${path.join(".") || "its top"}: ${message}.`,
        );
      }),
    );
  }
  const taken = Object.keys(parsed.data.bases).find((name) => givenBases.some((given) => given === name));
  if (taken !== undefined)
    throw invalid(
      source,
      4 + text.indexOf(taken),
      `The base "${taken}" is there already.`,
      "Choose another name for it.",
    );
  return { head: parsed.data, end: found[0].length };
}

function rangeStart(node: unknown): number {
  if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range)) return 0;
  return Number(node.range[0] ?? 0);
}

const usualHint =
  "It takes format: mapwright-brief/1, language and bases; see the reference of brief templates.";

function problemIn(source: Source, offset: number, message: string, hint = usualHint) {
  const line = source.text.slice(offset).split("\n")[0] ?? "";
  return problemAt(source, { text: line, offset }, { code: "template-head-invalid", message, hint });
}

function invalid(source: Source, offset: number, message: string, hint?: string): ProblemError {
  return new ProblemError(problemIn(source, offset, message, hint));
}
