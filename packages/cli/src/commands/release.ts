import { citationOf, type Problem, ProblemError } from "@mapwright/domain";
import { freezeRelease, mapNamed, withdrawRelease } from "@mapwright/usecases";
import { type Command, common } from "../command.ts";
import { type Open, withContext } from "../installation.ts";
import { print, printJson } from "../print.ts";
import { wholeNumber } from "../whole-number.ts";

const reasonMissing: Problem = {
  code: "reason-missing",
  message: "A release is withdrawn for a reason, which its address will tell for ever.",
  hint: "Write it after --reason, for instance --reason 'Country codes were wrong'.",
};

export function releaseCommand(open: Open): Command {
  return {
    name: "release",
    words: ["SLUG"],
    about: "Freezes what is in a map under the next number, or withdraws a release.",
    options: {
      ...common,
      notes: { type: "string", about: "What readers of this release should know." },
      withdraw: { type: "string", about: "The number of a release to withdraw." },
      reason: { type: "string", about: "Why it is withdrawn." },
    },
    examples: [
      "mapwright release ai-watch --notes 'First release' --data data",
      "mapwright release ai-watch --withdraw 1 --reason 'Country codes were wrong' --data data",
    ],
    async run(call) {
      const [slug = ""] = call.words;
      const number = call.text("withdraw");
      if (number !== undefined) {
        const release = wholeNumber(number, "--withdraw");
        const reason = call.text("reason")?.trim() ?? "";
        if (reason === "") throw new ProblemError(reasonMissing);
        await withContext(open, call, (context) => withdrawRelease(context, slug, release, reason));
        if (call.flag("json")) printJson({ withdrawn: release, reason });
        else print(`Release ${release} is withdrawn; its address and bytes stay.`);
        return undefined;
      }
      const { manifest, citation } = await withContext(open, call, async (context) => {
        const frozen = await freezeRelease(context, slug, call.text("notes") ?? null);
        const map = await context.store.read((reader) => mapNamed(reader, slug));
        return { manifest: frozen, citation: citationOf(map.description, frozen) };
      });
      if (call.flag("json")) {
        const { release, sha256, initiatives } = manifest;
        printJson({ release, sha256, initiatives, manifest, citation });
        return undefined;
      }
      const { added, changed, recoded, dropped } = manifest.differences;
      print(`Release ${manifest.release}: ${manifest.initiatives} initiatives, SHA-256 ${manifest.sha256}`);
      print(
        `${added.length} added, ${changed.length} changed, ${recoded.length} re-coded, ${dropped.length} dropped.`,
      );
      print(citation.text);
      return undefined;
    },
  };
}
