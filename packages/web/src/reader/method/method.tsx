import { listingOf } from "../explore/state.ts";
import { useHref, useMessages } from "../frame/context.tsx";
import { only } from "../selection/change.ts";
import { type Selection, wholeMap } from "../selection/selection.ts";
import { Agreed } from "./agreed.tsx";
import type { MethodPage } from "./method-page.ts";
import { peopleText } from "./people-text.ts";
import { Batches, Codebooks, Events, Releases } from "./process-tables.tsx";
import { Rounds } from "./rounds.tsx";

/** How the map was made: protocol, waves, imports, selection, coding, log, releases, and what nobody knows. */
export function MethodBody({ page }: { page: MethodPage }) {
  const messages = useMessages();
  const href = useHref();
  /** The address that lists the initiatives of a number; none where there are none. */
  const listed = (selection: Selection, count: number | null) => ({
    count,
    href: count === null || count === 0 ? undefined : href(`${page.map.address}${listingOf(selection)}`),
  });
  return (
    <article className="method">
      <h1>{messages.text("method")}</h1>
      <p className="lead">{messages.text("method-lead", { entries: page.entries })}</p>
      <Unknowns page={page} />
      <Agreed page={page} />
      <section aria-labelledby="waves">
        <h2 id="waves">{messages.text("method-waves")}</h2>
        <Counts
          heads={[
            messages.text("wave-column"),
            messages.text("stage-inventory"),
            messages.text("stage-mapping"),
          ]}
          rows={page.waves.map(({ wave, initiatives, mapping }) => ({
            name: wave,
            numbers: [
              listed(only(wholeMap, "wave", wave), initiatives),
              listed(only(only(wholeMap, "wave", wave), "stage", "mapping"), mapping),
            ],
          }))}
        />
      </section>
      <Batches page={page} />
      <section aria-labelledby="stages">
        <h2 id="stages">{messages.text("method-stages")}</h2>
        <p className="small">{messages.text("method-stages-said")}</p>
        <Counts
          heads={[messages.text("stage-column"), messages.text("initiatives")]}
          rows={page.stages.map(({ stage, count }) => ({
            name: messages.text(`stage-${stage}`),
            numbers: [listed(only(wholeMap, "stage", stage), count)],
          }))}
        />
      </section>
      <section aria-labelledby="states">
        <h2 id="states">{messages.text("method-states")}</h2>
        <Counts
          heads={[messages.text("state-column"), messages.text("values-column")]}
          rows={page.states.map(({ state, count }) => ({
            name: messages.text(`state-${state}`),
            note: messages.text(`state-said-${state}`),
            numbers: [{ count }],
          }))}
        />
        {page.people.length > 0 && <p>{peopleText(page.people, messages)}</p>}
      </section>
      <Rounds page={page} />
      <Codebooks page={page} />
      <Events page={page} />
      <Releases page={page} />
    </article>
  );
}

function Unknowns({ page }: { page: MethodPage }) {
  const messages = useMessages();
  if (page.unknown.length === 0) return null;
  return (
    <section aria-labelledby="unknown">
      <h2 id="unknown">{messages.text("not-known-here")}</h2>
      <ul>
        {page.unknown.map((what) => (
          <li key={what}>{messages.text(`unknown-${what}`)}</li>
        ))}
      </ul>
    </section>
  );
}

interface CountsProps {
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly note?: string;
    /** Null where nothing was counted. */
    readonly numbers: readonly { readonly count: number | null; readonly href?: string | undefined }[];
  }[];
}

function Counts({ heads, rows }: CountsProps) {
  const messages = useMessages();
  return (
    <table className="numbers counts">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, note, numbers }) => (
          <tr key={name}>
            <th scope="row">
              {name}
              {note && <span className="small"> {note}</span>}
            </th>
            {numbers.map(({ count, href }, index) => (
              <td key={heads[index + 1]}>
                {count === null ? (
                  messages.text("not-selected")
                ) : href === undefined ? (
                  messages.number(count)
                ) : (
                  <a
                    href={href}
                    aria-label={messages.pair(`${name}, ${heads[index + 1]}`, messages.number(count))}
                  >
                    {messages.number(count)}
                  </a>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
