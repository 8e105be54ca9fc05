import { useFrame, useHref } from "../../reader/frame/context.tsx";
import { Field, Form, Problems } from "../form.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { CodebookChoice } from "./codebook-choice.tsx";
import { SyntheticField, TermsFields, ToldFields } from "./map-fields.tsx";
import type { MapMadePage, NewMapPage } from "./page.ts";

/** Where a keeper begins a map. */
export function NewMapBody({ page }: { page: NewMapPage }) {
  const messages = useDeskMessages();
  const { filled } = page;
  return (
    <>
      <h1>{messages.text("new-map")}</h1>
      <p className="lead">{messages.text("new-map-lead")}</p>
      <Problems problems={page.problems} />
      <Form to="/new-map" button={messages.text("map-make")} hasFile>
        <Field
          name="title"
          label={messages.text("map-name")}
          value={filled["title"] ?? ""}
          autoComplete="off"
        />
        <SlugField page={page} />
        <ToldFields filled={filled} />
        <CodebookChoice page={page} />
        <SyntheticField filled={filled} />
        <details className="field">
          <summary>{messages.text("map-more")}</summary>
          <TermsFields filled={filled} />
          <Field
            name="idPrefix"
            label={messages.text("map-prefix")}
            hint={messages.text("map-prefix-hint", { example: "CAH-0001" })}
            value={filled["idPrefix"] ?? ""}
            autoComplete="off"
            optional
          />
        </details>
      </Form>
    </>
  );
}

/** The short name; a script proposes it and says at once where it is taken, and the server does in any case. */
function SlugField({ page: { filled, maps } }: { page: NewMapPage }) {
  const messages = useDeskMessages();
  const { origin } = useFrame();
  return (
    <div
      className="slug-field"
      data-taken={JSON.stringify(maps.map(({ map }) => map))}
      data-will={messages.text("map-slug-will", { address: `${origin}/maps/` })}
      data-is-taken={messages.text("map-slug-taken")}
      data-is-wrong={messages.text("map-slug-wrong")}
    >
      <Field
        name="slug"
        label={messages.text("map-slug")}
        hint={messages.text("map-slug-hint")}
        value={filled["slug"] ?? ""}
        autoComplete="off"
        optional
      />
      <p className="small" role="status" />
    </div>
  );
}

/** After a map was made with a codebook that could be read, but not without doubt. */
export function MapMadeBody({ page }: { page: MapMadePage }) {
  const messages = useDeskMessages();
  const href = useHref();
  return (
    <>
      <h1>{messages.text("map-made")}</h1>
      <p className="lead">{messages.text("map-made-doubts")}</p>
      <Problems problems={page.problems} />
      <p>
        <a className="button" href={href(`/maps/${page.map}/desk`)}>
          {messages.text("map-made-on")}
        </a>
      </p>
    </>
  );
}
