import { chosen, ProblemError } from "@mapwright/domain";
import { type SiteOrder, writeSingle, writeSite } from "@mapwright/publish";
import { parseEdition, Shelf } from "@mapwright/usecases";
import { languageFrom, languages } from "@mapwright/web";
import { type Call, type Command, common } from "../command.ts";
import { type Open, withContext } from "../installation.ts";
import { print, printJson } from "../print.ts";

export function siteCommand(open: Open): Command {
  return {
    name: "site",
    words: ["SLUG"],
    about: "Writes a release as a folder of pages that any web space, or a USB stick, can hold.",
    options: {
      ...common,
      release: { type: "string", about: "A release's number or `latest` (default)." },
      out: {
        type: "string",
        about: "The folder; one with the site of an earlier release of the same map gets this one beside it.",
      },
      single: {
        type: "string",
        about: "One HTML file with everything in it, in place of a folder.",
      },
      language: {
        type: "string",
        multiple: true,
        about: `${languages.join(", ")}; may be repeated (default: the map's own, else en).`,
      },
      address: {
        type: "string",
        about: "Where it will be published, https://maps.example.org/iesi, if known.",
      },
      template: { type: "string", about: "The brief's template (default: insights)." },
    },
    examples: [
      "mapwright site social-economy --release 1 --out site",
      "mapwright site social-economy --release 1 --single social-economy.html",
      "mapwright site iesi --language en --language fr --address https://maps.example.org/iesi --out public",
    ],
    async run(call) {
      const [slug = ""] = call.words;
      const single = singleOf(call);
      const out = single ?? call.text("out") ?? `${slug}-site`;
      const started = performance.now();
      const written = await withContext(open, call, async (context) => {
        const map = await new Shelf(context).load(slug, parseEdition(call.text("release")));
        const order: SiteOrder = {
          map,
          store: context.store,
          languages: languagesOf(call, map.content.map.language),
          home: homeOf(call),
          template: call.text("template") ?? "insights",
          progress: context.progress,
        };
        return single === undefined
          ? await writeSite(order, out)
          : { ...(await writeSingle(order, single)), files: 1 };
      });
      const elapsedMs = Math.round(performance.now() - started);
      if (call.flag("json")) printJson({ out, ...written, elapsedMs });
      else {
        const megabytes = (written.bytes / 1e6).toFixed(1);
        const files = single === undefined ? `${written.files} files` : "one file";
        print(`${out}: release ${written.release}, ${files}, ${megabytes} MB.`);
        print(
          single === undefined
            ? `Open ${out}/index.html, or put the folder on any web space.`
            : `Open ${out} in a browser; it needs no other file and no network.`,
        );
      }
      return undefined;
    },
  };
}

function singleOf(call: Call): string | undefined {
  const single = call.text("single");
  if (single === undefined) return undefined;
  if (call.text("out") !== undefined)
    throw new ProblemError({
      code: "options-conflict",
      message: "A site is one file or a folder, and both were asked for.",
      hint: "Give `--single FILE.html` or `--out FOLDER`.",
    });
  if (/\.html?$/i.test(single)) return single;
  throw new ProblemError({
    code: "file-name-invalid",
    message: `"${single}" is no name of a page.`,
    hint: "Let it end in `.html`.",
    value: single,
  });
}

function languagesOf(call: Call, own: string): SiteOrder["languages"] {
  const asked = call.texts("language").flatMap((text) => text.split(","));
  const [first, ...others] = asked.map((language) => chosen("language", language, languages));
  return first === undefined
    ? [languageFrom(own) ?? "en"]
    : [first, ...new Set(others.filter((one) => one !== first))];
}

function homeOf(call: Call): string | null {
  const told = call.text("address");
  if (told === undefined) return null;
  if (URL.canParse(told) && /^https?:$/.test(new URL(told).protocol)) return told.replace(/\/+$/, "");
  throw new ProblemError({
    code: "address-invalid",
    message: `"${told}" is no address of a web space.`,
    hint: "Give one such as https://maps.example.org/iesi.",
    value: told,
  });
}
