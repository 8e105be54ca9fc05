import type { ReactNode } from "react";
import { listingOf } from "../explore/state.ts";
import { useHref, useMessages } from "../frame/context.tsx";
import { DataText } from "../frame/data-text.tsx";
import { peopleText } from "../method/people-text.ts";
import type { OverviewPage } from "../page.ts";
import { only } from "../selection/change.ts";
import { wholeMap } from "../selection/selection.ts";

/** How the map was made, in short, with the way to the whole story. */
export function Made({ page }: { page: OverviewPage }) {
  const messages = useMessages();
  const href = useHref();
  const { map, made } = page;
  const { question, codersPerItem, codebook, waves, people, states } = made;
  const brought = waves.filter(({ initiatives }) => initiatives > 0);
  return (
    <section className="made" aria-labelledby="made">
      <h2 id="made">{messages.text("how-made")}</h2>
      <dl className="values">
        <Fact name={messages.text("protocol-question")}>
          {question ? <DataText label={question} /> : messages.text("unknown-protocol")}
        </Fact>
        <Fact name={messages.text("codebook")}>
          <a href={href(`${map.address}/codebook`)}>{codebook}</a>
        </Fact>
        {brought.length > 0 && (
          <Fact name={messages.text("method-waves")}>
            <ul className="plain-list">
              {brought.map(({ wave, initiatives }) => (
                <li key={wave}>
                  <a href={href(`${map.address}${listingOf(only(wholeMap, "wave", wave))}`)}>{wave}</a>:{" "}
                  {messages.text("count-initiatives", { count: initiatives })}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {codersPerItem !== null && (
          <Fact name={messages.text("protocol-coders")}>{messages.number(codersPerItem)}</Fact>
        )}
        <Fact name={messages.text("made-people")}>
          {people.length === 0 ? messages.text("unknown-people") : peopleText(people, messages)}
        </Fact>
        {states.length > 0 && (
          <Fact name={messages.text("method-states")}>
            {messages.list(
              states.map(({ state, count }) =>
                messages.pair(messages.text(`state-${state}`), messages.number(count)),
              ),
            )}
          </Fact>
        )}
      </dl>
      <p>
        <a href={href(`${map.address}/method`)}>{messages.text("made-more")}</a>
      </p>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
