import type { Contingency } from "@mapwright/atlas";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { Scroller } from "../frame/scroller.tsx";

/** What two people chose: one in the rows, the other in the columns, on the diagonal where both chose the same. */
export function ContingencyTable({
  contingency,
  named,
}: {
  contingency: Contingency;
  named: (code: string) => string;
}) {
  const messages = useDeskMessages();
  const { coders, categories, counts, units } = contingency;
  const [first, second] = coders;
  const caption = messages.text("contingency-of", { first, second, count: units });
  return (
    <Scroller name={caption}>
      <table className="desk-table contingency">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              {first} \ {second}
            </th>
            {categories.map((code) => (
              <th key={code} scope="col" className="number">
                {named(code)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {categories.map((code, row) => (
            <tr key={code}>
              <th scope="row">{named(code)}</th>
              {categories.map((other, column) => {
                const count = counts[row]?.[column] ?? 0;
                return (
                  <td key={other} className={row === column ? "number same" : "number"}>
                    <span className={count === 0 ? "zero" : undefined}>{messages.number(count)}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
