import { useEffect, useRef } from "react";
import { Bar } from "../../views/bars.tsx";
import { useMessages } from "../frame/context.tsx";
import { DataText } from "../frame/data-text.tsx";
import { FoldedPart } from "../frame/folded-part.tsx";
import type { VariableView } from "../variable-view.ts";
import { conditionOn, isChosen, toggled, toggledTogether } from "./change.ts";
import type { FacetChoice } from "./facet-choices.ts";
import { useSelecting } from "./selection-context.tsx";

interface ChoiceListProps {
  readonly view: VariableView;
  readonly choices: readonly FacetChoice[];
  /** What the bars are shares of. */
  readonly base: number;
  /** Shows what is below broader categories at once: it was sought. */
  readonly isFound?: boolean;
}

/** Categories as boxes with their counts; those of a broader category fold below it. */
export function ChoiceList({ view, choices, base, isFound = false }: ChoiceListProps) {
  return (
    <ul>
      {choices.map((choice) =>
        choice.members.length === 0 ? (
          <li key={choice.code}>
            <SingleChoice view={view} choice={choice} base={base} />
          </li>
        ) : (
          <BroaderChoice
            // What was found is unfolded, and what is no longer sought as it was.
            key={`${choice.code}${isFound ? "?" : ""}`}
            view={view}
            choice={choice}
            base={base}
            isFound={isFound}
          />
        ),
      )}
    </ul>
  );
}

interface OneChoiceProps {
  readonly view: VariableView;
  readonly choice: FacetChoice;
  readonly base: number;
  /** The name of a category that stands below itself. */
  readonly name?: string | undefined;
}

function SingleChoice({ view, choice: { code, label, count }, base, name }: OneChoiceProps) {
  const { selection, go } = useSelecting();
  const chosen = isChosen(selection, view.code, code);
  return (
    <label>
      <input
        type="checkbox"
        name={`f.${view.code}`}
        value={code}
        {...(go
          ? { checked: chosen, onChange: () => go(toggled(selection, view.code, code)) }
          : { defaultChecked: chosen })}
      />
      <span className="choice-label">{name ?? <DataText label={label} />}</span>
      <Counted count={count} base={base} />
    </label>
  );
}

function BroaderChoice({ view, choice, base, isFound }: OneChoiceProps & { readonly isFound: boolean }) {
  const { selection } = useSelecting();
  const messages = useMessages();
  const { code, label, members, codes } = choice;
  const ticked = codes.filter((member) => isChosen(selection, view.code, member)).length;
  const isPart = ticked > 0 && ticked < codes.length;
  return (
    <li>
      <BroaderBox view={view} choice={choice} base={base} ticked={ticked} />
      <FoldedPart
        className="members"
        open={isFound || isPart}
        summary={
          <>
            {messages.text("narrower", { count: members.length })}
            <span className="unseen">
              : <DataText label={label} />
            </span>
          </>
        }
      >
        <ul>
          {members.map((member) => (
            <li key={member.code}>
              <SingleChoice
                view={view}
                choice={member}
                base={base}
                name={member.code === code ? messages.text("nothing-narrower") : undefined}
              />
            </li>
          ))}
        </ul>
      </FoldedPart>
    </li>
  );
}

/** Ticks all below a broader category. Without script, and where all ticked ones are asked for together, it is a heading. */
function BroaderBox({ view, choice, base, ticked }: OneChoiceProps & { readonly ticked: number }) {
  const { selection, go } = useSelecting();
  const { label, count, codes } = choice;
  const ref = useRef<HTMLInputElement>(null);
  const isPart = ticked > 0 && ticked < codes.length;
  useEffect(() => {
    if (ref.current) ref.current.indeterminate = isPart;
  });
  const text = (
    <span className="choice-label">
      <DataText label={label} />
    </span>
  );
  if (!go || conditionOn(selection, view.code)?.all)
    return (
      <p className="broader">
        {text}
        <Counted count={count} base={base} />
      </p>
    );
  return (
    <label>
      <input
        ref={ref}
        type="checkbox"
        checked={ticked === codes.length}
        onChange={() => go(toggledTogether(selection, view.code, codes))}
      />
      {text}
      <Counted count={count} base={base} />
    </label>
  );
}

function Counted({ count, base }: { count: number; base: number }) {
  const messages = useMessages();
  return (
    <>
      <span className="choice-count">{messages.number(count)}</span>
      <Bar part={base === 0 ? 0 : count / base} />
    </>
  );
}
