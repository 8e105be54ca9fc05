import {
  isMapSlug,
  type MapDescription,
  mapDescription,
  type Problem,
  ProblemError,
  proposedPrefix,
  proposedSlug,
  type Texts,
} from "@mapwright/domain";
import type { NewDescription } from "@mapwright/usecases";
import { deskMessagesIn, type Filled, languages } from "@mapwright/web";

/** What a form says of a new map: what was left empty is proposed, and everything that is wrong is told at once. */
export function newDescription(filled: Filled): MapDescription {
  const { title = "" } = filled;
  const slug = given(filled, "slug") ?? proposedSlug(title);
  const idPrefix = given(filled, "idPrefix") ?? proposedPrefix(slug);
  const problems: Problem[] = [];
  if (slug === "" && title.trim() !== "")
    problems.push({ code: "map-slug-missing", message: "No short name could be made from this name." });
  else if (slug !== "" && !isMapSlug(slug))
    problems.push({ code: "map-slug-invalid", message: `"${slug}" is no short name.`, value: slug });
  if (!mapDescription.shape.idPrefix.safeParse(idPrefix).success)
    problems.push({
      code: "map-prefix-invalid",
      message: `"${idPrefix}" cannot stand before ids.`,
      value: idPrefix,
    });
  const said = described(filled, undefined, problems);
  return { slug, idPrefix, ...said };
}

/** What a form says of a map that was described before; what no field of it tells stays as it was. */
export function describedAnew(filled: Filled, before: MapDescription): NewDescription {
  const { slug: _, idPrefix: __, ...said } = before;
  return described(filled, said, []);
}

/** Throws a ProblemError with all of `problems`, those found before among them, where there is any. */
function described(filled: Filled, before: NewDescription | undefined, problems: Problem[]): NewDescription {
  const { language = "en" } = filled;
  const title = textsOf(filled, "title", before?.title);
  const description = textsOf(filled, "description", before?.description);
  const licence = licenceOf(filled, problems);
  if (title[language] === undefined)
    problems.unshift({ code: "map-name-missing", message: "The map has no name." });
  if (problems.length > 0) throw new ProblemError(problems);
  const attribution = given(filled, "attribution");
  const { description: _, licence: __, attribution: ___, synthetic, ...rest } = before ?? {};
  return {
    ...rest,
    title,
    language,
    ...(Object.keys(description).length === 0 ? {} : { description }),
    ...(filled["synthetic"] === "yes" ? { synthetic: synthetic ?? syntheticSaid() } : {}),
    ...(licence === undefined ? {} : { licence }),
    ...(attribution === undefined ? {} : { attribution }),
    drafts: filled["drafts"] === "public" ? "public" : "team",
  };
}

/** What stands in the fields of a form that tells what is said of a map. */
export function filledFrom({
  title,
  description = {},
  language,
  synthetic,
  licence,
  attribution,
  drafts,
}: MapDescription): Filled {
  return {
    title: title[language] ?? "",
    description: description[language] ?? "",
    language,
    ...Object.fromEntries(
      languages.flatMap((each) => [
        [`title.${each}`, title[each] ?? ""],
        [`description.${each}`, description[each] ?? ""],
      ]),
    ),
    synthetic: synthetic === undefined ? "" : "yes",
    licence: licence?.name ?? "",
    licenceAddress: licence?.address ?? "",
    attribution: attribution ?? "",
    drafts: drafts ?? "team",
  };
}

/** A text in the language chosen, and in those of the interface that have a field; others stay as they were. */
function textsOf(filled: Filled, name: string, before: Texts = {}): Texts {
  const { language = "en" } = filled;
  const texts: Record<string, string> = { ...before };
  for (const [field, tag] of [
    ...languages.map((each) => [`${name}.${each}`, each] as const),
    [name, language] as const,
  ]) {
    if (filled[field] === undefined) continue;
    const text = given(filled, field);
    if (text === undefined) delete texts[tag];
    else texts[tag] = text;
  }
  return texts;
}

/** An address without a name tells nobody what the licence is. */
function licenceOf(filled: Filled, problems: Problem[]): MapDescription["licence"] {
  const name = given(filled, "licence");
  const address = given(filled, "licenceAddress");
  if (address === undefined) return name === undefined ? undefined : { name };
  const licence = mapDescription.shape.licence.safeParse({ name, address });
  if (licence.success) return licence.data;
  problems.push({
    code: "licence-address-invalid",
    message: `"${address}" is no address of a licence.`,
    value: address,
  });
  return undefined;
}

function syntheticSaid(): Texts {
  return Object.fromEntries(languages.map((each) => [each, deskMessagesIn(each).text("map-synthetic-said")]));
}

function given(filled: Filled, name: string): string | undefined {
  const text = filled[name]?.trim() ?? "";
  return text === "" ? undefined : text;
}
