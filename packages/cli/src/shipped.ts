import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import {
  type Codebook,
  type CodebookFile,
  nearMatches,
  ProblemError,
  type Profile,
  resolveCodebook,
} from "@mapwright/domain";
import { readCodebookAs, readCodebookFile, readProfile } from "@mapwright/intake";
import { writeCodebook } from "@mapwright/publish";
import type { Library } from "@mapwright/usecases";
import { problemText, tell } from "./print.ts";

/** The repository's folders of codebooks, profiles and demo maps. */
const root = new URL("../../../", import.meta.url);

export function shippedFile(path: string): URL {
  return new URL(path, root);
}

/** A codebook by name (one that ships) or by file, ready for use. */
export function codebookNamed(name: string): Codebook {
  return resolveCodebook(codebookFileNamed(name), (reference) => {
    const [id = reference] = reference.split("@");
    return existsSync(shippedFile(`codebooks/${id}.yaml`)) ? codebookFileNamed(id) : undefined;
  });
}

function codebookFileNamed(name: string): CodebookFile {
  const text = textOf(name, "codebooks");
  return /\.[a-z]+$/i.test(name) ? readForeign(basename(name), text) : readCodebookFile(name, text);
}

/** A codebook from a file in any form; what is doubtful about it is told beside. */
function readForeign(name: string, text: string): CodebookFile {
  const { codebook, problems } = readCodebookAs(name, text, "en");
  for (const problem of problems) tell(problemText(problem));
  return codebook;
}

/** What ships, by name alone: what others may ask of a server. */
export const shippedLibrary: Library = {
  codebooks: shippedNames("codebooks").sort((a, b) => Number(b === "iesi") - Number(a === "iesi")),
  codebook: (name) => shippedText("codebooks", name, (text) => readCodebookFile(name, text)),
  profile: (name) => shippedText("profiles", name, (text) => readProfile(name, text)),
  readCodebook: readCodebookAs,
  writeCodebook,
};

function shippedText<Read>(
  folder: "codebooks" | "profiles",
  name: string,
  read: (text: string) => Read,
): Read | undefined {
  if (!/^[a-z0-9-]+$/.test(name)) return undefined;
  const file = shippedFile(`${folder}/${name}.yaml`);
  return existsSync(file) ? read(readFileSync(file, "utf8")) : undefined;
}

/** A profile by name (one that ships) or by file. */
export function profileNamed(name: string): Profile {
  return readProfile(name, textOf(name, "profiles"));
}

function textOf(name: string, folder: "codebooks" | "profiles"): string {
  const shipped = shippedFile(`${folder}/${name}.yaml`);
  if (/^[a-z0-9-]+$/.test(name) && existsSync(shipped)) return readFileSync(shipped, "utf8");
  if (existsSync(name)) return readFileSync(name, "utf8");
  const known = shippedNames(folder);
  const near = nearMatches(name, known);
  throw new ProblemError({
    code: `${folder.slice(0, -1)}-unknown`,
    message: `There is no ${folder.slice(0, -1)} "${name}", by name or as a file.`,
    hint: near.length > 0 ? `Did you mean ${near.join(" or ")}?` : `Those that ship: ${known.join(", ")}.`,
    value: name,
  });
}

/** The names of what ships, in their order. */
function shippedNames(folder: "codebooks" | "profiles"): string[] {
  return readdirSync(shippedFile(`${folder}/`))
    .flatMap((file) => file.match(/^(.*)\.yaml$/)?.[1] ?? [])
    .sort();
}
