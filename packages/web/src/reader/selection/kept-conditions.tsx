import { type Condition, whereText } from "@mapwright/atlas";
import { conditionOn } from "./change.ts";
import { useSelecting } from "./selection-context.tsx";

interface KeptConditionsProps {
  /** Variables that the form has fields for beside the filters. */
  readonly says?: readonly string[] | undefined;
}

/** The conditions that no box or field of a plain form says: what the form has to carry along when it is sent. */
export function KeptConditions({ says = [] }: KeptConditionsProps) {
  const { selection, facets } = useSelecting();
  const isSaid = (condition: Condition) =>
    (Object.hasOwn(facets, condition.variable) || says.includes(condition.variable)) &&
    conditionOn(selection, condition.variable) === condition &&
    // A range has no box to turn it round.
    !(condition.not && condition.range);
  return selection.where
    .filter((condition) => !isSaid(condition))
    .map((condition) => (
      <input key={whereText(condition)} type="hidden" name="where" value={whereText(condition)} />
    ));
}
