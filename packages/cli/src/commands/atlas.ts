import { parseWhere } from "@mapwright/atlas";
import { ProblemError } from "@mapwright/domain";
import { type LoadedMap, parseEdition, Shelf, searchMap } from "@mapwright/usecases";
import { type Call, type Command, common, type Options } from "../command.ts";
import { type Open, withContext } from "../installation.ts";
import { print, printJson } from "../print.ts";

const edition: Options = {
  ...common,
  release: { type: "string", about: "A release's number, `latest` (default) or `draft`." },
  where: {
    type: "string",
    multiple: true,
    about:
      "A condition: country=NL,BE (any) or country*=NL,BE (all) or start_year=2018..2020 or country=~not-yet-coded.",
  },
};

async function loaded<Result>(open: Open, call: Call, work: (map: LoadedMap) => Result): Promise<Result> {
  const [slug = ""] = call.words;
  return await withContext(open, call, async (context) =>
    work(await new Shelf(context).load(slug, parseEdition(call.text("release")))),
  );
}

function whereOf(call: Call, { table }: LoadedMap) {
  return call.texts("where").map((text) => parseWhere(text, table));
}

export function facetsCommand(open: Open): Command {
  return {
    name: "atlas facets",
    words: ["SLUG"],
    about:
      "Counts every variable among the selected initiatives; a condition on it that offers alternatives is left out.",
    options: {
      ...edition,
      variable: { type: "string", multiple: true, about: "Count only this variable; may be repeated." },
    },
    examples: [
      "mapwright atlas facets ai-watch --release 1 --where country=NL,BE --where start_year=2018..2020 --json",
    ],
    async run(call) {
      const variables = call.texts("variable");
      const result = await loaded(open, call, (map) =>
        map.atlas.facets(whereOf(call, map), variables.length === 0 ? {} : { variables }),
      );
      if (call.flag("json")) {
        printJson(result);
        return undefined;
      }
      print(`${result.total} initiatives`);
      for (const [variable, { base, counts, missing }] of Object.entries(result.facets)) {
        const gaps = Object.entries(missing).map(([reason, count]) => `${reason} ${count}`);
        print(`\n${variable} (base ${base}${gaps.length === 0 ? "" : `; missing: ${gaps.join(", ")}`})`);
        for (const [code, count] of Object.entries(counts)) if (count > 0) print(`  ${code}\t${count}`);
      }
      return undefined;
    },
  };
}

export function crossCommand(open: Open): Command {
  return {
    name: "atlas cross",
    words: ["SLUG"],
    about: "Counts the initiatives in each cell of two or three variables.",
    options: {
      ...edition,
      rows: { type: "string", about: "The variable of the rows." },
      cols: { type: "string", about: "The variable of the columns." },
      layers: { type: "string", about: "The variable of the layers." },
    },
    examples: ["mapwright atlas cross iesi --rows innovation_potential --cols governance_level --json"],
    async run(call) {
      const rows = needed(call, "rows");
      const columns = needed(call, "cols");
      const layers = call.text("layers");
      const result = await loaded(open, call, (map) =>
        map.atlas.cross({
          rows,
          columns,
          ...(layers === undefined ? {} : { layers }),
          where: whereOf(call, map),
        }),
      );
      if (call.flag("json")) {
        printJson(result);
        return undefined;
      }
      print(`${result.base} of ${result.selected} initiatives have all variables known.`);
      for (const [layer, cells] of result.cells.entries()) {
        if (result.layers !== undefined) print(`\n${result.layers.categories[layer] ?? ""}`);
        print(["", ...result.columns.categories].join("\t"));
        for (const [row, counts] of cells.entries())
          print([result.rows.categories[row] ?? "", ...counts].join("\t"));
      }
      return undefined;
    },
  };
}

export function searchCommand(open: Open): Command {
  return {
    name: "atlas search",
    words: ["SLUG", "WORDS"],
    about: "Ranks the selected initiatives that hold all words.",
    options: { ...edition, limit: { type: "string", about: "How many to show (default: 20)." } },
    examples: ["mapwright atlas search ai-watch 'chatbot health' --release 1 --json"],
    async run(call) {
      const q = call.words[1] ?? "";
      const limit = Number(call.text("limit") ?? "20");
      const result = await loaded(open, call, (map) =>
        searchMap(map, { where: call.texts("where"), q }, limit, 0),
      );
      if (call.flag("json")) {
        printJson(result);
        return undefined;
      }
      print(`${result.total} initiatives`);
      for (const { id, title, score } of result.hits) print(`${id}\t${score.toFixed(2)}\t${title}`);
      return undefined;
    },
  };
}

function needed(call: Call, option: string): string {
  const text = call.text(option);
  if (text !== undefined) return text;
  throw new ProblemError({
    code: "option-missing",
    message: `The option --${option} is missing.`,
    hint: `Give a variable's code, for instance --${option} country.`,
  });
}
