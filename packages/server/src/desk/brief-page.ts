import { releases } from "@mapwright/domain";
import { briefFields, profileOf, profileVariables, viewsFor } from "@mapwright/publish";
import { type Desk, type LoadedMap, loadMap } from "@mapwright/usecases";
import {
  type Frame,
  languageFrom,
  type NamedVariable,
  type OpenedTemplate,
  type Work,
  type WorkPage,
} from "@mapwright/web";
import { ask, mayAsk } from "./work.ts";

/** Where briefs are written: the template, release, language and subject that the address asks for. */
export async function briefPage(
  desk: Desk,
  frame: Frame,
  work: Work,
  asked: URLSearchParams,
): Promise<WorkPage> {
  const { map } = work;
  const language = languageFrom(asked.get("in") ?? "") ?? frame.language;
  const about = asked.get("about") ?? "";
  const frozen = await desk.store.read((reader) => reader.rows(releases, { where: { map } }));
  const editions = [...frozen.map(({ release }) => String(release)).reverse(), "draft"];
  const release = editions.find((edition) => edition === asked.get("release")) ?? editions[0] ?? "draft";
  const loaded = await loadMap(desk, { map, release });
  const { templates, ships } = await ask(desk, "brief.templates", { map });
  const usual = about === "" ? "insights" : profileOf(about).template;
  const template = asked.get("template") ?? usual;
  const { saved_at, saved_by, ...shown } = await ask(desk, "brief.template", {
    map,
    template,
    language,
  });
  const variables = namedVariables(loaded, frame);
  const known = (condition: string) => {
    const { where } = profileOf(condition);
    const [code, category] = where.split("=");
    return variables.some(
      (one) => one.code === code && one.categories.some((each) => each.code === category),
    );
  };
  const opened: OpenedTemplate = { ...shown, savedAt: saved_at, savedBy: saved_by };
  return {
    kind: "brief",
    frame,
    work,
    opened,
    of: { release, language, about: known(about) ? profileOf(about).where : "" },
    own: templates.map(({ template: name, version }) => ({ template: name, version })),
    ships,
    editions,
    variables,
    profiles: profileVariables,
    fields: briefFields,
    maySave: mayAsk(desk, "brief.save", map),
  };
}

const counted = ["single", "multiple", "ordinal", "boolean", "country", "region"];
const measured = ["number", "year"];

/** The variables that a template can name, by their labels; those of people are none. */
function namedVariables(map: LoadedMap, { language }: Frame): readonly NamedVariable[] {
  const usable = map.content.codebook.variables.filter(
    ({ code, kind, personal }) =>
      !personal &&
      [...counted, ...measured].includes(kind) &&
      map.table.columns.some(({ variable }) => variable === code),
  );
  const codes = ["stage", "wave", ...usable.map(({ code }) => code)];
  return viewsFor(map, language, codes)
    .map(({ code, label, kind, categories }) => ({
      code,
      label,
      kind: measured.includes(kind) ? ("number" as const) : ("categories" as const),
      categories: categories.map((category) => ({ code: category.code, label: category.label })),
    }))
    .sort((one, other) => one.label.text.localeCompare(other.label.text, language));
}
