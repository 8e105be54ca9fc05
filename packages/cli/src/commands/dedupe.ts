import { type Keeping, keepings, ProblemError } from "@mapwright/domain";
import { listDuplicates, mergeInitiative, Shelf, undoMerge } from "@mapwright/usecases";
import { type Call, type Command, common } from "../command.ts";
import { type Open, withContext } from "../installation.ts";
import { print, printJson } from "../print.ts";

/** How many pairs are listed when nothing is said. */
const fewPairs = 50;

export function dedupeList(open: Open): Command {
  return {
    name: "dedupe list",
    words: ["SLUG"],
    about: "Lists the pairs of initiatives that look most alike, with the reasons.",
    options: { ...common, limit: { type: "string", about: "How many pairs (default: 50)." } },
    examples: ["mapwright dedupe list social-economy --limit 10 --data data"],
    async run(call) {
      const [slug = ""] = call.words;
      const limit = numberIn(call.text("limit") ?? String(fewPairs));
      const { compared, total, pairs } = await withContext(open, call, (context) =>
        listDuplicates({ store: context.store, shelf: new Shelf(context) }, slug, limit),
      );
      if (call.flag("json")) {
        printJson({ compared, total, pairs });
        return undefined;
      }
      for (const { one, other, likeness, factors } of pairs)
        print([one, other, likeness.toFixed(2), ...factors.map(({ factor }) => factor)].join("\t"));
      print(`${pairs.length} of ${total} pairs among ${compared} initiatives.`);
      return undefined;
    },
  };
}

export function dedupeMerge(open: Open): Command {
  return {
    name: "dedupe merge",
    words: ["SLUG", "DUPLICATE", "SURVIVOR"],
    about:
      "Merges an initiative into another one; of each variable the survivor's value stays unless it is missing.",
    options: {
      ...common,
      keep: {
        type: "string",
        multiple: true,
        about: "VARIABLE=survivor, =duplicate or =both: whose value stays instead; may be repeated.",
      },
      reason: { type: "string", about: "Why they are the same; kept in the log." },
    },
    examples: [
      "mapwright dedupe merge care CARE-0007 CARE-0002 --keep started=duplicate --keep countries=both --data data",
    ],
    async run(call) {
      const [map = "", initiative = "", into = ""] = call.words;
      const keep = keepIn(call);
      const reason = call.text("reason") ?? "no reason given";
      const { merge } = await withContext(open, call, (context) =>
        mergeInitiative(context, { map, initiative, into, keep, reason }),
      );
      if (call.flag("json")) printJson({ merge });
      else
        print(
          `Merge ${merge}: ${initiative} leads to ${into}. Undo it: mapwright dedupe undo ${map} ${merge}`,
        );
      return undefined;
    },
  };
}

export function dedupeUndo(open: Open): Command {
  return {
    name: "dedupe undo",
    words: ["SLUG", "MERGE"],
    about: "Tells two merged initiatives apart again, each as it was.",
    options: { ...common, reason: { type: "string", about: "Why they are not the same; kept in the log." } },
    examples: ["mapwright dedupe undo care 3 --reason 'two cities' --data data"],
    async run(call) {
      const [slug = "", merge = ""] = call.words;
      const undone = await withContext(open, call, (context) =>
        undoMerge(context, slug, numberIn(merge), call.text("reason") ?? "no reason given"),
      );
      if (call.flag("json")) printJson(undone);
      else print(`${undone.initiative} stands for itself again (${undone.stage}).`);
      return undefined;
    },
  };
}

function numberIn(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new ProblemError({
    code: "number-invalid",
    message: `"${text}" is no number from 1.`,
    hint: "Write it in digits.",
    value: text,
  });
}

function keepIn(call: Call): Readonly<Record<string, Keeping>> {
  return Object.fromEntries(
    call.texts("keep").map((text): [string, Keeping] => {
      const [variable = "", whose] = text.split("=");
      const from = keepings.find((each) => each === whose);
      if (variable !== "" && from !== undefined) return [variable, from];
      throw new ProblemError({
        code: "keep-invalid",
        message: `--keep "${text}" does not say whose value stays.`,
        hint: `Write VARIABLE=FROM, where FROM is ${keepings.join(", ")}.`,
        value: text,
      });
    }),
  );
}
