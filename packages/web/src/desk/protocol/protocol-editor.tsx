import { type Criterion, iesiProtocol, type Protocol } from "@mapwright/domain";
import { type FormEvent, useState } from "react";
import { useFrame } from "../../reader/frame/context.tsx";
import { Refusal } from "../calls/refusal.tsx";
import { useCommand } from "../calls/use-command.ts";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { CriterionEditor } from "./criterion-editor.tsx";
import { DemandFields } from "./demand-fields.tsx";
import { demandsOf, isPlain } from "./demands.ts";
import { ProtocolText } from "./protocol-text.tsx";
import { asWritten, blankProtocol, newCriterion } from "./writing.ts";

/** Writes a protocol: a map without one begins with the criteria of IESI or with none. */
export function ProtocolEditor({ map, protocol }: { map: string; protocol: Protocol | null }) {
  const messages = useDeskMessages();
  const [begun, setBegun] = useState<Protocol | null>(null);
  if (protocol !== null)
    return (
      <details className="protocol-part only-with-script">
        <summary>{messages.text("protocol-change")}</summary>
        <ProtocolForm map={map} protocol={protocol} />
      </details>
    );
  if (begun !== null) return <ProtocolForm map={map} protocol={begun} />;
  return (
    <p className="ways only-with-script">
      <button type="button" onClick={() => setBegun(iesiProtocol)}>
        {messages.text("protocol-begin-iesi")}
      </button>{" "}
      <button
        type="button"
        className="quiet"
        onClick={() => setBegun({ ...blankProtocol, criteria: [newCriterion([])] })}
      >
        {messages.text("protocol-begin-blank")}
      </button>
    </p>
  );
}

function ProtocolForm({ map, protocol }: { map: string; protocol: Protocol }) {
  const messages = useDeskMessages();
  const { language } = useFrame();
  const command = useCommand();
  const [draft, setDraft] = useState(protocol);
  const [demands, setDemands] = useState(() => (protocol.rule ? demandsOf(protocol.rule) : {}));
  const [lack, setLack] = useState<string | null>(null);
  const criteria = draft.criteria ?? [];
  const setCriteria = (changed: readonly Criterion[]) => setDraft({ ...draft, criteria: [...changed] });
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const written = asWritten(draft, demands);
    setLack(written === null ? messages.text("what-if-nothing") : null);
    if (written === null) return;
    if ((await command.send("protocol.write", { map, protocol: written })) !== undefined) location.reload();
  };
  return (
    <form className="desk-form protocol-form" onSubmit={(event) => void keep(event)}>
      <p className="small">{messages.text("protocol-writing")}</p>
      {(["question", "scope", "decisionRule"] as const).map((member) => (
        <ProtocolText
          key={member}
          label={messages.text(`writing-${member}`)}
          texts={draft[member]}
          language={language}
          isRequired={member === "question"}
          onChange={(texts) => setDraft({ ...draft, [member]: texts })}
        />
      ))}
      {criteria.map((criterion, place) => (
        <CriterionEditor
          // biome-ignore lint/suspicious/noArrayIndexKey: its code is being written; a criterion is known by its place.
          key={place}
          criterion={criterion}
          language={language}
          onChange={(changed) => setCriteria(criteria.with(place, changed))}
          onRemove={() => setCriteria(criteria.filter((_, other) => other !== place))}
        />
      ))}
      <p>
        <button
          type="button"
          className="quiet"
          onClick={() => setCriteria([...criteria, newCriterion(criteria)])}
        >
          {messages.text("protocol-add")}
        </button>
      </p>
      {draft.rule !== undefined && !isPlain(draft.rule) ? (
        <p className="note">{messages.text("protocol-rule-own")}</p>
      ) : (
        <fieldset>
          <legend>{messages.text("protocol-into-mapping")}</legend>
          <DemandFields criteria={criteria} demands={demands} onChange={setDemands} />
        </fieldset>
      )}
      <Refusal text={lack ?? command.refusal} />
      <button type="submit" disabled={command.isUnderWay}>
        {messages.text("protocol-keep")}
      </button>
    </form>
  );
}
