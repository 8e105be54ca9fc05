import { mapDescription, maps, ProblemError, proposedPrefix, textIn } from "@mapwright/domain";
import { createMap, lastRelease } from "@mapwright/usecases";
import { type Command, common } from "../command.ts";
import { type Open, withContext } from "../installation.ts";
import { print, printJson } from "../print.ts";
import { codebookNamed } from "../shipped.ts";

export function mapCreate(open: Open): Command {
  return {
    name: "map create",
    words: ["SLUG"],
    about: "Creates an empty map that works with a codebook.",
    options: {
      ...common,
      codebook: { type: "string", about: "A codebook that ships, or a file (default: iesi)." },
      title: { type: "string", about: "The map's title in English (default: the slug)." },
      prefix: { type: "string", about: "Capital letters before the numbers of public ids." },
    },
    examples: ["mapwright map create ageing --codebook iesi --title 'Ageing well' --data data"],
    async run(call) {
      const [slug = ""] = call.words;
      const description = {
        slug,
        title: { en: call.text("title") ?? slug },
        language: "en",
        idPrefix: call.text("prefix") ?? proposedPrefix(slug),
      };
      const parsed = mapDescription.safeParse(description);
      if (!parsed.success) {
        throw new ProblemError(
          parsed.error.issues.map((issue) => ({
            code: "map-description-invalid",
            message: `The map cannot be created: ${issue.path.join(".")} must be ${issue.message}.`,
            hint: "Choose another, for instance `mapwright map create ageing-well --prefix AGE`.",
            path: issue.path.join("."),
          })),
        );
      }
      const codebook = codebookNamed(call.text("codebook") ?? "iesi");
      await withContext(open, call, (context) => createMap(context, parsed.data, codebook));
      if (call.flag("json")) printJson({ map: slug, codebook: `${codebook.id}@${codebook.version}` });
      else print(`Created the map "${slug}" with the codebook ${codebook.id}@${codebook.version}.`);
      return undefined;
    },
  };
}

export function mapList(open: Open): Command {
  return {
    name: "map list",
    words: [],
    about: "Lists the maps of the installation.",
    options: common,
    examples: ["mapwright map list --data data"],
    async run(call) {
      const list = await withContext(open, call, (context) =>
        context.store.read(async (reader) => {
          const rows = await reader.rows(maps);
          return await Promise.all(
            rows.map(async ({ map, description, codebook }) => {
              const release = await lastRelease(reader, map);
              const title = textIn(description.title, "en")?.text ?? map;
              return {
                map,
                title,
                codebook,
                release: release?.release ?? null,
                initiatives: release?.manifest.initiatives ?? null,
              };
            }),
          );
        }),
      );
      if (call.flag("json")) printJson({ maps: list });
      else if (list.length === 0) print("There is no map yet. `mapwright demo` seeds three.");
      else
        for (const { map, title, release } of list)
          print(`${map}\t${title}\t${release === null ? "no release" : `release ${release}`}`);
      return undefined;
    },
  };
}
