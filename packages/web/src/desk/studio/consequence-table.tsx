import { useDeskMessages } from "../frame/desk-messages.tsx";
import { EffectCell } from "./effect-cell.tsx";
import type { PlannedRevision, ValueMove } from "./page.ts";

const ways = ["derived", "broken", "mended"] as const;

/** What follows by rule: for each derived variable and each rule how many initiatives it concerns; each number opens. */
export function ConsequenceTable({ map, plan }: { map: string; plan: PlannedRevision }) {
  const messages = useDeskMessages();
  const lines = ways.flatMap((way) =>
    grouped(plan[way]).map(([code, moves]) => ({
      way,
      code,
      moves,
      what: messages.text(way === "derived" ? "studio-derives" : `studio-${way}`),
    })),
  );
  if (lines.length === 0) return null;
  return (
    <div className="scroller">
      <table className="desk-table studio-consequences">
        <caption>{messages.text("studio-consequences")}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.text("studio-part-of")}</th>
            <th scope="col">{messages.text("studio-consequence")}</th>
            <th scope="col">{messages.text("studio-initiatives")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ way, code, moves, what }) => (
            <tr key={`${way} ${code}`}>
              <th scope="row" className="code">
                {code}
              </th>
              <td>{what}</td>
              <td>
                <EffectCell map={map} moves={moves} what={what} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function grouped(moves: readonly ValueMove[]): readonly (readonly [string, readonly ValueMove[]])[] {
  const codes = [...new Set(moves.map(({ variable }) => variable))];
  return codes.map((code) => [code, moves.filter(({ variable }) => variable === code)]);
}
