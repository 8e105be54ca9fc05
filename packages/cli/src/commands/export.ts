import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { chosen, ProblemError } from "@mapwright/domain";
import {
  csvMetadata,
  type Extract,
  extractForm,
  extractForms,
  extractOf,
  type PackageFile,
  packageFiles,
  zipOf,
} from "@mapwright/publish";
import { parseEdition, Shelf } from "@mapwright/usecases";
import { type Language, languages } from "@mapwright/web";
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
    about:
      "A condition: country=NL,BE (any) or country*=NL,BE (all) or start_year=2018..2020 or country=~not-yet-coded.",
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
      package: {
        type: "boolean",
        about: "Write the whole release as a data package: a folder, or one file when --out ends in .zip.",
      },
    },
    examples: [
      "mapwright export ai-watch --release 1 --where country=NL,BE --format csv --out nl-be.csv",
      "mapwright export iesi --release 1 --package --site https://maps.example.org --out iesi.zip",
      "mapwright export social-economy --release 1 --format geojson --out places.geojson",
    ],
    async run(call) {
      if (call.flag("package")) return await writePackage(open, call);
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
  return await withContext(open, call, async (context) => {
    const map = await new Shelf(context).load(slug, parseEdition(call.text("release")));
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

/** Writes a release as a package; a selection would not be the release. */
async function writePackage(open: Open, call: Call): Promise<undefined> {
  const [slug = ""] = call.words;
  const out = call.text("out") ?? `${slug}-package.zip`;
  if (call.texts("where").length > 0 || call.text("q") !== undefined)
    throw new ProblemError({
      code: "package-whole",
      message: "A package holds the whole release and takes no --where and no --q.",
      hint: "Leave them out, or export a selection with --format.",
    });
  const site = call.text("site")?.replace(/\/+$/, "");
  const files = await withContext(open, call, async (context) =>
    packageFiles(await new Shelf(context).load(slug, parseEdition(call.text("release"))), {
      language: languageOf(call),
      site,
    }),
  );
  const told = out.endsWith(".zip") ? writeZip(out, files) : writeFolder(out, files);
  if (call.flag("json")) printJson({ out, files: files.length, ...told });
  else print(`${out}: ${files.length} files.`);
  return undefined;
}

function writeZip(out: string, files: readonly PackageFile[]) {
  const bytes = zipOf(files);
  write(out, bytes);
  return { bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

function writeFolder(out: string, files: readonly PackageFile[]) {
  if (existsSync(out) && readdirSync(out).length > 0)
    throw new ProblemError({
      code: "target-not-empty",
      message: `"${out}" holds files already.`,
      hint: "Name a new folder.",
      file: out,
    });
  for (const { path, bytes } of files) {
    mkdirSync(join(out, dirname(path)), { recursive: true });
    write(join(out, path), bytes);
  }
  return { bytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0) };
}

/** The language asked for. Refused with `language-unknown` when the interface does not speak it. */
export function languageOf(call: Call): Language {
  return chosen("language", call.text("language") ?? "en", languages);
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
