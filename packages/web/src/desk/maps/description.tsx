import { languages } from "../../messages/languages.ts";
import { useFrame } from "../../reader/frame/context.tsx";
import { Field, Form, Problems } from "../form.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { LongField, SyntheticField, TermsFields, ToldFields } from "./map-fields.tsx";
import type { DescriptionPage, Filled } from "./page.ts";

/** What is said of a map, to be said anew by its owner. */
export function DescriptionBody({ page }: { page: DescriptionPage }) {
  const messages = useDeskMessages();
  const { work, filled } = page;
  return (
    <>
      <h1>{messages.text("map-told")}</h1>
      <p className="lead">{messages.text("map-told-lead")}</p>
      <Problems problems={page.problems} />
      {page.isKept && (
        <p role="status" className="told-once">
          {messages.text("map-told-kept")}
        </p>
      )}
      <Form to={`/maps/${work.map}/description`} button={messages.text("map-told-keep")}>
        <Field
          name="title"
          label={messages.text("map-name")}
          value={filled["title"] ?? ""}
          autoComplete="off"
        />
        <ToldFields filled={filled} />
        <OtherLanguages filled={filled} />
        <SyntheticField filled={filled} />
        <TermsFields filled={filled} />
      </Form>
      <p className="small">
        {messages.text("map-told-stays", { address: `/maps/${work.map}`, prefix: page.idPrefix })}
      </p>
    </>
  );
}

/** Name and description in the languages of the interface that they are not in yet. */
function OtherLanguages({ filled }: { filled: Filled }) {
  const messages = useDeskMessages();
  const { language } = useFrame();
  const names = new Intl.DisplayNames([language], { type: "language" });
  return (
    <details className="field">
      <summary>{messages.text("map-other-languages")}</summary>
      {languages
        .filter((other) => other !== filled["language"])
        .map((other) => (
          <fieldset key={other}>
            <legend>{names.of(other)}</legend>
            <Field
              name={`title.${other}`}
              label={messages.text("map-name")}
              value={filled[`title.${other}`] ?? ""}
              optional
            />
            <LongField
              name={`description.${other}`}
              label={messages.text("map-what")}
              value={filled[`description.${other}`]}
              lang={other}
            />
          </fieldset>
        ))}
    </details>
  );
}
