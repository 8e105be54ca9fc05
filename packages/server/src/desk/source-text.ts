import { type Codebook, type Value, variableOf } from "@mapwright/domain";
import { countryName, type Label, type Language, labelIn, type SourceText } from "@mapwright/web";

/** Texts longer than this are for reading, shorter ones are facts. */
const longestFact = 160;

interface Row {
  readonly record: number;
  readonly raw: Readonly<Record<string, unknown>>;
}

/** What somebody who judges an initiative may read of it, from the values and rows that her task holds. */
export function sourceText(
  codebook: Codebook,
  values: readonly Value[],
  rows: readonly Row[],
  initiative: string,
  language: Language,
): SourceText {
  const read = codebook.variables.flatMap((variable) => {
    const value = values.find((one) => one.variable === variable.code);
    if (value === undefined || variable.personal === true) return [];
    return [{ variable, value, label: labelIn(variable.label, language, variable.code) }];
  });
  const texts = read.flatMap(({ label, variable, value }) => {
    const text = textOf(codebook, value, language);
    return [
      { label, code: variable.code, text, missing: "missing" in value.answer ? value.answer.missing : null },
    ];
  });
  const title = texts.find(({ code }) => code === "name")?.text ?? { text: initiative, lang: "und" };
  const address = texts.map(({ text }) => text?.text ?? "").find((text) => /^https?:\/\/\S+$/.test(text));
  const rest = texts.filter(
    ({ code, text }) => code !== "name" && (address === undefined || text?.text !== address),
  );
  return {
    title,
    address: address ?? null,
    passages: rest.flatMap(({ label, text }) =>
      text !== null && text.text.length > longestFact ? [{ label, text }] : [],
    ),
    facts: rest
      .filter(({ text }) => text === null || text.text.length <= longestFact)
      .map(({ label, text, missing }) => ({ label, text, missing })),
    rows: rows.map(({ record, raw }) => ({
      record,
      cells: Object.entries(raw).flatMap(([column, value]) => {
        const said = typeof value === "string" ? value : JSON.stringify(value);
        return said === "" || said === "null" ? [] : [{ column, value: said }];
      }),
    })),
  };
}

/** A value as somebody reads it; null when it is missing. */
export function textOf(
  codebook: Codebook,
  { variable: code, answer }: Value,
  language: Language,
  organisationName = (organisation: string) => organisation,
): Label | null {
  if ("missing" in answer) return null;
  if ("text" in answer) return labelIn(answer.text, language);
  if ("number" in answer) return { text: String(answer.number), lang: language };
  if ("date" in answer) return { text: answer.date, lang: language };
  if ("organisations" in answer)
    return {
      text: answer.organisations.map(({ organisation }) => organisationName(organisation)).join(", "),
      lang: "und",
    };
  const variable = variableOf(codebook, code);
  const labels = answer.codes.map((one) => {
    const category = variable?.categories.find((category) => category.code === one);
    if (category !== undefined) return labelIn(category.label, language, one);
    return { text: variable?.kind === "country" ? countryName(one, language) : one, lang: language };
  });
  return { text: labels.map(({ text }) => text).join("; "), lang: labels[0]?.lang ?? "und" };
}
