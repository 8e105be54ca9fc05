import { readPackage } from "@mapwright/intake";
import { takeOverRelease } from "@mapwright/usecases";
import { type Command, common } from "../command.ts";
import { type Open, withContext } from "../installation.ts";
import { print, printJson } from "../print.ts";

export function importPackageCommand(open: Open): Command {
  return {
    name: "import --package",
    words: ["PATH"],
    about: "Takes over the release of a data package as a new map; freezing it gives the same hash.",
    options: common,
    examples: [
      "mapwright import --package iesi.zip --data elsewhere",
      "mapwright release iesi --data elsewhere",
    ],
    async run(call) {
      const [path = ""] = call.words;
      const { text, sha256 } = readPackage(path);
      const taken = await withContext(open, call, (context) => takeOverRelease(context, text, sha256));
      if (call.flag("json")) printJson(taken);
      else print(`Took over "${taken.map}": ${taken.initiatives} initiatives, SHA-256 ${taken.sha256}.`);
      return undefined;
    },
  };
}
