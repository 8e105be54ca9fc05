import { citationForms } from "@mapwright/domain";
import { useState } from "react";
import { frozenHead } from "../../views/figure-frame/figure-address.ts";
import { useFrame, useMessages } from "../frame/context.tsx";
import type { Frame } from "../frame/frame.ts";
import type { MapHead } from "../frame/map-head.ts";
import { useSelecting, useViewOf } from "../selection/selection-context.tsx";
import { selectionTexts } from "../selection/selection-texts.ts";
import { listingOf } from "./state.ts";

/** The citation of exactly the initiatives shown, in the forms that reference managers read. */
export function CiteSelection({ map }: { map: MapHead }) {
  const { selection, total, of } = useSelecting();
  const frame = useFrame();
  const messages = useMessages();
  const viewOf = useViewOf();
  const { cited } = map.credit;
  if (cited === null) return <p className="small">{messages.text("cite-draft")}</p>;
  const said = selectionTexts(selection, viewOf, messages);
  const forms = citationForms({
    ...cited,
    address: citedAddress(frame, map, listingOf(selection)),
    ...(said.length === 0
      ? {}
      : {
          part: messages.text("cited-part", { count: total, total: of, conditions: messages.series(said) }),
        }),
  });
  return (
    <dl className="citations">
      <Form name={messages.text("cite-as-text")} content={forms.text} />
      <Form name="BibTeX" content={forms.bibtex} />
      <Form name="CFF" content={forms.cff} />
    </dl>
  );
}

/** Where this selection of this release is listed for ever; undefined in a site that nobody has published. */
function citedAddress(
  { origin, root, site, language }: Frame,
  map: MapHead,
  listing: string,
): string | undefined {
  if (!site) return origin === undefined ? undefined : `${origin}${root}${frozenHead(map).address}${listing}`;
  if (site.home === null || map.edition.kind === "draft") return undefined;
  const file = listing.replace("/explore", "/explore.html");
  return `${site.home}/releases/${map.edition.number}/${language}${file}`;
}

function Form({ name, content }: { name: string; content: string }) {
  const messages = useMessages();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(content.trimEnd());
    setCopied(true);
    setTimeout(() => setCopied(false), 4000);
  };
  return (
    <div>
      <dt>
        {name}{" "}
        <button
          type="button"
          className="plain only-with-script"
          aria-label={messages.text("copy-citation", { form: name })}
          onClick={copy}
        >
          {messages.text("copy")}
        </button>{" "}
        <span role="status" className="small">
          {isCopied && messages.text("copied")}
        </span>
      </dt>
      <dd className="snippet" dir="auto" lang="">
        {content.trimEnd()}
      </dd>
    </div>
  );
}
