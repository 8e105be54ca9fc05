import { type ReleasedInitiative, textIn } from "@mapwright/domain";
import { countedAnswer } from "./columns.ts";

/** The name of an initiative in a language, or its id. */
export function nameOf(initiative: ReleasedInitiative, language: string): string {
  const name = countedAnswer(initiative, "name");
  return "text" in name
    ? (textIn(name.text, language)?.text ?? initiative.initiative)
    : initiative.initiative;
}
