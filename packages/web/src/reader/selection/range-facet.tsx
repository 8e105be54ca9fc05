import { missingReasons } from "@mapwright/domain";
import { useId, useState } from "react";
import { YearHistogram } from "../../views/year-histogram.tsx";
import { useMessages } from "../frame/context.tsx";
import { reasonText } from "../missing-text.ts";
import type { VariableView } from "../variable-view.ts";
import { conditionOn, isChosen, toggled, withEnd } from "./change.ts";
import { FacetFrame, type FacetProps } from "./facet-frame.tsx";
import { useSelecting } from "./selection-context.tsx";

/** A number or year: from, to, how the years are spread, and the reasons why a value is missing. */
export function RangeFacet({ view, facet, open }: FacetProps) {
  const { selection, go } = useSelecting();
  const messages = useMessages();
  const range = conditionOn(selection, view.code)?.range ?? {};
  const reasons = missingReasons.filter(
    (reason) => (facet.missing[reason] ?? 0) > 0 || isChosen(selection, view.code, `~${reason}`),
  );
  const years = Object.entries(facet.counts).map(([year, count]) => ({ year: Number(year), count }));
  const set = (end: "from" | "to") => (value: number | undefined) =>
    go?.(withEnd(selection, view.code, end, value));
  return (
    <FacetFrame view={view} facet={facet} open={open}>
      {years.length > 1 && <YearHistogram years={years} from={range.from} to={range.to} />}
      <div className="range">
        <RangeField view={view} end="from" value={range.from} onValue={set("from")} />
        <RangeField view={view} end="to" value={range.to} onValue={set("to")} />
      </div>
      {reasons.length > 0 && (
        <ul className="missing">
          {reasons.map((reason) => (
            <li key={reason}>
              <label>
                <input
                  type="checkbox"
                  name={`f.${view.code}`}
                  value={`~${reason}`}
                  {...(go
                    ? {
                        checked: isChosen(selection, view.code, `~${reason}`),
                        onChange: () => go(toggled(selection, view.code, `~${reason}`)),
                      }
                    : { defaultChecked: isChosen(selection, view.code, `~${reason}`) })}
                />
                <span className="choice-label">{reasonText(reason, messages)}</span>
                <span className="choice-count">{messages.number(facet.missing[reason] ?? 0)}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </FacetFrame>
  );
}

interface RangeFieldProps {
  readonly view: VariableView;
  readonly end: "from" | "to";
  readonly value: number | undefined;
  readonly onValue: (value: number | undefined) => void;
}

/** What can be typed: the number, nothing for an open end, or null for what is no number. */
function numberTyped(text: string): number | undefined | null {
  const typed = text.trim();
  if (typed === "") return undefined;
  const number = Number(typed);
  return /^[-+\d.e]+$/i.test(typed) && Number.isFinite(number) ? number : null;
}

function RangeField({ view, end, value, onValue }: RangeFieldProps) {
  const { go } = useSelecting();
  const messages = useMessages();
  const id = useId();
  const [refused, setRefused] = useState<string>();
  const take = (text: string) => {
    const number = numberTyped(text);
    setRefused(number === null ? text : undefined);
    if (number !== null && number !== value) onValue(number);
  };
  return (
    <>
      <label>
        {messages.text(end)}
        <input
          // A new value from outside (a chip removed) replaces what is typed; while typing it stays the same element.
          key={String(value)}
          type="text"
          inputMode="numeric"
          pattern="-?[0-9]*\.?[0-9]*"
          name={`${end}.${view.code}`}
          defaultValue={value ?? ""}
          size={6}
          autoComplete="off"
          aria-invalid={refused === undefined ? undefined : true}
          aria-describedby={refused === undefined ? undefined : id}
          onBlur={(event) => go && take(event.target.value)}
          onKeyDown={(event) => {
            if (!go || event.key !== "Enter") return;
            event.preventDefault();
            take(event.currentTarget.value);
          }}
        />
      </label>
      {refused !== undefined && (
        <p className="small problem" id={id} role="alert">
          {messages.text("not-a-number", { text: refused })}
        </p>
      )}
    </>
  );
}
