import { DataText } from "../../reader/frame/data-text.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { NewMapPage } from "./page.ts";

/** The codebook to begin with: one that ships, that of another map, or one from a file. */
export function CodebookChoice({ page: { codebooks, maps, filled } }: { page: NewMapPage }) {
  const messages = useDeskMessages();
  const known = ["map", "file", ...codebooks.map(({ name }) => name)];
  const chosen = known.find((name) => name === filled["codebook"]) ?? codebooks[0]?.name ?? "file";
  const copied = maps.filter(({ codebook }) => codebook !== null);
  return (
    <fieldset className="codebook-choice">
      <legend>{messages.text("map-codebook")}</legend>
      <p className="small">{messages.text("map-codebook-lead")}</p>
      {codebooks.map(({ name, title, description, variables }) => (
        <div key={name} className="choice">
          <label className="ticked">
            <input
              type="radio"
              name="codebook"
              value={name}
              defaultChecked={chosen === name}
              aria-describedby={`codebook-${name}`}
            />{" "}
            <DataText label={title} />
          </label>
          <p className="small" id={`codebook-${name}`}>
            {messages.text("map-codebook-size", { count: variables })}
            {description !== null && (
              <>
                {" · "}
                <DataText label={description} />
              </>
            )}
          </p>
        </div>
      ))}
      {copied.length > 0 && (
        <div className="choice">
          <label className="ticked">
            <input type="radio" name="codebook" value="map" defaultChecked={chosen === "map"} />{" "}
            {messages.text("map-codebook-copied")}
          </label>
          <label className="unseen" htmlFor="codebookOf">
            {messages.text("map-codebook-of")}
          </label>
          <select id="codebookOf" name="codebookOf" defaultValue={filled["codebookOf"]}>
            {copied.map(({ map, title, codebook }) => (
              <option key={map} value={map} lang={title.lang === "und" ? undefined : title.lang}>
                {title.text} ({codebook})
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="choice">
        <label className="ticked">
          <input type="radio" name="codebook" value="file" defaultChecked={chosen === "file"} />{" "}
          {messages.text("map-codebook-from-file")}
        </label>
        <p className="small" id="codebookFile-hint">
          {messages.text("map-codebook-forms")}
        </p>
        <label className="unseen" htmlFor="codebookFile">
          {messages.text("map-codebook-file")}
        </label>
        <input
          type="file"
          id="codebookFile"
          name="codebookFile"
          accept=".yaml,.yml,.json,.csv,.ttl,.jsonld,.qdc"
          aria-describedby="codebookFile-hint"
        />
      </div>
    </fieldset>
  );
}
