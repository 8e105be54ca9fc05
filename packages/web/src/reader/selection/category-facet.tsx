import { missingReasons } from "@mapwright/domain";
import { type ReactNode, useState } from "react";
import { useMessages } from "../frame/context.tsx";
import { FoldedPart } from "../frame/folded-part.tsx";
import { WithoutScript } from "../frame/without-script.tsx";
import type { Label } from "../label.ts";
import { reasonText } from "../missing-text.ts";
import type { VariableView } from "../variable-view.ts";
import { conditionOn, isChosen, together, turned } from "./change.ts";
import { ChoiceList } from "./choice-list.tsx";
import { choicesFound, type FacetChoice, facetChoices } from "./facet-choices.ts";
import { FacetFrame, type FacetProps, facetTotal } from "./facet-frame.tsx";
import { folded } from "./folded.ts";
import { useSelecting } from "./selection-context.tsx";

const shownAtFirst = 7;
/** From this many categories on, a facet can be searched. */
const searchedFrom = 12;

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
  const choices = facetChoices(view, facet, (code) => isChosen(selection, view.code, code));
  const offered = choices.reduce((sum, { members }) => sum + Math.max(1, members.length), 0);
  const isMeant = ({ text }: Label) => folded(text).includes(folded(sought));
  const found = sought === "" ? choices : choicesFound(choices, isMeant);
  const reasons = missingReasons.flatMap((reason): FacetChoice[] => {
    const count = facet.missing[reason] ?? 0;
    const code = `~${reason}`;
    if (count === 0 && !isChosen(selection, view.code, code)) return [];
    const label = { text: reasonText(reason, messages), lang: messages.language };
    return [{ code, count, label, members: [], codes: [code] }];
  });
  const first = sought === "" ? found.slice(0, shownAtFirst) : found;
  const rest = sought === "" ? found.slice(shownAtFirst) : [];
  return (
    <>
      {offered >= searchedFrom && (
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
      <ChoiceList view={view} choices={first} base={facet.base} isFound={sought !== ""} />
      {view.several && <AllOf view={view} />}
      <NoneOf view={view} />
      {rest.length > 0 && (
        <FoldedPart className="more" summary={messages.text("show-more", { count: rest.length })}>
          <ChoiceList view={view} choices={rest} base={facet.base} />
        </FoldedPart>
      )}
      {reasons.length > 0 && (
        <div className="missing">
          <ChoiceList view={view} choices={reasons} base={facetTotal(facet)} />
        </div>
      )}
    </>
  );
}

/** Asks for initiatives that have all of the ticked categories, where each may have several. */
function AllOf({ view }: { view: VariableView }) {
  const { selection, go } = useSelecting();
  const messages = useMessages();
  const condition = conditionOn(selection, view.code);
  const isAll = condition?.all ?? false;
  return (
    <OnlyWhere isUseful={isAll || condition?.codes !== undefined}>
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
