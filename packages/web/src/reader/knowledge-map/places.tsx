import { useMessages } from "../frame/context.tsx";
import { WithoutScript } from "../frame/without-script.tsx";
import type { VariableView } from "../variable-view.ts";
import type { ViewBody } from "../view/view.ts";
import type { KnowledgeMapPage } from "./knowledge-map-view.ts";
import { type KnowledgeMapState, nothing } from "./state.ts";

const places = [
  { key: "rows", name: "rows", text: "place-rows" },
  { key: "columns", name: "columns", text: "place-columns" },
  { key: "layers", name: "shapes", text: "place-shapes" },
  { key: "colours", name: "colours", text: "place-colours" },
  { key: "by", name: "by", text: "place-by" },
] as const;

/** Which variable takes which place of the map. */
export function Places({ page, state, go }: ViewBody<KnowledgeMapPage>) {
  const messages = useMessages();
  const { setup, variables } = page;
  const take = (key: keyof KnowledgeMapState, code: string) => {
    const value = code === nothing ? null : code;
    const other = key === "rows" ? "columns" : "rows";
    const swapped =
      (key === "rows" || key === "columns") && state[other] === value ? { [other]: state[key] } : {};
    go?.(freed({ ...state, ...swapped, [key]: value }, key));
  };
  return (
    <fieldset className="places">
      <legend className="unseen">{messages.text("places-taken")}</legend>
      {places.map(({ key, name, text }) => {
        const isSide = key === "rows" || key === "columns";
        const value = state[key] ?? nothing;
        return (
          <label key={key}>
            <span>{messages.text(text)}</span>
            <select
              name={name}
              {...(go
                ? { value, onChange: (event) => take(key, event.target.value) }
                : { defaultValue: value })}
            >
              {!isSide && <option value={nothing}>{messages.text("place-nothing")}</option>}
              {offered(isSide ? setup.sides : key === "by" ? setup.small : setup.inside, variables).map(
                ({ code, label }) => (
                  <option key={code} value={code}>
                    {label.text}
                  </option>
                ),
              )}
            </select>
          </label>
        );
      })}
      <WithoutScript>
        <button type="submit">{messages.text("apply")}</button>
      </WithoutScript>
    </fieldset>
  );
}

/** A variable takes one place: the others that it had are empty. */
function freed(state: KnowledgeMapState, taken: keyof KnowledgeMapState): KnowledgeMapState {
  const sides = [state.rows, state.columns];
  const kept = (key: "layers" | "colours" | "by") =>
    key !== taken && (state[key] === state[taken] || sides.includes(state[key] ?? "")) ? null : state[key];
  return { ...state, layers: kept("layers"), colours: kept("colours"), by: kept("by") };
}

function offered(codes: readonly string[], variables: readonly VariableView[]): VariableView[] {
  return codes.flatMap((code) => variables.find((view) => view.code === code) ?? []);
}
