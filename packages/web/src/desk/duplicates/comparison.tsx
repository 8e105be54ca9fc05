import type { RefObject } from "react";
import { useHref } from "../../reader/frame/context.tsx";
import { DataText } from "../../reader/frame/data-text.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { Scroller } from "../frame/scroller.tsx";
import type { stateOf } from "./deciding.ts";
import { FactorList } from "./factor-list.tsx";
import type { ComparedInitiative, ComparedValue, ShownPair } from "./page.ts";

interface ComparisonProps {
  readonly pair: ShownPair;
  readonly map: string;
  readonly state: ReturnType<typeof stateOf>;
  readonly stays: "one" | "other";
  readonly hasKeys: boolean;
  readonly onStays: (side: "one" | "other") => void;
  readonly title: RefObject<HTMLHeadingElement | null>;
}

/** Two initiatives side by side: why they may be the same, which one would stay, and where their values differ, that first. */
export function Comparison({ pair, map, state, stays, hasKeys, onStays, title }: ComparisonProps) {
  const messages = useDeskMessages();
  const differing = pair.rows.filter(({ isSame }) => !isSame);
  const same = pair.rows.filter(({ isSame }) => isSame);
  const head = (side: "one" | "other") => (
    <th scope="col">
      <InitiativeHead map={map} initiative={pair[side]} />
      <label className="stays only-with-script">
        <input
          type="radio"
          name="stays"
          checked={stays === side}
          disabled={state !== "open"}
          onChange={() => onStays(side)}
        />{" "}
        {messages.text("duplicates-stays")}
        <span className="unseen"> {pair[side].initiative}</span>
        {hasKeys && <kbd>{side === "one" ? 1 : 2}</kbd>}
      </label>
    </th>
  );
  return (
    <section aria-labelledby="pair-title">
      <h2 id="pair-title" ref={title} tabIndex={-1}>
        {messages.text("duplicates-question", {
          one: pair.one.initiative,
          other: pair.other.initiative,
        })}
      </h2>
      <FactorList pair={pair} />
      {state !== "open" && <p className="note">{messages.text(`duplicates-state-${state}`)}</p>}
      <Scroller name={messages.text("duplicates-values")}>
        <table className="desk-table comparison">
          <caption className="unseen">{messages.text("duplicates-values")}</caption>
          <thead>
            <tr>
              <th scope="col">{messages.text("duplicates-variable")}</th>
              {head("one")}
              {head("other")}
            </tr>
          </thead>
          <tbody>
            {differing.map(({ variable, label, one, other }) => (
              <tr key={variable}>
                <th scope="row">
                  <DataText label={label} />
                </th>
                <Cell value={one} />
                <Cell value={other} />
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      {differing.length === 0 && <p>{messages.text("duplicates-all-same")}</p>}
      {same.length > 0 && (
        <details>
          <summary>{messages.text("duplicates-same", { count: same.length })}</summary>
          <dl className="facts">
            {same.map(({ variable, label, one }) => (
              <div key={variable}>
                <dt>
                  <DataText label={label} />
                </dt>
                <dd>
                  <ValueText value={one} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}

function InitiativeHead({ map, initiative: one }: { map: string; initiative: ComparedInitiative }) {
  const messages = useDeskMessages();
  const href = useHref();
  return (
    <>
      <a href={href(`/maps/${map}/releases/draft/initiatives/${one.initiative}`)}>
        <DataText label={one.name} />
      </a>{" "}
      <span className="code">{one.initiative}</span>
      <span className="small found-by">
        {messages.text(`stage-${one.stage}`)} · <DataText label={one.source} />, {one.wave} ·{" "}
        {messages.text("duplicates-known", { count: one.known })}
      </span>
    </>
  );
}

function Cell({ value }: { value: ComparedValue }) {
  return (
    <td>
      <ValueText value={value} />
    </td>
  );
}

function ValueText({ value }: { value: ComparedValue }) {
  const messages = useDeskMessages();
  if (value === null) return <span className="no-value">{messages.text("missing-not-yet-coded")}</span>;
  if ("missing" in value)
    return <span className="no-value">{messages.text(`missing-${value.missing}`)}</span>;
  if (value.address === null) return <DataText label={value.text} />;
  return (
    <a href={value.address} rel="noreferrer" target="_blank">
      {value.address}
      <span className="unseen"> {messages.text("new-window")}</span>
    </a>
  );
}
