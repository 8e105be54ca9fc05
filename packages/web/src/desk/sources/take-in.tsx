import { type FormEvent, useState } from "react";
import { useFrame, useHref } from "../../reader/frame/context.tsx";
import { Refusal } from "../calls/refusal.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { SourcesPage } from "./page.ts";
import { Reading } from "./reading.tsx";
import { useTakingIn } from "./use-taking-in.ts";

/** What files end in that can be read. */
const endings = ".csv,.tsv,.txt,.xlsx,.json,.jsonl,.ndjson,.geojson,.ris,.bib";

/** A file is chosen, read, looked at, and then taken in. */
export function TakeIn({ page }: { page: SourcesPage }) {
  const messages = useDeskMessages();
  const href = useHref();
  const { root } = useFrame();
  const { map } = page.work;
  const taking = useTakingIn(root, map, messages);
  const [file, setFile] = useState<File | null>(null);
  const [wave, setWave] = useState("");
  const [profile, setProfile] = useState("");
  const read = (event: FormEvent) => {
    event.preventDefault();
    if (file !== null) void taking.read({ file, wave, profile });
  };
  const { reading, isUnderWay, taken } = taking;
  return (
    <section aria-labelledby="take-in" className="take-in only-with-script">
      <h2 id="take-in">{messages.text("sources-new")}</h2>
      <form className="desk-form" onSubmit={read}>
        <div className="form-row">
          <label>
            <span>{messages.text("sources-file")}</span>
            <input
              type="file"
              required
              accept={endings}
              onChange={({ target }) => {
                setFile(target.files?.[0] ?? null);
                taking.clear();
              }}
            />
          </label>
          <label>
            <span>{messages.text("sources-wave")}</span>
            <input
              type="text"
              maxLength={64}
              list="waves"
              value={wave}
              onChange={({ target }) => setWave(target.value)}
            />
          </label>
          <label>
            <span>{messages.text("sources-profile")}</span>
            <select value={profile} onChange={({ target }) => setProfile(target.value)}>
              <option value="">{messages.text("sources-profile-suggested")}</option>
              {page.profiles.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
        <datalist id="waves">
          {page.waves.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <p className="small">{messages.text("sources-formats")}</p>
        <button type="submit" disabled={isUnderWay}>
          {messages.text("sources-read")}
        </button>
      </form>
      <div role="status">
        {isUnderWay && (
          <p>
            <progress aria-label={messages.text("sources-under-way", { name: file?.name ?? "" })} />{" "}
            {messages.text("sources-under-way", { name: file?.name ?? "" })}{" "}
            {taking.rowsRead > 0 && (
              // Not every step is told to those who hear the page.
              <span aria-live="off">{messages.text("sources-rows-read", { count: taking.rowsRead })}</span>
            )}
          </p>
        )}
        {taken !== null && (
          <p className="note">
            {messages.text("sources-taken", {
              batch: messages.plain(taken.batch),
              count: taken.initiatives,
            })}{" "}
            <a href={href(`/maps/${map}/releases/draft/explore`)}>{messages.text("sources-see-draft")}</a>
          </p>
        )}
      </div>
      <Refusal text={taking.refusal} />
      {reading !== null && (
        <Reading
          key={taking.turn}
          reading={reading}
          variables={page.variables}
          wave={wave}
          isUnderWay={isUnderWay}
          onReadAgain={taking.readAgain}
          onTakeIn={taking.takeIn}
        />
      )}
    </section>
  );
}
