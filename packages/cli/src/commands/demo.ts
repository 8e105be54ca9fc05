import { existsSync, readFileSync } from "node:fs";
import { maps, ProblemError } from "@mapwright/domain";
import { readMapFile } from "@mapwright/intake";
import { type Context, createMap, freezeRelease, importFile, lastRelease } from "@mapwright/usecases";
import { type Command, common } from "../command.ts";
import { type Open, withContext } from "../installation.ts";
import { print, printJson } from "../print.ts";
import { codebookNamed, profileNamed, shippedFile } from "../shipped.ts";

/** The demo maps that ship: where each one's file is and what reads it. */
const demos = [
  { map: "iesi", profile: "iesi-synthetic", file: "iesi-synthetic.jsonl" },
  { map: "ai-watch", profile: "ai-watch-2022", file: "ai-watch-2022.xlsx" },
  {
    map: "social-economy",

    profile: "susy-ssedas-geojson",
    file: "susy-ssedas.geojson",
  },
];

export function demoCommand(open: Open): Command {
  return {
    name: "demo",
    words: [],
    about: "Seeds the demo maps that are not there yet: imports, freezes a first release.",
    options: {
      ...common,
      only: { type: "string", multiple: true, about: "Seed only this map; may be repeated." },
    },
    examples: ["mapwright demo --data data --only iesi"],
    async run(call) {
      const only = call.texts("only");
      const wanted = only.length === 0 ? demos.map(({ map }) => map) : only;
      const seeded = await withContext(open, call, async (context) => {
        const told = [];
        for (const map of wanted) told.push(await seedDemo(context, map));
        return told;
      });
      if (call.flag("json")) printJson({ maps: seeded });
      else
        for (const { map, initiatives, release } of seeded)
          print(`${map}: ${initiatives} initiatives, release ${release}`);
      return undefined;
    },
  };
}

/** Seeds one map step by step; a step that was done before is not done again. */
export async function seedDemo(context: Context, slug: string) {
  const demo = demos.find(({ map }) => map === slug);
  if (demo === undefined)
    throw new ProblemError({
      code: "demo-unknown",
      message: `There is no demo map "${slug}".`,
      hint: `There are ${demos.map(({ map }) => map).join(", ")}.`,
      value: slug,
    });
  const folder = `demos/${demo.map}/`;
  const {
    map: description,
    codebook,
    protocol,
  } = readMapFile(`${demo.map}/map.yaml`, readFileSync(shippedFile(`${folder}map.yaml`), "utf8"));
  const exists = await context.store.read(
    async (reader) => (await reader.one(maps, { map: demo.map })) !== undefined,
  );
  if (!exists)
    await createMap(context, description, codebookNamed(codebook.split("@")[0] ?? codebook), protocol);
  const file = shippedFile(`${folder}${demo.file}`);
  if (existsSync(file)) {
    await importFile(context, {
      map: demo.map,
      fileName: demo.file,
      content: readFileSync(file),
      profile: profileNamed(demo.profile),
      goodRowsOnly: true,
    });
  }
  const last = await context.store.read((reader) => lastRelease(reader, demo.map));
  const manifest =
    last?.manifest ?? (await freezeRelease(context, demo.map, "First release of the demo map."));
  return { map: demo.map, initiatives: manifest.initiatives, release: manifest.release };
}
