import type { ReleasedInitiative, Value } from "@mapwright/domain";
import type { LoadedMap } from "@mapwright/usecases";
import { type Label, type Language, labelIn } from "@mapwright/web";
import { placeVariables } from "./places.ts";

/** What an initiative is called in the reader's language; its id when nobody named it. */
export function titleOf(initiative: ReleasedInitiative | undefined, id: string, language: Language): Label {
  const answer = initiative?.values.find(({ variable }) => variable === "name")?.answer;
  return answer !== undefined && "text" in answer
    ? labelIn(answer.text, language, id)
    : { text: id, lang: "und" };
}

/** The countries of an initiative that count as known. */
export function countryCodes(map: LoadedMap, initiative: ReleasedInitiative | undefined): readonly string[] {
  const { country } = placeVariables(map);
  return codesOf(initiative?.values.find(({ variable }) => variable === country));
}

function codesOf(value: Value | undefined): readonly string[] {
  if (value === undefined || value.state === "suggested") return [];
  return "codes" in value.answer ? value.answer.codes : [];
}
