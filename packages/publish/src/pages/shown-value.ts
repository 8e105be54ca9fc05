import type { Value, Variable } from "@mapwright/domain";
import type { LoadedMap } from "@mapwright/usecases";
import { type Language, labelIn, type ShownAnswer, type ShownValue, type VariableView } from "@mapwright/web";
import { cityPath } from "./place.ts";

const uncounted = new Set(["text", "date", "number", "organisations"]);

/** A variable's value as the pages show it; without one it is not yet coded. */
export function shownValue(
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
    answer: withCityPage(map, variable, shownAnswer(map, variable, view, value, language)),
    state: value?.state ?? null,
    codebook: value?.codebook ?? null,
    record: value?.record ?? null,
    reason: value?.reason ?? null,
    evidence: value?.evidence ?? [],
    given: value?.given ?? null,
    countable: !uncounted.has(variable.kind),
  };
}

/** A city leads to its page, where it has one. */
function withCityPage(map: LoadedMap, { code }: Variable, answer: ShownAnswer): ShownAnswer {
  if (code !== "city" || !("text" in answer)) return answer;
  const path = cityPath(map, answer.text.text);
  return path === undefined ? answer : { ...answer, path };
}

/** An answer with its codes resolved to what a reader sees. */
export function shownAnswer(
  map: Pick<LoadedMap, "content">,
  variable: Variable,
  view: VariableView | undefined,
  value: Value | undefined,
  language: Language,
): ShownAnswer {
  const answer = value?.answer;
  if (answer === undefined) return { missing: "not-yet-coded" };
  if ("codes" in answer) {
    const labelFor = (code: string) => view?.categories.find((category) => category.code === code)?.label;
    return {
      categories: answer.codes.map((code) => ({
        code,
        label: labelFor(code) ?? { text: code, lang: "und" },
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
        return { id: organisation, name: known?.name ?? organisation, role, country: known?.country ?? null };
      }),
    };
  }
  return answer;
}
