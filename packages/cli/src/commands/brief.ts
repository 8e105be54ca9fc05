import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { chosen, ProblemError } from "@mapwright/domain";
import { briefPress, profileOf } from "@mapwright/publish";
import {
  type BriefContext,
  type BriefFormat,
  type BriefRequest,
  type BriefTemplate,
  briefFormats,
  checkBrief,
  renderBrief,
  Shelf,
} from "@mapwright/usecases";
import { type Call, type Command, common } from "../command.ts";
import { type Open, withContext } from "../installation.ts";
import { print, printJson, problemText, tell } from "../print.ts";
import { languageOf, write } from "./export.ts";

export function briefCommand(open: Open): Command {
  const { templates } = briefPress();
  return {
    name: "brief",
    words: ["SLUG"],
    about: "Makes a brief whose numbers come from a release, as HTML, PDF or Word document.",
    options: {
      ...common,
      release: { type: "string", about: "A release's number, `latest` (default) or `draft`." },
      template: { type: "string", about: `${templates.join(", ")} (default: insights), or a file.` },
      for: {
        type: "string",
        about: "What a profile is about: country=NL, region=ES61, sector=SE-T, wave=2016.",
      },
      where: {
        type: "string",
        multiple: true,
        about: "A condition that narrows the whole brief; may be repeated.",
      },
      format: {
        type: "string",
        about: `${briefFormats.join(", ")} (default: the ending of --out, else html).`,
      },
      language: { type: "string", about: "The language of the brief: en (default), fr, de, es, it." },
      site: {
        type: "string",
        about: "Where readers find the maps, for links (default: http://localhost:4680).",
      },
      out: {
        type: "string",
        about: "The file to write; without it, a file named after map, release and template.",
      },
      check: {
        type: "boolean",
        about: "Only hold the template against the release; tell problems and numbers.",
      },
    },
    examples: [
      "mapwright brief iesi --release 1 --template insights --format pdf --out iesi.pdf",
      "mapwright brief ai-watch --for country=NL --out nl.docx --site https://maps.example.org",
      "mapwright brief iesi --template my-brief.md --check --json",
    ],
    async run(call) {
      const request = requestOf(call);
      const format = formatOf(call);
      return await withContext(open, call, async ({ store, gazetteer, now, caller }) => {
        const context = { store, caller, shelf: new Shelf({ store, gazetteer }), press: briefPress(), now };
        return call.flag("check")
          ? await check(context, request, call)
          : await make(context, request, format, call);
      });
    },
  };
}

function requestOf(call: Call): BriefRequest {
  const [map = ""] = call.words;
  const about = call.text("for");
  const profile = about === undefined ? undefined : profileOf(about);
  return {
    map,
    release: call.text("release") ?? "latest",
    template: templateOf(call.text("template") ?? profile?.template ?? "insights"),
    language: languageOf(call),
    where: [...(profile === undefined ? [] : [profile.where]), ...call.texts("where")],
    site: (call.text("site") ?? "http://localhost:4680").replace(/\/+$/, ""),
  };
}

/** A template that ships goes by its name, any other by its file. */
function templateOf(name: string): BriefTemplate {
  if (/^[a-z0-9-]+$/.test(name)) return name;
  if (existsSync(name)) return { file: basename(name), text: readFileSync(name, "utf8") };
  throw new ProblemError({
    code: "template-unknown",
    message: `There is no file "${name}".`,
    hint: "Give the path of a template, or the name of one that ships.",
    value: name,
  });
}

function formatOf(call: Call): BriefFormat {
  const ending = /\.(\w+)$/.exec(call.text("out") ?? "")?.[1];
  return chosen("format", call.text("format") ?? ending ?? "html", briefFormats);
}

async function check(context: BriefContext, request: BriefRequest, call: Call): Promise<number> {
  const { problems, numbers } = await checkBrief(context, request);
  if (call.flag("json")) printJson({ problems, numbers });
  else {
    for (const problem of problems) tell(problemText(problem));
    for (const { line, text, numerator, denominator, base, expression } of numbers) {
      const part = denominator === null ? "" : `${numerator} of ${denominator}`;
      print([`line ${line}`, text, part, base, expression].join("\t"));
    }
    print(
      problems.length === 0
        ? `The brief can be made; it has ${numbers.length} numbers.`
        : `${problems.length} ${problems.length === 1 ? "problem" : "problems"}.`,
    );
  }
  return problems.length === 0 ? 0 : 1;
}

async function make(
  context: BriefContext,
  request: BriefRequest,
  format: BriefFormat,
  call: Call,
): Promise<undefined> {
  const { content, fileName } = await renderBrief(context, request, format);
  const out = call.text("out") ?? fileName;
  write(out, content);
  if (call.flag("json")) printJson({ file: out, bytes: content.length });
  else print(`${out}: ${content.length} bytes`);
  return undefined;
}
