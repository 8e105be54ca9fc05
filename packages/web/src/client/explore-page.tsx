import { useEffect, useRef, useState } from "react";
import { ExploreBody } from "../reader/explore/explore.tsx";
import { type ExploreState, exploreQuery } from "../reader/explore/state.ts";
import { FrameProvider } from "../reader/frame/context.tsx";
import { hrefOf } from "../reader/frame/frame.ts";
import type { ExplorePage } from "../reader/page.ts";
import { type Engine, loadEngine } from "./engine.ts";

/**
 * The explorer with answers computed in the page. Until the table has come, and when it does not come, links and the
 * form work as they do without script.
 */
export function LiveExplorePage({ page }: { page: ExplorePage }) {
  const [engine, setEngine] = useState<Engine>();
  const [shown, setShown] = useState({ state: page.state, answer: page.answer });
  const lastQuery = useRef(page.state.query);
  const { table, setup } = page;
  useEffect(() => {
    if (!table) return;
    let isWanted = true;
    loadEngine(table.address, setup).then(
      (loaded) => {
        if (!isWanted) return;
        const asked = stateOfForm(loaded) ?? page.state;
        setShown({ state: asked, answer: loaded.answer(asked) });
        setEngine(loaded);
      },
      // The page stays as the server sent it, and asks the server.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [table, setup, page.state]);
  useEffect(() => {
    if (!engine) return;
    const restore = () => {
      const state = engine.stateFrom(new URLSearchParams(location.search));
      setShown({ state, answer: engine.answer(state) });
    };
    addEventListener("popstate", restore);
    return () => removeEventListener("popstate", restore);
  }, [engine]);
  const go =
    engine &&
    ((state: ExploreState) => {
      setShown({ state, answer: engine.answer(state) });
      const address = hrefOf(page.frame, `${page.map.address}/explore${exploreQuery(state)}`);
      // Typing goes on in one entry of the history, other steps get one each.
      const isTyping = state.query !== lastQuery.current && lastQuery.current !== "" && state.query !== "";
      lastQuery.current = state.query;
      if (isTyping) history.replaceState(null, "", address);
      else history.pushState(null, "", address);
    });
  return (
    <FrameProvider frame={page.frame}>
      <ExploreBody page={page} {...shown} {...(go ? { go } : {})} />
    </FrameProvider>
  );
}

/** What the reader ticked and typed before the table had come, if anything. */
function stateOfForm(engine: Engine): ExploreState | undefined {
  const form = document.querySelector<HTMLFormElement>("form.explorer");
  if (!form) return undefined;
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === "string") parameters.append(name, value);
  const page = new URLSearchParams(location.search).get("page");
  if (page !== null) parameters.set("page", page);
  return engine.stateFrom(parameters);
}
