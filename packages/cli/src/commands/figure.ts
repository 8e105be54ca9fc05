import { columnOf } from "@mapwright/atlas";
import { ProblemError, textIn } from "@mapwright/domain";
import { type Extract, extractOf, extractTitle } from "@mapwright/publish";
import { askedOf, knowledgeMapVariables, type LoadedMap, parseEdition, Shelf } from "@mapwright/usecases";
import {
  type KnowledgeMapVariables,
  knowledgeMapAnswer,
  knowledgeMapModel,
  knowledgeMapSvg,
  labelIn,
  variableViews,
} from "@mapwright/web";
import type { Call, Command } from "../command.ts";
import { type Open, withContext } from "../installation.ts";
import { print, printJson } from "../print.ts";
import { languageOf, selecting, write } from "./export.ts";

export function figureCommand(open: Open): Command {
  return {
    name: "atlas figure",
    words: ["SLUG", "FIGURE"],
    about: "Draws a figure of the selected initiatives as SVG: knowledge-map.",
    options: {
      ...selecting,
      rows: { type: "string", about: "The variable of the rows; the map's own without it." },
      cols: { type: "string", about: "The variable of the columns." },
      layers: { type: "string", about: "The variable inside each bubble." },
      theme: { type: "string", about: "light (default), dark or print." },
      width: { type: "string", about: "In pixels (default: 1080)." },
    },
    examples: ["mapwright atlas figure iesi knowledge-map --release 1 --out figure-3.svg"],
    async run(call) {
      const [slug = "", figure = ""] = call.words;
      if (figure !== "knowledge-map") throw unknown("figure", figure, ["knowledge-map"]);
      const svg = await withContext(open, call, async (context) =>
        drawn(await new Shelf(context).load(slug, parseEdition(call.text("release"))), call),
      );
      const out = call.text("out");
      if (out === undefined) print(svg);
      else {
        write(out, svg);
        if (call.flag("json")) printJson({ file: out, figure });
        else print(`${out} is drawn.`);
      }
      return undefined;
    },
  };
}

function drawn(map: LoadedMap, call: Call): string {
  const language = languageOf(call);
  const question = { where: call.texts("where"), q: call.text("q") };
  const variables = variablesOf(map, call);
  const { where, within } = askedOf(map, question);
  const counts = knowledgeMapAnswer(map.atlas, variables, where, within);
  const wanted = Object.values(variables).filter((code) => code !== undefined);
  const views = variableViews(map.content.codebook, language, wanted, (variable) => {
    const column = columnOf(map.table, variable);
    return "categories" in column ? column.categories : [];
  });
  const model = knowledgeMapModel(labelIn(map.content.map.title, language), counts, views);
  const footer = footerOf(extractOf(map, { ...question, language }));
  return knowledgeMapSvg(model, { language, theme: themeOf(call), width: widthOf(call), footer });
}

function variablesOf(map: LoadedMap, call: Call): KnowledgeMapVariables {
  const own = knowledgeMapVariables(map);
  const rows = call.text("rows") ?? own?.rows;
  const columns = call.text("cols") ?? own?.columns;
  if (rows !== undefined && columns !== undefined)
    return { rows, columns, layers: call.text("layers") ?? own?.layers };
  throw new ProblemError({
    code: "option-missing",
    message: `The map "${map.content.map.slug}" has no knowledge map of its own.`,
    hint: "Give two variables: --rows and --cols.",
  });
}

/** What must stand under every figure: release, filter, whether it is invented, licence. */
function footerOf(extract: Extract): string {
  const { synthetic, licence } = extract.map.content.map;
  const parts = [
    extractTitle(extract),
    extract.filter,
    synthetic === undefined ? "" : (textIn(synthetic, extract.language)?.text ?? ""),
    licence?.name ?? "",
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

const themes = ["light", "dark", "print"] as const;

function themeOf(call: Call) {
  const asked = call.text("theme") ?? "light";
  const theme = themes.find((known) => known === asked);
  if (theme === undefined) throw unknown("theme", asked, themes);
  return theme;
}

function widthOf(call: Call): number | undefined {
  const text = call.text("width");
  if (text === undefined) return undefined;
  if (/^\d{3,4}$/.test(text)) return Number(text);
  throw new ProblemError({
    code: "width-invalid",
    message: `"${text}" is no width.`,
    hint: "Give pixels from 100 to 9999.",
    value: text,
  });
}

function unknown(what: string, value: string, known: readonly string[]): ProblemError {
  return new ProblemError({
    code: `${what}-unknown`,
    message: `"${value}" is no ${what}.`,
    hint: `Choose one of ${known.join(", ")}.`,
    value,
  });
}
