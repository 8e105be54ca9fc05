import { missingReasons } from "@mapwright/domain";
import { YearHistogram } from "../../views/year-histogram.tsx";
import { useMessages } from "../frame/context.tsx";
import { reasonText } from "../missing-text.ts";
import type { VariableView } from "../variable-view.ts";
import { conditionOn, isChosen, ranged, toggled } from "./change.ts";
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
  const set = (end: "from" | "to") => (text: string) => {
    const number = text.trim() === "" ? undefined : Number(text);
    if (number !== undefined && !Number.isFinite(number)) return;
    go?.(
      ranged(selection, view.code, end === "from" ? number : range.from, end === "to" ? number : range.to),
    );
  };
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
  readonly onValue: (text: string) => void;
}

function RangeField({ view, end, value, onValue }: RangeFieldProps) {
  const { go } = useSelecting();
  const messages = useMessages();
  return (
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
        onBlur={(event) => go && event.target.value !== String(value ?? "") && onValue(event.target.value)}
        onKeyDown={(event) => {
          if (!go || event.key !== "Enter") return;
          event.preventDefault();
          onValue(event.currentTarget.value);
        }}
      />
    </label>
  );
}
