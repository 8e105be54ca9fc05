import { basename } from "node:path";
import {
  type Problem,
  ProblemError,
  type Profile,
  type SuggestedProfile,
  suggestProfile,
} from "@mapwright/domain";
import { writeProfile } from "@mapwright/intake";
import {
  BatchRefusedError,
  type Context,
  codebookOf,
  type ImportCounts,
  type ImportReport,
  importFile,
  mapNamed,
  undoBatch,
  unnamedProfile,
} from "@mapwright/usecases";
import { type Call, type Command, common } from "../command.ts";
import { contentOf, fileOptions, openOptions } from "../input-file.ts";
import { type Open, withContext } from "../installation.ts";
import { print, printJson, problemText, tell } from "../print.ts";
import { profileNamed } from "../shipped.ts";
import { wholeNumber } from "../whole-number.ts";

export function importCommand(open: Open): Command {
  return {
    name: "import",
    words: ["SLUG", "FILE"],
    about:
      "Takes a file into a map with a profile (a suggested one when none is named), or prints the suggestion.",
    options: {
      ...common,
      json: {
        type: "boolean",
        about: "Print JSON for programs: rows by verdict, and problems (row 0: the whole file).",
      },
      profile: { type: "string", about: "A profile that ships, or a file." },
      suggest: { type: "boolean", about: "Print a suggested profile instead of importing." },
      wave: { type: "string", about: "The wave of rows that do not name one." },
      "good-rows-only": { type: "boolean", about: "Leave refused rows out; recorded with the batch." },
      ...fileOptions,
    },
    examples: [
      "mapwright import ai-watch cases.xlsx --profile ai-watch-2022 --wave 2022 --data data",
      "mapwright import ageing cases.csv --suggest --data data > ageing.yaml",
    ],
    async run(call) {
      const [slug = "", path = ""] = call.words;
      if (call.flag("suggest")) return await suggest(open, call, slug);
      const named = call.text("profile");
      const wave = call.text("wave");
      const answered = await importAnswer(async () =>
        withContext(open, call, async (context) =>
          importFile(context, {
            map: slug,
            fileName: basename(path),
            content: contentOf(path),
            profile: named === undefined ? await unnamed(context, call, slug) : profileNamed(named),
            ...(wave === undefined ? {} : { wave }),
            goodRowsOnly: call.flag("good-rows-only"),
            open: openOptions(call),
          }),
        ),
      );
      if (call.flag("json")) printJson(answered.answer);
      else show(answered);
      return answered.exit;
    },
  };
}

const nothingRead: ImportCounts = { rows: 0, accepted: 0, repaired: 0, refused: 0, initiatives: 0 };

/**
 * What an import answers programs, in one form whatever became of the file: how its rows were judged and every problem with
 * its place in full (row 0 is the file as a whole, an empty column the whole row).
 */
export async function importAnswer(
  run: () => Promise<ImportReport>,
): Promise<{ readonly exit: 0 | 1; readonly already: boolean; readonly answer: ImportCounts & Problems }> {
  try {
    const { already, ...report } = await run();
    return { exit: 0, already, answer: { ...report, problems: report.problems.map(placed) } };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const counts = error instanceof BatchRefusedError ? error.counts : nothingRead;
    return { exit: 1, already: false, answer: { ...counts, problems: error.problems.map(placed) } };
  }
}

interface Problems {
  readonly problems: readonly Problem[];
}

function placed({ row = 0, column = "", value = "", ...rest }: Problem): Problem {
  return { row, column, value, ...rest };
}

function show({ exit, already, answer }: Awaited<ReturnType<typeof importAnswer>>): void {
  if (already) print("This file was taken in already; nothing was changed.");
  for (const { row, column, ...problem } of answer.problems) {
    const place = { ...(row ? { row } : {}), ...(column ? { column } : {}) };
    tell(problemText({ ...problem, ...place }));
  }
  const { rows, accepted, repaired, refused, initiatives } = answer;
  const counts = `${rows} rows: ${accepted} accepted, ${repaired} repaired, ${refused} refused`;
  if (exit === 0) print(`${counts}; ${initiatives} new initiatives.`);
  else if (rows > 0) tell(`${counts}; nothing was imported.`);
}

async function suggest(open: Open, call: Call, slug: string): Promise<undefined> {
  print(writeProfile(await withContext(open, call, (context) => suggestionFor(context, call, slug))));
}

/** The profile for a file that comes without one: kept with the map or suggested, and told. */
async function unnamed(context: Context, call: Call, slug: string): Promise<Profile> {
  const [, path = ""] = call.words;
  const file = await context.files.open(basename(path), contentOf(path), openOptions(call));
  const { profile, isKept } = await unnamedProfile(context, slug, file, call.text("wave"));
  tell(
    isKept
      ? `No profile was named: the file is read with "${profile.name}", as an earlier one with its columns was.`
      : "No profile was named: the columns are read as --suggest would suggest. Check it and keep it as a file.",
  );
  return profile;
}

async function suggestionFor(context: Context, call: Call, slug: string): Promise<SuggestedProfile> {
  const [, path = ""] = call.words;
  const codebook = await context.store.read(
    async (reader) => await codebookOf(reader, await mapNamed(reader, slug)),
  );
  const file = await context.files.open(basename(path), contentOf(path), openOptions(call));
  return suggestProfile(file, codebook, context.gazetteer);
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
        undoBatch(context, slug, wholeNumber(batch, "BATCH"), call.text("reason") ?? "no reason given"),
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
