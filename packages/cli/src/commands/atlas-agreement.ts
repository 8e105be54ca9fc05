import { parseEdition, Shelf } from "@mapwright/usecases";
import { type Command, common } from "../command.ts";
import { type Open, withContext } from "../installation.ts";
import { print, printJson } from "../print.ts";

export function publishedAgreementCommand(open: Open): Command {
  return {
    name: "atlas agreement",
    words: ["SLUG"],
    about: "Tells how far people agreed in the rounds that were closed before a release; never who they are.",
    options: {
      ...common,
      release: { type: "string", about: "A release's number, `latest` (default) or `draft`." },
    },
    examples: ["mapwright atlas agreement my-map --release 1 --json"],
    async run(call) {
      const [slug = ""] = call.words;
      const rounds = await withContext(open, call, async (context) => {
        const shelf = new Shelf(context);
        const { release } = await shelf.load(slug, parseEdition(call.text("release")));
        return await shelf.rounds.of(slug, release?.frozen_at);
      });
      if (call.flag("json")) {
        printJson({ rounds });
        return undefined;
      }
      if (rounds.length === 0) print("No round is closed.");
      for (const { round, kind, pilot, people, questions } of rounds) {
        print(`Round ${round}, ${kind}${pilot ? ", a pilot" : ""}: ${people} people`);
        print(["question", "compared", "alike", "alpha", "low", "high"].join("\t"));
        for (const { about, compared, alike, alpha } of questions) {
          const measured = [alpha?.value, alpha?.low, alpha?.high].map((value) => value?.toFixed(3) ?? "-");
          print([about, compared, alike, ...measured].join("\t"));
        }
      }
      return undefined;
    },
  };
}
