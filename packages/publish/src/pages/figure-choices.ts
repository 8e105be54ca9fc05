import type { LoadedMap } from "@mapwright/usecases";
import {
  cellStyles,
  drawingsOf,
  type FigureKind,
  measures,
  placeMeasures,
  shareBases,
  trendForms,
} from "@mapwright/web";
import { codesIn } from "./codes-in-map.ts";
import { figuresSetup } from "./figures-setup.ts";
import { groupsSetup } from "./groups.ts";
import { type DrawnBoundaries, placesSetup } from "./places.ts";
import { knowledgeMapSetup } from "./views-of.ts";

/** The values that a parameter can have; undefined where they are not a list, as years and groups to unfold. */
type Values = readonly string[] | undefined;

/** What can be asked of a kind of figure. */
export interface FigureChoices {
  /** Whether it can be of a selection; others are always of the whole map. */
  readonly takesSelection: boolean;
  /** By the name of the parameter in the figure's address. */
  readonly parameters: Readonly<Record<string, Values>>;
}

/**
 * What an address can ask of a figure of a map. Pages show what they can for an address that asks for more; callers who must
 * not get another figure than they asked for compare with this first.
 */
export function figureChoices(kind: FigureKind, map: LoadedMap, boundaries: DrawnBoundaries): FigureChoices {
  switch (kind) {
    case "knowledge-map": {
      const { sides = [], inside = [] } = knowledgeMapSetup(map) ?? {};
      const marked = [...inside, "-"];
      return ofSelection({ rows: sides, columns: sides, shapes: marked, colours: marked });
    }
    case "gap-map": {
      const { categorical, strength } = figuresSetup(map);
      return ofSelection({
        rows: categorical,
        columns: categorical,
        segments: [...categorical, ""],
        style: cellStyles,
        open: undefined,
        weak: strength === null ? [] : codesIn(map, strength),
        before: undefined,
      });
    }
    case "places": {
      const setup = placesSetup(map, boundaries);
      return ofSelection({
        level: setup.levels.map(({ level }) => String(level)),
        measure: placeMeasures,
        as: drawingsOf(setup),
        at: undefined,
      });
    }
    case "trends": {
      const { times, categorical } = figuresSetup(map);
      return ofSelection({ time: times, by: categorical, form: trendForms, measure: measures });
    }
    case "funnel":
      return ofSelection({ group: figuresSetup(map).categorical.filter((code) => code !== "stage") });
    case "prisma":
    case "roses":
      return { takesSelection: false, parameters: {} };
    case "statistics": {
      const { categorical } = figuresSetup(map);
      return ofSelection({ variable: categorical, by: categorical, of: shareBases });
    }
    case "inventory":
    case "mapping": {
      const setup = groupsSetup(map);
      const parts = setup?.hasEu ? ["eu", "everywhere"] : ["everywhere"];
      return { takesSelection: false, parameters: { by: setup?.by ?? [], of: parts } };
    }
  }
}

function ofSelection(parameters: FigureChoices["parameters"]): FigureChoices {
  return { takesSelection: true, parameters };
}
