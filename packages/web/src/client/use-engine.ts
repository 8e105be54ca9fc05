import { useEffect, useState } from "react";
import type { Selection } from "../reader/selection/selection.ts";
import { levelsAmong } from "../reader/variable-view.ts";
import type { ViewPage } from "../reader/view/view.ts";
import type { Engine } from "./engine.ts";
import { mark } from "./mark.ts";

type TablePage = Pick<ViewPage<string, unknown, Selection, unknown>, "table" | "variables">;

/** The engine over a page's table: undefined until it has come, first without the texts, then with them. */
export function useEngine({ table, variables }: TablePage): Engine | undefined {
  const [engine, setEngine] = useState<Engine>();
  useEffect(() => {
    if (!table) return;
    let isWanted = true;
    const keep = (loaded: Engine) => {
      if (isWanted) setEngine(loaded);
      mark(loaded.hasTexts ? "texts" : "engine");
      return loaded;
    };
    const load = async () => {
      // A file of its own: a page can be used, and ask the server, before what counts in the page has come.
      const { loadEngine, withTexts } = await import("./engine.ts");
      const counts = keep(await loadEngine(table.counts, levelsAmong(variables)));
      if (table.texts !== null) keep(await withTexts(counts, table.texts));
    };
    // A page whose table does not come asks the server.
    load().catch(() => mark("engine"));
    return () => {
      isWanted = false;
    };
  }, [table, variables]);
  return engine;
}
