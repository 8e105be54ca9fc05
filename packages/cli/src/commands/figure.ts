import { chosen, ProblemError } from "@mapwright/domain";
import {
  drawnBoundaries,
  type FigureOrder,
  figureFile,
  figureOrder,
  rasteriser,
  shippedBoundaries,
} from "@mapwright/publish";
import { type LoadedMap, parseEdition, Shelf } from "@mapwright/usecases";
import {
  type FigureFormat,
  type FigureKind,
  figureFormats,
  figureKinds,
  fileThemes,
  noAssets,
} from "@mapwright/web";
import type { Call, Command } from "../command.ts";
import { type Open, withContext } from "../installation.ts";
import { print, printJson } from "../print.ts";
import { languageOf, selecting, write } from "./export.ts";
import { figureOptions, questionOf } from "./figure-question.ts";

export function figureCommand(open: Open): Command {
  return {
    name: "atlas figure",
    words: ["SLUG", "FIGURE"],
    about: `Writes a figure as its page shows it: ${figureKinds.join(", ")}.`,
    options: {
      ...selecting,
      format: {
        type: "string",
        about: `${figureFormats.join(", ")} (default: the ending of --out, or svg).`,
      },
      theme: { type: "string", about: `The colours: ${fileThemes.join(", ")} (default: light).` },
      ...figureOptions,
    },
    examples: [
      "mapwright atlas figure iesi knowledge-map --release 1 --where eu=yes --out figure-3.svg",
      "mapwright atlas figure iesi gap-map --rows service_area --columns target_group --theme print --out gaps.png",
      "mapwright atlas figure ai-watch trends --by country --measure share --language fr --out trends.csv",
    ],
    async run(call) {
      const [slug = "", name = ""] = call.words;
      const kind = chosen("figure", name, figureKinds);
      const format = formatOf(call);
      const content = await withContext(open, call, async (context) => {
        const edition = call.text("release") ?? "latest";
        const map = await new Shelf(context).load(slug, parseEdition(edition));
        return await figureFile(format, orderOf(kind, map, edition, call), toPng);
      });
      const out = call.text("out");
      if (out === undefined) process.stdout.write(content);
      else {
        write(out, content);
        if (call.flag("json")) printJson({ file: out, figure: kind });
        else print(`${out} is drawn.`);
      }
      return undefined;
    },
  };
}

/** The same order that a server makes of the figure's address. */
function orderOf(kind: FigureKind, map: LoadedMap, edition: string, call: Call): FigureOrder {
  const frame = {
    language: languageOf(call),
    languageInAddress: false,
    root: "",
    origin: call.text("site")?.replace(/\/+$/, ""),
    address: "",
    installation: "Mapwright",
    assets: noAssets,
  };
  // No page fetches them: only what they hold is drawn.
  const boundaries = drawnBoundaries(shippedBoundaries(), () => "");
  const drawn = (figure: FigureKind, question = new URLSearchParams()) =>
    figureOrder(figure, map, frame, edition, question, boundaries);
  const theme = call.text("theme");
  const notOnMap = () =>
    new ProblemError({
      code: "figure-not-on-map",
      message: `The map "${map.content.map.slug}" lacks the variables of the figure "${kind}".`,
      hint: `It has ${figureKinds.filter((known) => drawn(known) !== undefined).join(", ")}.`,
      value: kind,
    });
  try {
    const order = drawn(kind, questionOf(kind, map, call, boundaries));
    if (order === undefined) throw notOnMap();
    return { ...order, theme: theme === undefined ? undefined : chosen("theme", theme, fileThemes) };
  } catch (error) {
    // Where the map has no such figure that is what is wrong, whatever was asked of it.
    throw drawn(kind) === undefined ? notOnMap() : error;
  }
}

function formatOf(call: Call): FigureFormat {
  const out = call.text("out");
  const ending = out === undefined ? "svg" : (/\.([^./\\]+)$/.exec(out)?.[1]?.toLowerCase() ?? "svg");
  return chosen("format", call.text("format") ?? ending, figureFormats);
}

async function toPng(svg: string): Promise<Uint8Array> {
  return (await rasteriser())(svg).png;
}
