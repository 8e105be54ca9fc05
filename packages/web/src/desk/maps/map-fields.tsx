import { useFrame } from "../../reader/frame/context.tsx";
import { Field } from "../form.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { Filled } from "./page.ts";
import { textLanguages } from "./text-languages.ts";

interface FilledProps {
  readonly filled: Filled;
}

interface LongFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly hint?: string;
  readonly lang?: string;
}

/** A field for a few sentences. */
export function LongField({ name, label, value, hint, lang }: LongFieldProps) {
  const hintId = hint === undefined ? undefined : `${name}-hint`;
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint !== undefined && (
        <p className="small" id={hintId}>
          {hint}
        </p>
      )}
      <textarea
        id={name}
        name={name}
        rows={3}
        maxLength={4000}
        defaultValue={value}
        lang={lang}
        aria-describedby={hintId}
      />
    </div>
  );
}

/** What it is, in the language that its texts are in. */
export function ToldFields({ filled }: FilledProps) {
  const messages = useDeskMessages();
  const { language } = useFrame();
  const chosen = filled["language"] ?? language;
  return (
    <>
      <LongField
        name="description"
        label={messages.text("map-what")}
        value={filled["description"]}
        hint={messages.text("map-what-hint")}
      />
      <div className="field">
        <label htmlFor="language">{messages.text("map-language")}</label>
        <select id="language" name="language" defaultValue={chosen}>
          {textLanguages(language, chosen).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}

/** Whether its initiatives are invented. */
export function SyntheticField({ filled }: FilledProps) {
  const messages = useDeskMessages();
  return (
    <div className="field">
      <label className="ticked">
        <input
          type="checkbox"
          name="synthetic"
          value="yes"
          defaultChecked={filled["synthetic"] === "yes"}
          aria-describedby="synthetic-hint"
        />{" "}
        {messages.text("map-synthetic")}
      </label>
      <p className="small" id="synthetic-hint">
        {messages.text("map-synthetic-hint")}
      </p>
    </div>
  );
}

/** Licence, who is named, and who reads the draft. */
export function TermsFields({ filled }: FilledProps) {
  const messages = useDeskMessages();
  return (
    <>
      <Field name="licence" label={messages.text("map-licence")} value={filled["licence"] ?? ""} optional />
      <Field
        name="licenceAddress"
        label={messages.text("map-licence-address")}
        value={filled["licenceAddress"] ?? ""}
        optional
      />
      <Field
        name="attribution"
        label={messages.text("map-attribution")}
        value={filled["attribution"] ?? ""}
        optional
      />
      <div className="field">
        <label htmlFor="drafts">{messages.text("map-drafts")}</label>
        <select id="drafts" name="drafts" defaultValue={filled["drafts"] ?? "team"}>
          <option value="team">{messages.text("map-drafts-team")}</option>
          <option value="public">{messages.text("map-drafts-public")}</option>
        </select>
      </div>
    </>
  );
}
