import { useEffect, useState } from "react";
import { useMessages } from "../frame/context.tsx";
import { useExploring } from "./explore-context.tsx";

/** Words to search for; with script the results follow the typing. */
export function SearchBox() {
  const { state, go } = useExploring();
  const messages = useMessages();
  const [typed, setTyped] = useState(state.query);
  // The address may change under the box: back button, or a chip removed.
  useEffect(
    () => setTyped((earlier) => (earlier.trim() === state.query ? earlier : state.query)),
    [state.query],
  );
  const search = (text: string) => {
    setTyped(text);
    go?.({ ...state, query: text.trim(), page: 1 });
  };
  return (
    <search className="search-box">
      <label htmlFor="q">{messages.text("search-label")}</label>
      <div>
        <input
          id="q"
          name="q"
          type="search"
          autoComplete="off"
          maxLength={300}
          {...(go
            ? { value: typed, onChange: (event) => search(event.target.value) }
            : { defaultValue: state.query })}
        />
        <button type="submit">{messages.text("search")}</button>
      </div>
    </search>
  );
}
