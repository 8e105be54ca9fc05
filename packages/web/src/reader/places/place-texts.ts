import { missingReasons } from "@mapwright/domain";
import type { Messages } from "../../messages/messages.ts";
import type { Boundaries } from "../../views/place-map/boundaries.ts";
import { reasonText } from "../missing-text.ts";
import { conditionOn } from "../selection/change.ts";
import { viewIn } from "../variable-view.ts";
import { placeName } from "./place-selection.ts";
import type { PlacesParts } from "./places-context.tsx";

export function placesTitle({ state: { drawing, level } }: PlacesParts, messages: Messages): string {
  return messages.text(drawing === "points" ? "points-title" : `places-title-${level}`);
}

/** The finding in one sentence. */
export function placesFinding({ page, state, answer }: PlacesParts, messages: Messages): string {
  const { level, drawing } = state;
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

export function placesBase({ page, state, answer }: PlacesParts, messages: Messages): string {
  if (state.drawing === "points" && answer.points) {
    const { base, beside, missing } = answer.points;
    return messages.text("points-base", { base, selected: answer.total, beside, missing });
  }
  const { base, coarser, missing } = answer;
  const reasons = missingReasons.flatMap((reason) => {
    const count = missing[reason] ?? 0;
    return count === 0 ? [] : [`${messages.pair(reasonText(reason, messages), messages.number(count))}.`];
  });
  const selected = base + coarser + Object.values(missing).reduce((sum, count) => sum + count, 0);
  const variable = page.setup.levels.find((offered) => offered.level === state.level)?.variable ?? "";
  return [
    messages.text("places-base", { base, selected }),
    ...(coarser === 0 ? [] : [messages.text("places-coarser", { count: coarser })]),
    ...reasons,
    messages.text("places-several"),
    ...(conditionOn(state, variable) ? [messages.text("places-own-left-out")] : []),
  ].join(" ");
}

/** What has to be known to read the colours and lines, and whose boundaries they are. */
export function placesNotes(
  { page }: PlacesParts,
  boundaries: Boundaries | undefined,
  { hasClasses, hasOutlines }: { readonly hasClasses: boolean; readonly hasOutlines: boolean },
  messages: Messages,
): readonly string[] {
  const { groups } = page.setup;
  return [
    ...(hasClasses ? [messages.text("classes-said")] : []),
    ...(hasOutlines && groups
      ? [messages.text("group-lines", { variable: viewIn(page.variables, groups.variable).label.text })]
      : []),
    ...(boundaries
      ? [
          [
            messages.text("boundaries-by", {
              version: boundaries.version,
              attribution: boundaries.attribution,
            }),
            ...(boundaries.terms ? [messages.text("boundaries-non-commercial")] : []),
          ].join(" "),
        ]
      : []),
  ];
}
