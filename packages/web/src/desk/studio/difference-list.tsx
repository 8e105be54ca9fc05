import { type CodebookDifference, type DifferenceSide, type Texts, textIn } from "@mapwright/domain";
import { useFrame } from "../../reader/frame/context.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { Scroller } from "../frame/scroller.tsx";

/** Differences between two versions of a codebook, as a table; those that can make stored values invalid are marked. */
export function DifferenceList({ differences }: { differences: readonly CodebookDifference[] }) {
  const messages = useDeskMessages();
  const { language } = useFrame();
  if (differences.length === 0) return <p>{messages.text("studio-same")}</p>;
  return (
    <Scroller name={messages.text("studio-differences", { count: differences.length })}>
      <table className="desk-table studio-differences">
        <thead>
          <tr>
            <th scope="col">{messages.text("studio-part-of")}</th>
            <th scope="col">{messages.text("studio-change")}</th>
            <th scope="col">{messages.text("studio-before")}</th>
            <th scope="col">{messages.text("studio-after")}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((found) => (
            <tr key={JSON.stringify(found)}>
              <th scope="row" className="code">
                {[found.variable ?? found.rule ?? messages.text("codebook"), found.category]
                  .filter(Boolean)
                  .join(" / ")}
              </th>
              <td>
                {messages.text(`change-${found.change}`)}
                {found.member !== undefined && <span className="code"> {found.member}</span>}
                {found.breaking && <span className="warning"> {messages.text("studio-breaking")}</span>}
              </td>
              <td>
                <Side side={found.before} language={language} />
              </td>
              <td>
                <Side side={found.after} language={language} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

/** Of texts in several languages, the reader's own is shown. */
function Side({ side, language }: { side: DifferenceSide | undefined; language: string }) {
  if (side === undefined) return null;
  if (typeof side === "string") return <span className="code">{side}</span>;
  if (isCodes(side)) return <span className="code">{side.join(", ")}</span>;
  const found = textIn(side, language);
  return found === undefined ? null : <span lang={found.language}>{found.text}</span>;
}

function isCodes(side: readonly string[] | Texts): side is readonly string[] {
  return Array.isArray(side);
}
