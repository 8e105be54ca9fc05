import { useHref } from "../../reader/frame/context.tsx";
import { DataText } from "../../reader/frame/data-text.tsx";
import { ReasonForm } from "../calls/reason-form.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { Scroller } from "../frame/scroller.tsx";
import type { DecidedPair } from "./page.ts";

/** What was decided before, the last first, each of which can be undone with a reason. */
export function DecidedPairs({
  map,
  decided,
  before,
}: {
  map: string;
  decided: readonly DecidedPair[];
  /** How many earlier ones are not among them. */
  before: number;
}) {
  const messages = useDeskMessages();
  if (decided.length === 0) return null;
  return (
    <section aria-labelledby="decided-title">
      <h2 id="decided-title">{messages.text("duplicates-decided")}</h2>
      <Scroller name={messages.text("duplicates-decided")}>
        <table className="desk-table">
          <thead>
            <tr>
              <th scope="col">{messages.text("duplicates-decision")}</th>
              <th scope="col">{messages.text("reason")}</th>
              <th scope="col">{messages.text("duplicates-undo")}</th>
            </tr>
          </thead>
          <tbody>
            {decided.map((pair) => (
              <Decided key={`${pair.kind} ${pair.number}`} map={map} pair={pair} />
            ))}
          </tbody>
        </table>
      </Scroller>
      {before > 0 && <p className="small">{messages.text("duplicates-decided-before", { count: before })}</p>}
    </section>
  );
}

/** Which variables have the duplicate's value since, and which those of both. */
function KeptValues({ initiative, kept }: Pick<DecidedPair, "initiative" | "kept">) {
  const messages = useDeskMessages();
  return (
    <span className="small found-by">
      {(["duplicate", "both", "survivor"] as const).map((from) => {
        const found = kept.filter((one) => one.from === from);
        if (found.length === 0) return null;
        return (
          <span key={from}>
            {messages.text(`duplicates-kept-${from}`, { initiative })}{" "}
            {found.map(({ variable }, place) => (
              <span key={variable.text}>
                {place > 0 && ", "}
                <DataText label={variable} />
              </span>
            ))}
            .{" "}
          </span>
        );
      })}
    </span>
  );
}

function Decided({ map, pair }: { map: string; pair: DecidedPair }) {
  const messages = useDeskMessages();
  const href = useHref();
  const { kind, number, initiative, other, reason, kept, isUndone } = pair;
  const link = (id: string) => <a href={href(`/maps/${map}/releases/draft/initiatives/${id}`)}>{id}</a>;
  return (
    <tr>
      <th scope="row">
        {link(initiative)} {messages.text(`duplicates-decided-${kind}`)} {link(other)}
      </th>
      <td>
        <span dir="auto">{reason}</span>
        {kept.length > 0 && <KeptValues initiative={initiative} kept={kept} />}
      </td>
      <td>
        {isUndone ? (
          messages.text("duplicates-undone")
        ) : (
          <ReasonForm
            command={kind === "merged" ? "merges.undo" : "distinctions.undo"}
            input={{ map, [kind === "merged" ? "merge" : "distinction"]: number }}
            title={
              <>
                {messages.text("duplicates-undo")}{" "}
                <span className="unseen">
                  {initiative}, {other}
                </span>
              </>
            }
            button={messages.text("duplicates-undo")}
          />
        )}
      </td>
    </tr>
  );
}
