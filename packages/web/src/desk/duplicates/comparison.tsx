import type { RefObject } from "react";
import { useHref } from "../../reader/frame/context.tsx";
import { DataText } from "../../reader/frame/data-text.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { Scroller } from "../frame/scroller.tsx";
import { ComparedRow, ValueText } from "./compared-row.tsx";
import type { stateOf } from "./deciding.ts";
import { FactorList } from "./factor-list.tsx";
import { type Choices, type KeptSide, keptSide, type Side } from "./keeping.ts";
import type { ComparedInitiative, ShownPair } from "./page.ts";

interface ComparisonProps {
  readonly pair: ShownPair;
  readonly map: string;
  readonly state: ReturnType<typeof stateOf>;
  readonly stays: Side;
  readonly choices: Choices;
  readonly hasKeys: boolean;
  readonly onStays: (side: Side) => void;
  readonly onKeep: (variable: string, side: KeptSide) => void;
  readonly title: RefObject<HTMLHeadingElement | null>;
}

/** Two initiatives side by side: why they may be the same, which one would stay, and where their values differ, that first. */
export function Comparison(props: ComparisonProps) {
  const { pair, map, state, stays, choices, hasKeys, onStays, onKeep, title } = props;
  const messages = useDeskMessages();
  const differing = pair.rows.filter(({ isSame }) => !isSame);
  const same = pair.rows.filter(({ isSame }) => isSame);
  const head = (side: Side) => (
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
            {differing.map((row) => (
              <ComparedRow
                key={row.variable}
                row={row}
                stays={stays}
                kept={keptSide(row, stays, choices)}
                isFixed={state !== "open"}
                onKeep={(side) => onKeep(row.variable, side)}
              />
            ))}
          </tbody>
        </table>
      </Scroller>
      {differing.length > 0 && <p className="small">{messages.text("duplicates-keep-lead")}</p>}
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
