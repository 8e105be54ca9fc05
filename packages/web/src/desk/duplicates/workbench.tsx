import { useRef, useState } from "react";
import { useFrame } from "../../reader/frame/context.tsx";
import { Refusal } from "../calls/refusal.tsx";
import { actionButtons } from "../cockpit/action-buttons.tsx";
import { KeyPanel } from "../cockpit/key-panel.tsx";
import { useKeys } from "../cockpit/use-keys.ts";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { Comparison } from "./comparison.tsx";
import { type Decision, nextOpen, stateOf, staying } from "./deciding.ts";
import { type DuplicatesAction, duplicatesKeys } from "./duplicates-keys.ts";
import type { Choices, Side } from "./keeping.ts";
import type { DuplicatesPage, ShownPair } from "./page.ts";
import { PairList, pairAddress } from "./pair-list.tsx";
import { Standing } from "./standing.tsx";
import { useDeciding } from "./use-deciding.ts";

/** One pair at a time, side by side: merged, told apart or left for later, by keys and without page loads. */
export function Workbench({ page }: { page: DuplicatesPage }) {
  const messages = useDeskMessages();
  const { root } = useFrame();
  const { pairs, work } = page;
  const deciding = useDeciding(work.map);
  const { decisions, isUnderWay } = deciding;
  const [at, setAt] = useState(page.at);
  const [sides, setSides] = useState<Readonly<Record<number, Side>>>({});
  const [choices, setChoices] = useState<Readonly<Record<number, Choices>>>({});
  const [reason, setReason] = useState("");
  const title = useRef<HTMLHeadingElement>(null);
  const pair = pairs[at];
  const stays = sides[at] ?? (pair === undefined ? "one" : staying(pair));
  const chosen = choices[at] ?? {};
  const stateOfPair = (each: ShownPair) => stateOf(each, decisions);
  const isFixed = pair === undefined || stateOfPair(pair) !== "open" || isUnderWay;

  const go = (place: number) => {
    const wanted = pairs[place];
    if (wanted === undefined) return;
    setAt(place);
    setReason("");
    history.replaceState(null, "", root + pairAddress(work.map, wanted));
    requestAnimationFrame(() => title.current?.focus());
  };
  const goOn = (now: readonly Decision[] | undefined) => {
    if (now !== undefined) go(nextOpen(pairs, now, at));
  };
  const does: Readonly<Record<DuplicatesAction, () => void>> = {
    submit: () => void (isFixed || deciding.merge(pair, stays, chosen, reason.trim()).then(goOn)),
    different: () => void (isFixed || deciding.distinguish(pair, reason.trim()).then(goOn)),
    next: () => go((at + 1) % pairs.length),
    previous: () => go((at + pairs.length - 1) % pairs.length),
    reason: () => document.getElementById("duplicates-reason")?.focus(),
    undo: () =>
      void (
        isUnderWay ||
        deciding.undo().then((last) => {
          if (last !== undefined) go(pairs.findIndex((each) => stateOf(each, [last]) === last.kind));
        })
      ),
  };
  const choose = (side: Side) => setSides({ ...sides, [at]: side });
  const keys = useKeys(
    "duplicates",
    duplicatesKeys,
    (action) => does[action](),
    (digit) => (digit === 1 || digit === 2) && choose(digit === 1 ? "one" : "other"),
  );
  const nameOf = (action: DuplicatesAction) => messages.text(`duplicates-${action}`);
  const button = actionButtons(keys, nameOf, does);
  if (pair === undefined) return null;
  return (
    <div className="duplicates">
      <Standing page={page} decisions={decisions} />
      <PairList map={work.map} pairs={pairs} at={at} stateOf={stateOfPair} onOpen={go} />
      <Comparison
        pair={pair}
        map={work.map}
        state={stateOfPair(pair)}
        stays={stays}
        hasKeys={keys.isOn}
        choices={chosen}
        onStays={choose}
        onKeep={(variable, side) => setChoices({ ...choices, [at]: { ...chosen, [variable]: side } })}
        title={title}
      />
      <div className="cockpit-foot only-with-script">
        <label className="reason">
          <span>{messages.text("duplicates-why")}</span>
          <input
            type="text"
            id="duplicates-reason"
            maxLength={2000}
            disabled={isFixed}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </label>
        <Refusal text={deciding.refusal} />
        {button("undo", decisions.length === 0 || isUnderWay)}
        {button("previous", pairs.length < 2)}
        {button("next", pairs.length < 2)}
        {button("different", isFixed, "")}
        {button("submit", isFixed, "")}
      </div>
      <KeyPanel keys={keys.keys} isOn={keys.isOn} nameOf={nameOf} onChange={keys.change} onTurn={keys.turn} />
    </div>
  );
}
