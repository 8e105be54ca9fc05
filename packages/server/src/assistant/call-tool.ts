import { citationOf, ProblemError, type ReleaseRow } from "@mapwright/domain";
import { type Desk, mapNamed, perform } from "@mapwright/usecases";
import { parameter, queryOf } from "@mapwright/web";
import { z } from "zod";
import { asInAddress, inputFrom } from "../input.ts";
import { operationsByTool } from "./tools.ts";

/** What a tool answers: the operation's answer with how to cite it, as text for the model and as an object. */
export interface ToolResult {
  readonly content: readonly { readonly type: "text"; readonly text: string }[];
  readonly structuredContent?: object;
  readonly isError?: true;
}

/**
 * Calls a read operation by its tool's name. What the asker can mend comes back as an error of the tool, in words, so that
 * the model can try again; undefined when there is no such tool.
 */
export async function callTool(
  desk: Desk,
  site: string,
  name: string,
  given: Readonly<Record<string, unknown>>,
): Promise<ToolResult | undefined> {
  const operation = operationsByTool.get(name);
  if (operation === undefined) return undefined;
  try {
    const input = inputFrom(operation, asInAddress(operation, given));
    const { output, release } = await perform(desk, operation, input);
    const answered = { answer: output, citation: await citationFor(desk, site, release, input) };
    return { content: [{ type: "text", text: JSON.stringify(answered) }], structuredContent: answered };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const told = error.problems.map(
      ({ code, message, hint }) => `${code}: ${message}${hint === undefined ? "" : ` ${hint}`}`,
    );
    return { content: [{ type: "text", text: told.join("\n") }], isError: true };
  }
}

/** How the numbers of an answer are cited; null for the live draft and for what no release holds. */
async function citationFor({ store }: Desk, site: string, release: ReleaseRow | undefined, input: unknown) {
  if (release === undefined) return null;
  const { description } = await store.read((reader) => mapNamed(reader, release.map));
  const address = `${site}/maps/${release.map}/releases/${release.release}`;
  return {
    text: citationOf(description, release.manifest, address).text,
    address,
    opens: `${address}${placeOf(input)}`,
    release: release.release,
    sha256: release.sha256,
    withdrawn: release.withdrawn,
    synthetic: description.synthetic ?? null,
    licence: description.licence ?? null,
  };
}

const asked = z.object({
  initiative: z.string().optional(),
  where: z.array(z.string()).default([]),
  q: z.string().default(""),
});

/** Below a release's address, the page that shows what was asked about: one initiative, or the list of those selected. */
function placeOf(input: unknown): string {
  const { data } = asked.safeParse(input);
  if (data === undefined) return "";
  const { initiative, where, q } = data;
  if (initiative !== undefined) return `/initiatives/${encodeURIComponent(initiative)}`;
  if (where.length === 0 && q === "") return "";
  const parts = where.map((condition) => parameter("where", condition));
  return `/explore${queryOf([...parts, ...(q === "" ? [] : [parameter("q", q)])])}`;
}
