import { writeFileSync } from "node:fs";
import { ProblemError } from "@mapwright/domain";
import { csvMetadata, type Extract, extractForm, extractForms, extractOf } from "@mapwright/publish";
import { parseEdition, Shelf } from "@mapwright/usecases";
import { languages } from "@mapwright/web";
import { type Call, type Command, common, type Options } from "../command.ts";
import { type Open, withContext } from "../installation.ts";
import { print, printJson, tell } from "../print.ts";

/** How an extract is asked for on the command line. */
export const selecting: Options = {
  ...common,
  release: { type: "string", about: "A release's number, `latest` (default) or `draft`." },
  where: {
    type: "string",
    multiple: true,
    about: "A condition: country=NL,BE or start_year=2018..2020 or country=~not-yet-coded.",
  },
  q: { type: "string", about: "Words that the initiatives must hold." },
  language: { type: "string", about: "The language of words around the data (default: en)." },
  site: { type: "string", about: "The address under which the maps are published, for links." },
  out: { type: "string", about: "The file to write; standard output without it." },
};

export function exportCommand(open: Open): Command {
  return {
    name: "export",
    words: ["SLUG"],
    about: "Writes the selected initiatives as a file, with release, filter, licence and citation.",
    options: {
      ...selecting,
      format: { type: "string", about: `${Object.keys(extractForms).join(", ")} (default: csv).` },
      sort: { type: "string", about: "The variable to order by." },
    },
    examples: [
      "mapwright export ai-watch --release 1 --where country=NL,BE --format csv --out nl-be.csv",
      "mapwright export social-economy --release 1 --format geojson --out places.geojson",
    ],
    async run(call) {
      const { extract, format, text } = await extractFor(open, call);
      const out = call.text("out");
      if (out === undefined) {
        process.stdout.write(text);
        return undefined;
      }
      write(out, text);
      // The standard's place for what a CSV file cannot say of itself.
      if (format === "csv") write(`${out}-metadata.json`, csvMetadata(extract, fileName(out)));
      const told = { file: out, selected: extract.initiatives.length, of: extract.of };
      if (call.flag("json")) printJson({ ...told, citation: extract.citation?.text ?? null });
      else print(`${out}: ${told.selected} of ${told.of} initiatives.`);
      if (extract.citation === undefined) tell("This is the live draft, which cannot be cited.");
      else if (!call.flag("json")) print(extract.citation.text);
      return undefined;
    },
  };
}

async function extractFor(
  open: Open,
  call: Call,
): Promise<{ extract: Extract; format: string; text: string }> {
  const [slug = ""] = call.words;
  const format = call.text("format") ?? "csv";
  const form = extractForm(format);
  return await withContext(open, call, async ({ store }) => {
    const map = await new Shelf(store).load(slug, parseEdition(call.text("release")));
    const extract = extractOf(map, {
      where: call.texts("where"),
      q: call.text("q"),
      sort: call.text("sort"),
      language: languageOf(call),
      site: call.text("site")?.replace(/\/+$/, ""),
    });
    return { extract, format, text: form.write(extract) };
  });
}

/** The language asked for. Refused with `language-unknown` when the interface does not speak it. */
export function languageOf(call: Call) {
  const asked = call.text("language") ?? "en";
  const known = languages.find((language) => language === asked);
  if (known !== undefined) return known;
  throw new ProblemError({
    code: "language-unknown",
    message: `"${asked}" is no language of the interface.`,
    hint: `Choose one of ${languages.join(", ")}.`,
    value: asked,
  });
}

function fileName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

/** Writes a file, or tells why it cannot be written. */
export function write(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content);
  } catch (cause) {
    if (!(cause instanceof Error) || !("code" in cause)) throw cause;
    throw new ProblemError({
      code: "file-unwritable",
      message: `"${path}" cannot be written (${String(cause.code)}).`,
      hint: "Check that its folder is there and may be written to.",
      file: path,
    });
  }
}
