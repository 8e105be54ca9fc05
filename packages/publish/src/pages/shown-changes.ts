import type { ReleaseContent, Value, ValueChange } from "@mapwright/domain";
import { type Language, labelIn, type ShownChange, type VariableView } from "@mapwright/web";
import { shownAnswer } from "./shown-value.ts";

/** A state of a map with what its variables are called. */
export interface ToldState {
  readonly content: ReleaseContent;
  readonly views: ReadonlyMap<string, VariableView>;
}

/** Changes of values as the pages show them, each side in the words of its own state; personal ones are left out. */
export function shownChanges(
  before: ToldState,
  after: ToldState,
  changes: readonly ValueChange[],
  language: Language,
): readonly ShownChange[] {
  return changes.flatMap((change): ShownChange[] => {
    const { variable } = change;
    const described = describedIn(after, variable) ?? describedIn(before, variable);
    if (described === undefined || described.personal) return [];
    const shown = ({ content, views }: ToldState, value: Value | null) => ({
      answer: shownAnswer({ content }, described, views.get(variable), value ?? undefined, language),
      state: value?.state ?? null,
    });
    return [
      {
        variable,
        label: labelIn(described.label, language, variable),
        before: shown(before, change.before),
        after: shown(after, change.after),
      },
    ];
  });
}

function describedIn({ content }: ToldState, variable: string) {
  return content.codebook.variables.find(({ code }) => code === variable);
}
