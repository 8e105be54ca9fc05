import { useState } from "react";
import { useFrame, useHref } from "../../reader/frame/context.tsx";
import { aKey, call } from "../calls/call.ts";
import type { Told } from "../calls/problem-text.ts";
import { Refusal } from "../calls/refusal.tsx";
import { refusalText } from "../calls/refusal-text.ts";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { OpenedTemplate } from "./page.ts";

interface SavingProps {
  readonly map: string;
  readonly opened: OpenedTemplate;
  readonly text: string;
  readonly onSaved: (saved: OpenedTemplate) => void;
}

/** Keeps the text as a template of the map: the next version of the one that is open, or one of another name. */
export function Saving({ map, opened, text, onSaved }: SavingProps) {
  const messages = useDeskMessages();
  const href = useHref();
  const { root } = useFrame();
  const [name, setName] = useState(opened.version === 0 ? "" : opened.template);
  const [isOffered, setOffered] = useState(opened.version > 0 && opened.offered);
  const [refusal, setRefusal] = useState<readonly Told[] | null>(null);
  const [isSaved, setSaved] = useState(false);
  const save = async () => {
    setSaved(false);
    const isSame = name === opened.template;
    const input = { map, template: name, text, after: isSame ? opened.version : 0, offered: isOffered };
    const reply = await call(root, "brief.save", input, aKey());
    setRefusal(refusalText(reply, messages));
    if (reply.state !== "done") return;
    // The output of `brief.save`, as it is declared.
    const { version } = reply.output as { readonly version: number };
    onSaved({ template: name, version, text, offered: isOffered, savedAt: null, savedBy: null });
    if (isSame) setSaved(true);
    else location.assign(href(`/maps/${map}/desk/brief?template=${name}`));
  };
  return (
    <form
      className="saving only-with-script"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label>
        <span>{messages.text("composer-name")}</span>
        <input
          type="text"
          required
          pattern="[a-z][a-z0-9\-]{0,63}"
          title={messages.text("composer-name-form")}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <label className="inline">
        <input type="checkbox" checked={isOffered} onChange={({ target }) => setOffered(target.checked)} />{" "}
        {messages.text("composer-offer")}
      </label>
      <button type="submit">{messages.text("composer-save")}</button>
      <p role="status" className="small">
        {isSaved && messages.text("composer-saved", { version: messages.plain(opened.version) })}
      </p>
      <Refusal text={refusal} />
    </form>
  );
}
