import type { Facet } from "@mapwright/atlas";
import { missingReasons } from "@mapwright/domain";
import { type ReactNode, useState } from "react";
import { Bar } from "../../views/bars.tsx";
import { useMessages } from "../frame/context.tsx";
import { DataText } from "../frame/data-text.tsx";
import { FoldedPart } from "../frame/folded-part.tsx";
import { WithoutScript } from "../frame/without-script.tsx";
import type { Label } from "../label.ts";
import { reasonText } from "../missing-text.ts";
import { labelsOf, type VariableView } from "../variable-view.ts";
import { conditionOn, isChosen, together, toggled, turned } from "./change.ts";
import { FacetFrame, type FacetProps, facetTotal } from "./facet-frame.tsx";
import { folded } from "./folded.ts";
import { useSelecting } from "./selection-context.tsx";

const shownAtFirst = 7;
/** From this many categories on, a facet can be searched. */
const searchedFrom = 12;

interface Choice {
  readonly code: string;
  readonly label: Label;
  readonly count: number;
}

/** Categories to tick, most frequent first, then the reasons why a value is missing. */
export function CategoryFacet({ view, facet, open }: FacetProps) {
  return (
    <FacetFrame view={view} facet={facet} open={open}>
      <Categories view={view} facet={facet} />
    </FacetFrame>
  );
}

/** Apart from the frame, which makes it only where it is unfolded. */
function Categories({ view, facet }: Pick<FacetProps, "view" | "facet">) {
  const { selection, total } = useSelecting();
  const messages = useMessages();
  const [sought, setSought] = useState("");
  const choices = choicesOf(view, facet, (code) => isChosen(selection, view.code, code));
  const found =
    sought === "" ? choices : choices.filter(({ label }) => folded(label.text).includes(folded(sought)));
  const reasons = missingReasons.flatMap((reason) => {
    const count = facet.missing[reason] ?? 0;
    const code = `~${reason}`;
    if (count === 0 && !isChosen(selection, view.code, code)) return [];
    return [{ code, count, label: { text: reasonText(reason, messages), lang: messages.language } }];
  });
  const first = sought === "" ? found.slice(0, shownAtFirst) : found;
  const rest = sought === "" ? found.slice(shownAtFirst) : [];
  return (
    <>
      {choices.length >= searchedFrom && (
        <input
          type="search"
          className="find-in-facet only-with-script"
          aria-label={messages.text("find-in", { facet: view.label.text })}
          placeholder={messages.text("find")}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
          autoComplete="off"
        />
      )}
      {found.length === 0 && sought !== "" && <p className="small">{messages.text("find-none")}</p>}
      {total === 0 && choices.length === 0 && <p className="small">{messages.text("facet-empty")}</p>}
      <Choices view={view} choices={first} base={facet.base} />
      {view.several && <AllOf view={view} />}
      <NoneOf view={view} />
      {rest.length > 0 && (
        <FoldedPart className="more" summary={messages.text("show-more", { count: rest.length })}>
          <Choices view={view} choices={rest} base={facet.base} />
        </FoldedPart>
      )}
      {reasons.length > 0 && (
        <div className="missing">
          <Choices view={view} choices={reasons} base={facetTotal(facet)} />
        </div>
      )}
    </>
  );
}

/** Ticked ones first, then by count; ordered categories keep their order; empty ones are left out. */
function choicesOf(view: VariableView, facet: Facet, chosen: (code: string) => boolean): Choice[] {
  const labelOf = labelsOf(view);
  const choices = Object.entries(facet.counts)
    .filter(([code, count]) => count > 0 || chosen(code))
    .map(([code, count]) => ({ code, count, label: labelOf(code) }));
  if (view.kind === "ordinal") return choices;
  return choices.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

/** Asks for initiatives that have all of the ticked categories, where each may have several. */
function AllOf({ view }: { view: VariableView }) {
  const { selection, go } = useSelecting();
  const messages = useMessages();
  const condition = conditionOn(selection, view.code);
  const isAll = condition?.all ?? false;
  return (
    <OnlyWhere isUseful={isAll || (condition?.codes ?? []).length > 1}>
      <label className="none-of">
        <input
          type="checkbox"
          name={`all.${view.code}`}
          value="yes"
          {...(go
            ? { checked: isAll, onChange: () => go(together(selection, view.code)) }
            : { defaultChecked: isAll })}
        />
        {messages.text("all-of")}
      </label>
    </OnlyWhere>
  );
}

/** Turns the ticked categories round: initiatives with any of them, or with none. */
function NoneOf({ view }: { view: VariableView }) {
  const { selection, go } = useSelecting();
  const messages = useMessages();
  const condition = conditionOn(selection, view.code);
  const isTurned = condition?.not ?? false;
  return (
    <OnlyWhere isUseful={condition !== undefined}>
      <label className="none-of">
        <input
          type="checkbox"
          name={`none.${view.code}`}
          value="yes"
          {...(go
            ? { checked: isTurned, onChange: () => go(turned(selection, view.code)) }
            : { defaultChecked: isTurned })}
        />
        {messages.text("none-of")}
      </label>
    </OnlyWhere>
  );
}

/** A box that a page without script must have ready, and one with script shows where it changes something. */
function OnlyWhere({ isUseful, children }: { isUseful: boolean; children: ReactNode }) {
  return isUseful ? children : <WithoutScript>{children}</WithoutScript>;
}

function Choices({ view, choices, base }: { view: VariableView; choices: readonly Choice[]; base: number }) {
  const { selection, go } = useSelecting();
  const messages = useMessages();
  return (
    <ul>
      {choices.map(({ code, label, count }) => {
        const chosen = isChosen(selection, view.code, code);
        return (
          <li key={code}>
            <label>
              <input
                type="checkbox"
                name={`f.${view.code}`}
                value={code}
                {...(go
                  ? { checked: chosen, onChange: () => go(toggled(selection, view.code, code)) }
                  : { defaultChecked: chosen })}
              />
              <span className="choice-label">
                <DataText label={label} />
              </span>
              <span className="choice-count">{messages.number(count)}</span>
              <Bar part={base === 0 ? 0 : count / base} />
            </label>
          </li>
        );
      })}
    </ul>
  );
}
