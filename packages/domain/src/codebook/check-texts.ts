import type { Problem, Texts } from "../shared/index.ts";
import { nearHint, type Place, problemAt, within } from "./place.ts";
import type { Category, CodebookFile } from "./schema.ts";

/**
 * What is wrong with the labels of one file: none at all is an error; a language that the file declares and a label
 * lacks, and a language that the file does not declare, are warnings. Categories are told together, list by list.
 */
export function checkTexts(file: CodebookFile, place: Place): readonly Problem[] {
  const lists = Object.entries(file.lists ?? {}).map(([name, categories]) => ({
    categories,
    at: within(place, "lists", name),
  }));
  return [
    ...checkLabel("codebook", file.title, within(place, "title"), file.languages),
    ...lists.flatMap(({ categories, at }) => checkCategoryLabels(categories, at, file.languages)),
    ...file.variables.flatMap(({ code, label, categories }, index) => {
      const at = within(place, "variables", index);
      return [
        ...checkLabel(`variable ${code}`, label, within(at, "label"), file.languages),
        ...(Array.isArray(categories)
          ? checkCategoryLabels(categories, within(at, "categories"), file.languages)
          : []),
      ];
    }),
    ...(file.rules ?? []).flatMap(({ code, message }, index) =>
      checkLabel(`rule ${code}`, message, within(place, "rules", index, "message"), file.languages),
    ),
  ];
}

function checkLabel(
  of: string,
  label: Texts,
  place: Place,
  languages: readonly string[],
): readonly Problem[] {
  if (Object.keys(label).length === 0) return [labelMissing(of, place, languages)];
  const lacking = languages.filter((language) => !Object.hasOwn(label, language));
  return [
    ...(lacking.length === 0 ? [] : [untranslated(`The ${of} has no label`, lacking, place)]),
    ...undeclared(label, languages, place),
  ];
}

function checkCategoryLabels(
  categories: readonly Category[],
  place: Place,
  languages: readonly string[],
): readonly Problem[] {
  const labelled = categories.filter(({ label }) => Object.keys(label).length > 0);
  const lacking = languages.filter((language) =>
    labelled.some(({ label }) => !Object.hasOwn(label, language)),
  );
  const incomplete = labelled.filter(({ label }) =>
    lacking.some((language) => !Object.hasOwn(label, language)),
  );
  const told = `${incomplete.length} of ${categories.length} categories have no label`;
  return [
    ...categories.flatMap(({ code, label }, index) => {
      const at = within(place, index, "label");
      if (Object.keys(label).length === 0) return [labelMissing(`category ${code}`, at, languages)];
      return undeclared(label, languages, at);
    }),
    ...(lacking.length === 0 ? [] : [untranslated(told, lacking, place)]),
  ];
}

function labelMissing(of: string, place: Place, languages: readonly string[]): Problem {
  return problemAt(place, {
    code: "label-missing",
    message: `The ${of} has no label in any language.`,
    hint: `Write at least one, such as { ${languages[0] ?? "en"}: "..." }.`,
  });
}

function untranslated(told: string, lacking: readonly string[], place: Place): Problem {
  return problemAt(place, {
    code: "label-untranslated",
    message: `${told} in ${lacking.join(", ")}.`,
    hint: "Add the translations; until then readers see another language.",
    value: lacking.join(", "),
    severity: "warning",
  });
}

function undeclared(label: Texts, languages: readonly string[], place: Place): readonly Problem[] {
  return Object.keys(label)
    .filter((language) => !languages.includes(language))
    .map((language) =>
      problemAt(within(place, language), {
        code: "language-undeclared",
        message: `The language "${language}" is not among the codebook's languages (${languages.join(", ")}).`,
        hint: nearHint(language, languages, "Add it to `languages`, or mend its tag."),
        value: language,
        severity: "warning",
      }),
    );
}
