import { columnOf, type Where } from "@mapwright/atlas";
import type { BareMap } from "@mapwright/usecases";
import { conditionText, type Language, messagesIn, type VariableView, variableViews } from "@mapwright/web";

/** A filter as a reader of the pages sees it: `Country: Belgium or Netherlands; contains “chatbot”`. Empty without one. */
export function filterText(map: BareMap, where: Where, q: string, language: Language): string {
  const messages = messagesIn(language);
  const said = where.map((condition) =>
    conditionText(condition, viewOf(map, condition.variable, language), messages),
  );
  return messages.series([...(q === "" ? [] : [messages.text("contains", { words: q })]), ...said]);
}

function viewOf({ content, table }: BareMap, variable: string, language: Language): VariableView {
  const codesOf = () => {
    const column = columnOf(table, variable);
    return "categories" in column ? column.categories : [];
  };
  const names = new Map(content.organisations.map(({ organisation, name }) => [organisation, name]));
  const [view] = variableViews(content.codebook, language, [variable], codesOf, names);
  const label = { text: variable, lang: "und" };
  return view ?? { code: variable, label, kind: "text", several: false, unit: null, categories: [] };
}
