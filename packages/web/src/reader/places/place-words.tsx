import { missingReasons } from "@mapwright/domain";
import type { Boundaries } from "../../views/place-map/boundaries.ts";
import { useMessages } from "../frame/context.tsx";
import { reasonText } from "../missing-text.ts";
import { conditionOn } from "../selection/change.ts";
import { placeName } from "./place-selection.ts";
import { usePlaces } from "./places-context.tsx";

/** What the drawing shows, its finding in a sentence, and the base of its numbers. */
export function PlaceWords({ boundaries }: { boundaries: Boundaries | undefined }) {
  const { page, state, answer } = usePlaces();
  const messages = useMessages();
  const { level, drawing, measure } = state;
  return (
    <figcaption>
      <h3 id="place-map-caption">
        {messages.text(drawing === "points" ? "points-title" : `places-title-${level}`)}
      </h3>
      <p className="finding">{finding()}</p>
      <p className="small">{baseLine()}</p>
      {drawing !== "points" && <p className="small">{messages.text(`measure-said-${measure}`)}</p>}
      {!boundaries && page.setup.boundaries[level] !== undefined && (
        <p className="small only-with-script">{messages.text("boundaries-loading")}</p>
      )}
    </figcaption>
  );

  function finding(): string {
    if (drawing === "points") {
      const [largest] = answer.points?.marks ?? [];
      if (!largest) return messages.text("places-none");
      return messages.text("points-finding", {
        count: largest.count,
        base: answer.points?.base ?? 0,
        city: largest.city || messages.text("one-spot"),
      });
    }
    const found = answer.places.filter(({ count }) => count > 0);
    const [first, ...others] = found.toSorted((a, b) => b.count - a.count);
    if (!first) return messages.text("places-none");
    const { base } = answer;
    const lead = messages.text("places-finding", {
      place: placeName(first.code, level, page.setup, page.variables).text,
      count: first.count,
      base,
      share: messages.share(first.count, base) ?? "",
    });
    return `${lead} ${messages.text("places-others", { count: others.length })}`;
  }

  function baseLine(): string {
    if (drawing === "points" && answer.points) {
      const { base, beside, missing } = answer.points;
      return messages.text("points-base", { base, selected: answer.total, beside, missing });
    }
    const { base, coarser, missing } = answer;
    const reasons = missingReasons.flatMap((reason) => {
      const count = missing[reason] ?? 0;
      return count === 0 ? [] : [`${messages.pair(reasonText(reason, messages), messages.number(count))}.`];
    });
    const selected = base + coarser + Object.values(missing).reduce((sum, count) => sum + count, 0);
    const variable = page.setup.levels.find((offered) => offered.level === level)?.variable ?? "";
    return [
      messages.text("places-base", { base, selected }),
      ...(coarser === 0 ? [] : [messages.text("places-coarser", { count: coarser })]),
      ...reasons,
      messages.text("places-several"),
      ...(conditionOn(state, variable) ? [messages.text("places-own-left-out")] : []),
    ].join(" ");
  }
}
