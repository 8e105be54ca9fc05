import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { ProblemError, suggestProfile } from "@mapwright/domain";
import { fileReader, openGazetteer, writeProfile } from "@mapwright/intake";
import { codebookOf, importFile, mapNamed, undoBatch } from "@mapwright/usecases";
import { type Call, type Command, common } from "../command.ts";
import { type Open, withContext } from "../installation.ts";
import { print, printJson, problemText, tell } from "../print.ts";
import { profileNamed } from "../shipped.ts";

export function importCommand(open: Open): Command {
  return {
    name: "import",
    words: ["SLUG", "FILE"],
    about: "Takes a file into a map with a profile, or suggests a profile for it.",
    options: {
      ...common,
      profile: { type: "string", about: "A profile that ships, or a file." },
      suggest: { type: "boolean", about: "Print a suggested profile instead of importing." },
      wave: { type: "string", about: "The wave of rows that do not name one." },
      "good-rows-only": { type: "boolean", about: "Leave refused rows out; recorded with the batch." },
      encoding: { type: "string", about: "The file's encoding, when it cannot be told." },
      delimiter: { type: "string", about: "What separates columns, when it cannot be told." },
      sheet: { type: "string", about: "The sheet of a workbook." },
      "header-row": { type: "string", about: "How many rows stand before the header." },
    },
    examples: [
      "mapwright import ai-watch cases.xlsx --profile ai-watch-2022 --wave 2022 --data data",
      "mapwright import ageing cases.csv --suggest --data data > ageing.yaml",
    ],
    async run(call) {
      const [slug = "", path = ""] = call.words;
      const content = contentOf(path);
      if (call.flag("suggest")) return await suggest(open, call, slug, path, content);
      const profile = call.text("profile");
      if (profile === undefined) {
        throw new ProblemError({
          code: "profile-missing",
          message: "An import needs to know what the columns mean.",
          hint: "Name a profile with --profile, or let one be suggested with --suggest.",
        });
      }
      const wave = call.text("wave");
      const report = await withContext(open, call, (context) =>
        importFile(context, {
          map: slug,
          fileName: basename(path),
          content,
          profile: profileNamed(profile),
          ...(wave === undefined ? {} : { wave }),
          goodRowsOnly: call.flag("good-rows-only"),
          open: openOptions(call),
        }),
      );
      const { already, ...told } = report;
      if (call.flag("json")) printJson(told);
      else {
        if (already) print(`This file is batch ${report.batch} already; nothing was changed.`);
        for (const problem of report.problems) tell(problemText(problem));
        const { rows, accepted, repaired, refused, initiatives } = report;
        print(
          `${rows} rows: ${accepted} accepted, ${repaired} repaired, ${refused} refused; ${initiatives} new initiatives.`,
        );
      }
      return undefined;
    },
  };
}

async function suggest(
  open: Open,
  call: Call,
  slug: string,
  path: string,
  content: Uint8Array,
): Promise<undefined> {
  const codebook = await withContext(open, call, (context) =>
    context.store.read(async (reader) => await codebookOf(reader, await mapNamed(reader, slug))),
  );
  const file = await fileReader.open(basename(path), content, openOptions(call));
  print(
    writeProfile(
      suggestProfile({ name: file.name, columns: file.columns, rows: file.rows }, codebook, openGazetteer()),
    ),
  );
}

function openOptions(call: Call) {
  const encoding = call.text("encoding");
  const delimiter = call.text("delimiter");
  const sheet = call.text("sheet");
  const headerRow = call.text("header-row");
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter: delimiter === "tab" ? "\t" : delimiter }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(headerRow === undefined ? {} : { headerRow: Number(headerRow) }),
  };
}

function contentOf(path: string): Uint8Array {
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

export function undoCommand(open: Open): Command {
  return {
    name: "undo",
    words: ["SLUG", "BATCH"],
    about: "Takes an import back; nothing it brought counts any more, and nothing is lost.",
    options: { ...common, reason: { type: "string", about: "Why (kept in the log)." } },
    examples: ["mapwright undo ai-watch 2 --reason 'wrong wave' --data data"],
    async run(call) {
      const [slug = "", batch = ""] = call.words;
      const undone = await withContext(open, call, (context) =>
        undoBatch(context, slug, Number(batch), call.text("reason") ?? "no reason given"),
      );
      if (call.flag("json")) printJson(undone);
      else
        print(
          `Batch ${batch} is undone: ${undone.records} records, ${undone.withdrawn} initiatives withdrawn.`,
        );
      return undefined;
    },
  };
}
