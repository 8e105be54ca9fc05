import { useState } from "react";
import { Refusal } from "../calls/refusal.tsx";
import { useCommand } from "../calls/use-command.ts";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { RoundPage } from "./page.ts";

/** Finds more people for what waits in a round. */
export function Staff({ page }: { page: RoundPage }) {
  const messages = useDeskMessages();
  const command = useCommand();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [done, setDone] = useState<{ readonly tasks: number; readonly waiting: number } | null>(null);
  const staff = async () => {
    const people = chosen.map((person) => ({ person }));
    const output = await command.send("rounds.staff", {
      map: page.work.map,
      round: page.round.round,
      people,
    });
    // The output of `rounds.staff`, as it is declared.
    if (output !== undefined) setDone(output as { readonly tasks: number; readonly waiting: number });
  };
  if (page.others.length === 0) return <p>{messages.text("round-people-none")}</p>;
  return (
    <details className="only-with-script">
      <summary>{messages.text("round-staff")}</summary>
      <form
        className="desk-form"
        onSubmit={(event) => {
          event.preventDefault();
          void staff();
        }}
      >
        <p>{messages.text("round-staff-lead")}</p>
        <fieldset>
          <legend>{messages.text("round-people")}</legend>
          {page.others.map(({ account, name }) => (
            <label key={account} className="inline">
              <input
                type="checkbox"
                checked={chosen.includes(account)}
                onChange={({ target }) =>
                  setChosen(target.checked ? [...chosen, account] : chosen.filter((one) => one !== account))
                }
              />{" "}
              {name !== null && <span dir="auto">{name}</span>} <span className="code">{account}</span>
            </label>
          ))}
        </fieldset>
        <Refusal text={command.refusal} />
        {done !== null && <p role="status">{messages.text("round-staffed", done)}</p>}
        <button type="submit" disabled={command.isUnderWay || chosen.length === 0}>
          {messages.text("round-staff")}
        </button>
      </form>
    </details>
  );
}
