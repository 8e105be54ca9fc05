import type { Levels } from "@mapwright/atlas";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import type { Selection } from "../reader/selection/selection.ts";
import { levelsAmong } from "../reader/variable-view.ts";
import type { TableAddress, ViewPage } from "../reader/view/view.ts";
import type { Engine } from "./engine.ts";
import { mark } from "./mark.ts";

type TablePage = Pick<ViewPage<string, unknown, Selection, unknown>, "table" | "variables">;

/** The engine that several pages share, and whether it has come. */
const SharedEngineContext = createContext<{ readonly engine: Engine | undefined } | undefined>(undefined);

interface SharedEngineProps {
  readonly table: TableAddress;
  /** Of all variables, whichever a page has. */
  readonly levels: Levels;
  readonly children: ReactNode;
}

/** Loads a table once for all pages that are shown inside, one after the other. */
export function SharedEngine({ table, levels, children }: SharedEngineProps) {
  const engine = useLoaded(table, levels);
  return <SharedEngineContext value={{ engine }}>{children}</SharedEngineContext>;
}

/** The engine over a page's table: undefined until it has come, first without the texts, then with them. */
export function useEngine({ table, variables }: TablePage): Engine | undefined {
  const shared = useContext(SharedEngineContext);
  const levels = useMemo(() => levelsAmong(variables), [variables]);
  const own = useLoaded(shared ? null : table, levels);
  return shared ? shared.engine : own;
}

function useLoaded(table: TableAddress | null, levels: Levels): Engine | undefined {
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
      const counts = keep(await loadEngine(table.counts, levels));
      if (table.texts !== null) keep(await withTexts(counts, table.texts));
    };
    // A page whose table does not come asks the server.
    load().catch(() => mark("engine"));
    return () => {
      isWanted = false;
    };
  }, [table, levels]);
  return engine;
}
