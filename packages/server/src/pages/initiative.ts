import { citationOf, type RecordRow, type Value, type Variable } from "@mapwright/domain";
import type { LoadedMap } from "@mapwright/usecases";
import {
  type Frame,
  type InitiativePage,
  type Language,
  labelIn,
  type ShownAnswer,
  type ShownValue,
  type VariableView,
} from "@mapwright/web";
import { mapHead } from "./map-head.ts";
import { viewsFor } from "./views-of.ts";

const uncounted = new Set(["text", "date", "number", "organisations"]);

/** Everything known of one initiative; undefined when the release has no such id. */
export function initiativePage(
  map: LoadedMap,
  frame: Frame,
  edition: string,
  id: string,
  records: readonly RecordRow[],
): InitiativePage | undefined {
  const { content, release } = map;
  const found = content.initiatives.find(({ initiative }) => initiative === id);
  if (found === undefined) return undefined;
  const { language } = frame;
  const views = new Map(
    viewsFor(
      map,
      language,
      found.values.map(({ variable }) => variable),
    ).map((view) => [view.code, view]),
  );
  const valueFor = (variable: string) => found.values.find((value) => value.variable === variable);
  const textOf = (variable: string) => {
    const answer = valueFor(variable)?.answer;
    return answer !== undefined && "text" in answer ? labelIn(answer.text, language) : null;
  };
  const year = valueFor("start_year")?.answer;
  const countries = valueFor("country")?.answer;
  return {
    kind: "initiative",
    frame,
    map: mapHead(map, language, edition),
    id,
    title: textOf("name") ?? { text: id, lang: "und" },
    summary: textOf("description"),
    stage: found.stage,
    wave: found.wave,
    values: content.codebook.variables
      .filter(({ code, personal }) => !personal && !["name", "description", "stage", "wave"].includes(code))
      .map((variable) =>
        shownValue(map, variable, views.get(variable.code), valueFor(variable.code), language),
      ),
    records: records.map(({ record, batch, row, raw }) => ({
      record,
      batch,
      row,
      source: labelIn(
        content.sources.find(({ source }) => source === found.source)?.title,
        language,
        found.source,
      ),
      file: content.batches.find((known) => known.batch === batch)?.fileName ?? null,
      raw: Object.entries(raw).map(([column, value]) => ({
        column,
        value: typeof value === "string" ? value : JSON.stringify(value),
      })),
    })),
    schema: {
      countries: countries !== undefined && "codes" in countries ? countries.codes : [],
      startYear: year !== undefined && "number" in year ? year.number : null,
      url: textOf("website")?.text ?? null,
    },
    licence: content.map.licence ?? null,
    citation: release === undefined ? null : citationOf(content.map, release.manifest).text,
  };
}

function shownValue(
  map: LoadedMap,
  variable: Variable,
  view: VariableView | undefined,
  value: Value | undefined,
  language: Language,
): ShownValue {
  return {
    variable: variable.code,
    number: variable.number ?? null,
    label: labelIn(variable.label, language, variable.code),
    answer: shownAnswer(map, variable, view, value, language),
    state: value?.state ?? null,
    codebook: value?.codebook ?? null,
    record: value?.record ?? null,
    reason: value?.reason ?? null,
    evidence: value?.evidence ?? [],
    countable: !uncounted.has(variable.kind),
  };
}

function shownAnswer(
  map: LoadedMap,
  variable: Variable,
  view: VariableView | undefined,
  value: Value | undefined,
  language: Language,
): ShownAnswer {
  const answer = value?.answer;
  if (answer === undefined) return { missing: "not-yet-coded" };
  if ("codes" in answer) {
    const labels = new Map(view?.categories.map(({ code, label }) => [code, label]));
    return {
      categories: answer.codes.map((code) => ({
        code,
        label: labels.get(code) ?? { text: code, lang: "und" },
      })),
    };
  }
  if ("number" in answer) {
    const unit = variable.unit === undefined ? null : labelIn(variable.unit, language);
    return { number: answer.number, unit, plain: variable.kind === "year" };
  }
  if ("text" in answer) return { text: labelIn(answer.text, language) };
  if ("organisations" in answer) {
    return {
      organisations: answer.organisations.map(({ organisation, role }) => {
        const known = map.content.organisations.find((one) => one.organisation === organisation);
        return { name: known?.name ?? organisation, role, country: known?.country ?? null };
      }),
    };
  }
  return answer;
}
