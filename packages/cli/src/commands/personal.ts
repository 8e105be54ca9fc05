import { ProblemError } from "@mapwright/domain";
import { erasePersonal, type PersonalQuestion, personalCells } from "@mapwright/usecases";
import { type Call, type Command, common, type Options } from "../command.ts";
import { type Open, withContext } from "../installation.ts";
import { print, printJson, tell } from "../print.ts";

const meant: Options = {
  ...common,
  initiative: { type: "string", about: "Only cells of this initiative's records." },
  record: { type: "string", about: "Only cells of this record, by number." },
  column: { type: "string", about: "Only cells of this column." },
  containing: { type: "string", about: "Only cells that contain this text, such as an e-mail address." },
};

export function personalList(open: Open): Command {
  return {
    name: "personal list",
    words: ["SLUG"],
    about: "Shows the personal cells that are kept apart, for the team's eyes only.",
    options: meant,
    examples: ["mapwright personal list ageing --initiative AGE-0012 --data data"],
    async run(call) {
      const [slug = ""] = call.words;
      const cells = await withContext(open, call, ({ store }) =>
        store.read((reader) => personalCells(reader, slug, questionOf(call))),
      );
      if (call.flag("json")) printJson({ cells: cells.map(({ map: _, ...cell }) => cell) });
      else if (cells.length === 0) print("No personal cell fits.");
      else
        for (const { initiative, record, column, content } of cells)
          print([initiative, record, column, JSON.stringify(content)].join("\t"));
      return undefined;
    },
  };
}

export function personalErase(open: Open): Command {
  return {
    name: "personal erase",
    words: ["SLUG"],
    about: "Erases personal cells for good; the log still verifies, since it never held them.",
    options: {
      ...meant,
      all: { type: "boolean", about: "All personal cells of the map." },
      reason: { type: "string", about: "Why; kept in the log, so it should name nobody." },
    },
    examples: [
      "mapwright personal erase ageing --containing ann@example.org --reason 'asked on 3 March' --data data",
    ],
    async run(call) {
      const [slug = ""] = call.words;
      const question = questionOf(call);
      const named = Object.values(question).some((part) => part !== undefined);
      if (named === call.flag("all"))
        throw new ProblemError({
          code: "personal-all",
          message: named ? "--all was given with a narrower option." : "Nothing says which cells to erase.",
          hint: "Give --initiative, --record, --column or --containing, or --all alone.",
        });
      const result = await withContext(open, call, (context) =>
        erasePersonal(context, slug, question, call.text("reason") ?? "asked for"),
      );
      if (call.flag("json")) printJson(result);
      else print(`Erased ${result.erased} cells of ${result.records} records.`);
      tell("Backups made before still hold them: make a new one and destroy the older ones.");
      return undefined;
    },
  };
}

function questionOf(call: Call): PersonalQuestion {
  const record = call.text("record");
  if (record !== undefined && !/^[1-9]\d{0,9}$/.test(record))
    throw new ProblemError({
      code: "record-invalid",
      message: `"${record}" is no record.`,
      hint: "Give its number, as `mapwright personal list` shows it.",
      value: record,
    });
  return {
    initiative: call.text("initiative"),
    record: record === undefined ? undefined : Number(record),
    column: call.text("column"),
    containing: call.text("containing"),
  };
}
