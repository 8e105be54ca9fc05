import { useViewOf } from "../selection/selection-context.tsx";
import type { Choosable } from "./choice.tsx";

export function choosable(value: string, text: string): Choosable {
  return { value, text };
}

/** Gives variables as things to choose, in the reader's language. */
export function useVariableChoices(): (variables: readonly string[]) => readonly Choosable[] {
  const viewOf = useViewOf();
  return (variables) =>
    variables.map((value) => {
      const { text, lang } = viewOf(value).label;
      return { value, text, lang: lang === "und" ? undefined : lang };
    });
}
