import { type Criterion, type DecisionRule, ruleStages } from "@mapwright/domain";
import { useState } from "react";
import type { DeskMessages } from "../../messages/messages.ts";
import { useFrame } from "../../reader/frame/context.tsx";
import { call } from "../calls/call.ts";
import type { Told } from "../calls/problem-text.ts";
import { Refusal } from "../calls/refusal.tsx";
import { refusalText } from "../calls/refusal-text.ts";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { EffectCell } from "../studio/effect-cell.tsx";
import { DemandFields } from "./demand-fields.tsx";
import { demandsOf, ruleWith } from "./demands.ts";
import type { GroupVariable } from "./page.ts";

/** A share as the atlas gives it. */
interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/** What `protocol.what-if` gives. */
interface Effect {
  readonly moved: readonly { readonly initiative: string; readonly from: string; readonly to: string }[];
  readonly groups: readonly { readonly group: string; readonly before: Share; readonly after: Share }[];
}

/** What another decision rule would change, on paper: who would move, and what each group's share would be. */
export function WhatIf({
  map,
  rule,
  criteria,
  groups,
}: {
  map: string;
  rule: DecisionRule;
  criteria: readonly Criterion[];
  groups: readonly GroupVariable[];
}) {
  const messages = useDeskMessages();
  const { root } = useFrame();
  const [demands, setDemands] = useState(() => demandsOf(rule));
  const [group, setGroup] = useState(groups[0]?.code ?? "");
  const [effect, setEffect] = useState<Effect | null>(null);
  const [refusal, setRefusal] = useState<string | readonly Told[] | null>(null);
  const names = groups.find(({ code }) => code === group)?.names ?? {};
  const ask = async () => {
    const asked = ruleWith(rule, demands);
    if (asked === null) return setRefusal(messages.text("what-if-nothing"));
    const reply = await call(root, "protocol.what-if", { map, rule: asked, group });
    setRefusal(refusalText(reply, messages));
    if (reply.state !== "done") return;
    // The output of `protocol.what-if`, as the atlas declares it.
    setEffect(reply.output as Effect);
  };
  return (
    <section className="protocol-part what-if only-with-script" aria-labelledby="what-if-title">
      <h2 id="what-if-title">{messages.text("what-if")}</h2>
      <p>{messages.text("what-if-lead")}</p>
      <form
        className="desk-form"
        onSubmit={(event) => {
          event.preventDefault();
          void ask();
        }}
      >
        <DemandFields criteria={criteria} demands={demands} onChange={setDemands} />
        <label>
          <span>{messages.text("what-if-group")}</span>
          <select value={group} onChange={({ target }) => setGroup(target.value)}>
            {groups.map(({ code, label }) => (
              <option key={code} value={code}>
                {label.text}
              </option>
            ))}
          </select>
        </label>
        <Refusal text={refusal} />
        <button type="submit">{messages.text("what-if-show")}</button>
      </form>
      {effect !== null && (
        <div role="status">
          <p className="note">{messages.text("what-if-moved", { count: effect.moved.length })}</p>
          <ul className="moves">
            {movesOf(effect.moved).map(({ from, to, moves }) => (
              <li key={`${from} ${to}`}>
                {messages.text("what-if-move", {
                  from: stageName(messages, from),
                  to: stageName(messages, to),
                })}{" "}
                <EffectCell map={map} moves={moves} what={stageName(messages, to)} />
              </li>
            ))}
          </ul>
          {effect.groups.length > 0 && (
            <table className="desk-table">
              <thead>
                <tr>
                  <th scope="col">{messages.text("group")}</th>
                  <th scope="col" className="number">
                    {messages.text("share-now")}
                  </th>
                  <th scope="col" className="number">
                    {messages.text("share-then")}
                  </th>
                </tr>
              </thead>
              <tbody>
                {effect.groups.map(({ group: code, before, after }) => (
                  <tr key={code}>
                    <th scope="row">{names[code] ?? code}</th>
                    {[before, after].map((share, place) => (
                      <td key={place === 0 ? "now" : "then"} className="number">
                        {messages.share(share.numerator, share.denominator) ?? "–"}{" "}
                        <span className="small">
                          {messages.text("tasks-done-of", { part: share.numerator, of: share.denominator })}
                        </span>
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </div>
      )}
    </section>
  );
}

/** Who would move, by where from and where to. */
function movesOf(moved: Effect["moved"]) {
  const ways = new Map<
    string,
    { from: string; to: string; moves: { initiative: string; variable: string }[] }
  >();
  for (const { initiative, from, to } of moved) {
    const way = ways.get(`${from} ${to}`) ?? { from, to, moves: [] };
    way.moves.push({ initiative, variable: "" });
    ways.set(`${from} ${to}`, way);
  }
  return [...ways.values()];
}

function stageName(messages: DeskMessages, stage: string): string {
  const known = ruleStages.find((one) => one === stage);
  return messages.text(known === undefined ? "stage-undecided" : `stage-${known}`);
}
