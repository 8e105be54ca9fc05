import { useDeskMessages } from "../frame/desk-messages.tsx";
import { Scroller } from "../frame/scroller.tsx";
import type { NewRoundPage } from "./page.ts";

const lists = ["languages", "areas", "expertise"] as const;

/** Who takes part, and what each of them can take: all may be left empty. */
export function PeopleFields({ people }: Pick<NewRoundPage, "people">) {
  const messages = useDeskMessages();
  return (
    <fieldset className="variable-choice">
      <legend>{messages.text("round-people")}</legend>
      {people.length === 0 && <p className="note">{messages.text("round-people-none")}</p>}
      {people.map(({ account, name }) => (
        <label key={account} className="inline">
          <input type="checkbox" name="people" value={account} defaultChecked />{" "}
          {name !== null && <span dir="auto">{name}</span>} <span className="code">{account}</span>
        </label>
      ))}
      {people.length > 0 && (
        <details>
          <summary>{messages.text("round-takes")}</summary>
          <p className="small">{messages.text("round-takes-lead")}</p>
          <Scroller name={messages.text("round-takes")}>
            <table className="desk-table takes">
              <thead>
                <tr>
                  <th scope="col">{messages.text("person")}</th>
                  <th scope="col">{messages.text("takes-capacity")}</th>
                  {lists.map((list) => (
                    <th key={list} scope="col">
                      {messages.text(`takes-${list}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {people.map(({ account, name }) => (
                  <tr key={account}>
                    <th scope="row">{name === null ? account : <span dir="auto">{name}</span>}</th>
                    <td>
                      <input
                        type="number"
                        name={`capacity ${account}`}
                        min={0}
                        max={100_000}
                        aria-label={`${messages.text("takes-capacity")}, ${name ?? account}`}
                      />
                    </td>
                    {lists.map((list) => (
                      <td key={list}>
                        <input
                          type="text"
                          name={`${list} ${account}`}
                          size={14}
                          aria-label={`${messages.text(`takes-${list}`)}, ${name ?? account}`}
                        />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroller>
        </details>
      )}
    </fieldset>
  );
}
