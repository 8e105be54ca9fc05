import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import type { TableAddress } from "../reader/view/view.ts";
import type { Engine } from "./engine.ts";
import { mark } from "./mark.ts";

/** The engine that several pages share, and whether it has come. */
const SharedEngineContext = createContext<{ readonly engine: Engine | undefined } | undefined>(undefined);

/** Loads a table once for all pages that are shown inside, one after the other. */
export function SharedEngine({ table, children }: { table: TableAddress; children: ReactNode }) {
  const engine = useLoaded(table);
  return <SharedEngineContext value={{ engine }}>{children}</SharedEngineContext>;
}

/** The engine over a page's table: undefined until it has come, first without the texts, then with them. */
export function useEngine(table: TableAddress | null): Engine | undefined {
  const shared = useContext(SharedEngineContext);
  const own = useLoaded(shared ? null : table);
  return shared ? shared.engine : own;
}

function useLoaded(table: TableAddress | null): Engine | undefined {
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
      const counts = keep(await loadEngine(table.counts));
      if (table.texts !== null) keep(await withTexts(counts, table.texts));
    };
    // A page whose table does not come asks the server.
    load().catch(() => mark("engine"));
    return () => {
      isWanted = false;
    };
  }, [table]);
  return engine;
}
