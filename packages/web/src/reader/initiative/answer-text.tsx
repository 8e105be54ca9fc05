import { countryName } from "../country-name.ts";
import { listingOf } from "../explore/state.ts";
import { useHref, useMessages } from "../frame/context.tsx";
import { DataText } from "../frame/data-text.tsx";
import { reasonText } from "../missing-text.ts";
import { roleText } from "../organisations/role-text.ts";
import type { ShownAnswer } from "../page.ts";
import { isWebAddress } from "../pages/licence.tsx";
import { only } from "../selection/change.ts";
import { wholeMap } from "../selection/selection.ts";

interface AnswerTextProps {
  readonly answer: ShownAnswer;
  /** The map's address below the root. */
  readonly address: string;
  /** The variable whose categories open the initiatives that have them; null for answers that nothing lists. */
  readonly listedBy: string | null;
}

/** An answer with links to what it names; a missing one says why. */
export function AnswerText({ answer, address, listedBy }: AnswerTextProps) {
  const messages = useMessages();
  const href = useHref();
  if ("missing" in answer) return <span className="no-value">{reasonText(answer.missing, messages)}</span>;
  if ("date" in answer) return <span>{answer.date}</span>;
  if ("number" in answer)
    return (
      <span>
        {answer.plain ? messages.plain(answer.number) : messages.number(answer.number)}{" "}
        {answer.unit && <DataText label={answer.unit} />}
      </span>
    );
  if ("text" in answer && answer.path !== undefined)
    return (
      <a href={href(`${address}${answer.path}`)}>
        <DataText label={answer.text} />
      </a>
    );
  if ("text" in answer)
    return isWebAddress(answer.text.text) ? (
      <a href={answer.text.text} className="address">
        {answer.text.text}
      </a>
    ) : (
      <DataText label={answer.text} />
    );
  if ("organisations" in answer)
    return (
      <ul>
        {answer.organisations.map(({ id, name, role, country }) => (
          <li key={`${role} ${id}`}>
            <a href={href(`${address}/organisations/${encodeURIComponent(id)}`)} dir="auto">
              {name}
            </a>
            {country && `, ${countryName(country, messages.language)}`}{" "}
            <span className="small">{roleText(role, messages)}</span>
          </li>
        ))}
      </ul>
    );
  return (
    <ul>
      {answer.categories.map(({ code, label }) => (
        <li key={code}>
          {listedBy !== null ? (
            <a href={href(`${address}${listingOf(only(wholeMap, listedBy, code))}`)}>
              <DataText label={label} />
            </a>
          ) : (
            <DataText label={label} />
          )}
        </li>
      ))}
    </ul>
  );
}
