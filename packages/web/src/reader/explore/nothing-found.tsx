import { whereText } from "@mapwright/atlas";
import { useMessages } from "../frame/context.tsx";
import { without } from "../selection/change.ts";
import { wholeMap } from "../selection/selection.ts";
import { useViewOf } from "../selection/selection-context.tsx";
import { conditionText } from "../selection/selection-texts.ts";
import { StateLink, useExploring } from "./explore-context.tsx";
import { foundWithout } from "./found-without.ts";
import { selecting } from "./state.ts";

/** What to do where nothing meets all conditions: which one to give up, and what is found without it. */
export function NothingFound() {
  const { state, answer } = useExploring();
  const messages = useMessages();
  const viewOf = useViewOf();
  const { where, query } = state;
  if (answer.of === 0) return <p className="nothing">{messages.text("none-yet")}</p>;
  return (
    <div className="nothing">
      <p>{messages.text("nothing-found")}</p>
      <ul>
        {query !== "" && where.length > 0 && (
          <li>
            <StateLink to={selecting(state, { ...state, query: "" })}>
              {messages.text("without-condition", {
                condition: messages.text("contains", { words: query }),
              })}
            </StateLink>
          </li>
        )}
        {where.length + (query === "" ? 0 : 1) > 1 &&
          where.map((condition) => {
            const count = foundWithout(condition, state, answer.facets);
            if (count === 0) return null;
            const text = conditionText(condition, viewOf(condition.variable), messages);
            return (
              <li key={whereText(condition)}>
                <StateLink to={selecting(state, without(state, condition))}>
                  {messages.text("without-condition", { condition: text })}
                </StateLink>
                {count !== undefined && <> ({messages.text("results", { count })})</>}
              </li>
            );
          })}
        <li>
          <StateLink to={selecting(state, wholeMap)}>{messages.text("clear-all")}</StateLink>
        </li>
      </ul>
    </div>
  );
}
