import {
  type BriefTemplateRow,
  briefTemplateSaved,
  briefTemplates,
  newEvent,
  ProblemError,
  type saveBriefTemplate,
  type showBriefTemplate,
} from "@mapwright/domain";
import type { Desk, Input } from "../desk.ts";
import type { Reader } from "../ports/index.ts";
import { mapNamed } from "../protocol/create-map.ts";

type TemplateDesk = Pick<Desk, "store" | "press">;

/** The map's own templates in their last versions, by name, and the names of those that ship. */
export async function listTemplates({ store, press }: TemplateDesk, { map }: { readonly map: string }) {
  return await store.read(async (reader) => {
    await mapNamed(reader, map);
    const last = await lastVersions(reader, map);
    return {
      templates: last.map(({ text: _, map: __, ...told }) => told),
      ships: press.templates,
    };
  });
}

/** A saved template, or one that ships (then its version is 0, and nobody saved it). */
export async function showTemplate(
  { store, press }: TemplateDesk,
  { map, template, version, language }: Input<typeof showBriefTemplate>,
) {
  const { saved, names } = await store.read(async (reader) => {
    await mapNamed(reader, map);
    const rows = await reader.rows(briefTemplates, { where: { map } });
    const own = rows.filter((row) => row.template === template);
    return {
      saved: version === undefined ? own.at(-1) : own.find((row) => row.version === version),
      names: [...new Set(rows.map((row) => row.template)), ...press.templates],
    };
  });
  if (saved !== undefined) {
    const { map: _, ...told } = saved;
    return told;
  }
  const text = version === undefined ? press.shipped(template, language) : undefined;
  if (text !== undefined)
    return { template, version: 0, text, offered: true, saved_at: null, saved_by: null };
  throw new ProblemError({
    code: "template-unknown",
    message: `The map "${map}" has no template "${template}"${version === undefined ? "" : ` in version ${version}`}.`,
    hint: `There are ${names.join(", ")}.`,
    value: template,
  });
}

/** Saves the next version. Refuses names that ship, texts that cannot be read, and what was edited from an older version. */
export async function saveTemplate(
  desk: Pick<Desk, "store" | "press" | "actor">,
  { map, template, text, after, offered }: Input<typeof saveBriefTemplate>,
): Promise<{ readonly template: string; readonly version: number }> {
  if (desk.press.templates.includes(template))
    throw new ProblemError({
      code: "template-name-taken",
      message: `A template "${template}" ships with Mapwright.`,
      hint: "Save yours under another name.",
      value: template,
    });
  desk.press.read(`${template}.md`, text);
  return await desk.store.transact(desk.actor, async (writer) => {
    await mapNamed(writer, map);
    const version = (await lastVersion(writer, map, template))?.version ?? 0;
    if (version !== after)
      throw new ProblemError({
        code: "template-changed",
        message: `The template "${template}" is at version ${version}, and this was edited from ${after}.`,
        hint: "Open the newer version beside yours, or save under another name.",
        value: String(after),
      });
    await writer.append([
      newEvent(briefTemplateSaved, map, { template, version: version + 1, text, offered }),
    ]);
    return { template, version: version + 1 };
  });
}

/** The last version of a map's own template; undefined when there is none. */
export async function savedTemplate(
  { store }: Pick<Desk, "store">,
  map: string,
  template: string,
): Promise<BriefTemplateRow | undefined> {
  return await store.read((reader) => lastVersion(reader, map, template));
}

/** The map's own templates whose briefs readers are offered, in their last versions, with the language of their words. */
export async function offeredTemplates({ store }: Pick<Desk, "store">, map: string) {
  const last = await store.read((reader) => lastVersions(reader, map));
  return last
    .filter(({ offered }) => offered)
    .map(({ template, text }) => ({ template, language: /^language: *([a-z]{2})/m.exec(text)?.[1] ?? "en" }));
}

/** In the order of names, as the table gives them. */
async function lastVersions(reader: Reader, map: string): Promise<readonly BriefTemplateRow[]> {
  const rows = await reader.rows(briefTemplates, { where: { map } });
  return [...new Map(rows.map((row) => [row.template, row])).values()];
}

async function lastVersion(reader: Reader, map: string, template: string) {
  return (await reader.rows(briefTemplates, { where: { map, template } })).at(-1);
}
