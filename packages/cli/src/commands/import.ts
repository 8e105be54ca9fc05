import { basename } from "node:path";
import { type Profile, type SuggestedProfile, suggestProfile } from "@mapwright/domain";
import { writeProfile } from "@mapwright/intake";
import { type Context, codebookOf, importFile, mapNamed, undoBatch } from "@mapwright/usecases";
import { type Call, type Command, common } from "../command.ts";
import { contentOf, fileOptions, openOptions } from "../input-file.ts";
import { type Open, withContext } from "../installation.ts";
import { print, printJson, problemText, tell } from "../print.ts";
import { profileNamed } from "../shipped.ts";

export function importCommand(open: Open): Command {
  return {
    name: "import",
    words: ["SLUG", "FILE"],
    about:
      "Takes a file into a map with a profile (a suggested one when none is named), or prints the suggestion.",
    options: {
      ...common,
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
      const content = contentOf(path);
      if (call.flag("suggest")) return await suggest(open, call, slug);
      const named = call.text("profile");
      const wave = call.text("wave");
      const report = await withContext(open, call, async (context) =>
        importFile(context, {
          map: slug,
          fileName: basename(path),
          content,
          profile: named === undefined ? await suggested(context, call, slug) : profileNamed(named),
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

async function suggest(open: Open, call: Call, slug: string): Promise<undefined> {
  print(writeProfile(await withContext(open, call, (context) => suggestionFor(context, call, slug))));
}

/** The profile for a file that comes without one: suggested from its columns, and told. */
async function suggested(context: Context, call: Call, slug: string): Promise<Profile> {
  tell(
    "No profile was named: the columns are read as --suggest would suggest. Check it and keep it as a file.",
  );
  return (await suggestionFor(context, call, slug)).profile;
}

async function suggestionFor(context: Context, call: Call, slug: string): Promise<SuggestedProfile> {
  const [, path = ""] = call.words;
  const codebook = await context.store.read(
    async (reader) => await codebookOf(reader, await mapNamed(reader, slug)),
  );
  const { name, columns, rows } = await context.files.open(
    basename(path),
    contentOf(path),
    openOptions(call),
  );
  return suggestProfile({ name, columns, rows }, codebook, context.gazetteer);
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
