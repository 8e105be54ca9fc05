import { useMessages } from "../frame/context.tsx";
import { WithoutScript } from "../frame/without-script.tsx";
import { StateLink, useExploring } from "./explore-context.tsx";
import { besideEachOther, type ExplorePart, exploreParts, mostParts, partsOffered } from "./parts.ts";

/** What is shown of the selection: one thing, or two or three beside each other. */
export function PartsShown() {
  const { page, state } = useExploring();
  const messages = useMessages();
  const offered = partsOffered(page.setup);
  const isTogether = state.parts.length > 1;
  return (
    <>
      <nav className="view-switch" aria-label={messages.text("view")}>
        <ul>
          {offered.map((part) => (
            <li key={part}>
              <StateLink
                to={{ ...state, parts: [part] }}
                current={!isTogether && state.parts.includes(part) ? "true" : undefined}
              >
                {messages.text(`view-${part}`)}
              </StateLink>
            </li>
          ))}
          <li>
            <StateLink
              to={{ ...state, parts: besideEachOther(state.parts, offered) }}
              current={isTogether ? "true" : undefined}
            >
              {messages.text("view-together")}
            </StateLink>
          </li>
        </ul>
      </nav>
      {isTogether && <BesideChoices offered={offered} />}
    </>
  );
}

/** Which two or three: below two and above three a box cannot be changed. */
function BesideChoices({ offered }: { offered: readonly ExplorePart[] }) {
  const { state, go } = useExploring();
  const messages = useMessages();
  const { parts } = state;
  const toggled = (part: ExplorePart) =>
    exploreParts.filter((other) => parts.includes(other) !== (other === part));
  const isFixed = (part: ExplorePart) =>
    parts.includes(part) ? parts.length === 2 : parts.length === mostParts;
  return (
    <fieldset className="beside-choices">
      <legend>{messages.text("beside-choices")}</legend>
      {offered.map((part) => (
        <label key={part}>
          <input
            type="checkbox"
            name="view"
            value={part}
            {...(go
              ? {
                  checked: parts.includes(part),
                  disabled: isFixed(part),
                  onChange: () => go({ ...state, parts: toggled(part) }),
                }
              : { defaultChecked: parts.includes(part) })}
          />
          {messages.text(`view-${part}`)}
        </label>
      ))}
      <WithoutScript>
        <button type="submit">{messages.text("show")}</button>
      </WithoutScript>
    </fieldset>
  );
}
