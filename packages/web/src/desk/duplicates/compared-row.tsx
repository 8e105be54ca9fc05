import { DataText } from "../../reader/frame/data-text.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { canKeep, type KeptSide, type Side } from "./keeping.ts";
import type { ComparedValue, ShownPair } from "./page.ts";

interface ComparedRowProps {
  readonly row: ShownPair["rows"][number];
  readonly stays: Side;
  readonly kept: KeptSide;
  readonly isFixed: boolean;
  readonly onKeep: (side: KeptSide) => void;
}

/** A variable that two initiatives answer differently, with a choice of what stays: one value, the other, or both. */
export function ComparedRow({ row, stays, kept, isFixed, onKeep }: ComparedRowProps) {
  const messages = useDeskMessages();
  const { variable, label } = row;
  const choice = (side: KeptSide) =>
    canKeep(row, stays, side) && (
      <label className="keep only-with-script">
        <input
          type="radio"
          name={`keep-${variable}`}
          checked={kept === side}
          disabled={isFixed}
          onChange={() => onKeep(side)}
        />{" "}
        {messages.text(
          side === "both"
            ? "duplicates-keep-both"
            : row[side] === null
              ? "duplicates-keep-nothing"
              : "duplicates-keep",
        )}
        <span className="unseen">
          {" "}
          <DataText label={label} />
        </span>
      </label>
    );
  const cell = (side: Side) => (
    <td className={kept === side || kept === "both" ? undefined : "left-out"}>
      <ValueText value={row[side]} />
      <Origin value={row[side]} />
      {choice(side)}
    </td>
  );
  return (
    <tr>
      <th scope="row">
        <DataText label={label} />
        {choice("both")}
      </th>
      {cell("one")}
      {cell("other")}
    </tr>
  );
}

/** How a value came to be, and which source says so. */
function Origin({ value }: { value: ComparedValue }) {
  const messages = useDeskMessages();
  if (value === null) return null;
  return (
    <span className="small found-by">
      {messages.text(`state-${value.state}`)}
      {value.source !== null && (
        <>
          {" · "}
          <DataText label={value.source} />
        </>
      )}
    </span>
  );
}

/** A value as it is read: a text, an address that opens, or why it is missing. */
export function ValueText({ value }: { value: ComparedValue }) {
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
