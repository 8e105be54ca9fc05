import { useLayoutEffect, useRef, useState } from "react";
import { useMessages } from "../frame/context.tsx";
import { useSelecting } from "./selection-context.tsx";

/** Words to search for; with script the results follow the typing. */
export function SearchBox() {
  const { selection, go } = useSelecting();
  const messages = useMessages();
  const ref = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(selection.query);
  // The address may change under the box: back button, or a chip removed. At once, not when more has been typed.
  useLayoutEffect(
    () => setTyped((earlier) => (earlier.trim() === selection.query ? earlier : selection.query)),
    [selection.query],
  );
  // Words may have been typed before the script came: `changedForm` has them sought.
  useLayoutEffect(() => setTyped((earlier) => ref.current?.value ?? earlier), []);
  const search = (text: string) => {
    setTyped(text);
    go?.({ ...selection, query: text.trim() });
  };
  return (
    <search className="search-box">
      <label htmlFor="q">{messages.text("search-label")}</label>
      <div>
        <input
          ref={ref}
          id="q"
          name="q"
          type="search"
          autoComplete="off"
          maxLength={300}
          {...(go
            ? { value: typed, onChange: (event) => search(event.target.value) }
            : { defaultValue: selection.query })}
        />
        <button type="submit">{messages.text("search")}</button>
      </div>
    </search>
  );
}
