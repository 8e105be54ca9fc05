import { type ComponentType, useEffect, useRef, useState } from "react";
import { hrefOf } from "../reader/frame/frame.ts";
import type { Selection } from "../reader/selection/selection.ts";
import type { View, ViewBody, ViewPage } from "../reader/view/view.ts";
import { type Engine, loadEngine } from "./engine.ts";

interface LiveViewProps<Kind extends string, Setup, State extends Selection, Answer> {
  readonly view: View<Kind, Setup, State, Answer>;
  readonly Body: ComponentType<ViewBody<ViewPage<Kind, Setup, State, Answer>>>;
  readonly page: ViewPage<Kind, Setup, State, Answer>;
}

/**
 * A view with answers computed in the page. Until the table has come, and when it does not come, links and the form work
 * as they do without script.
 */
export function LiveView<Kind extends string, Setup, State extends Selection, Answer>({
  view,
  Body,
  page,
}: LiveViewProps<Kind, Setup, State, Answer>) {
  const [engine, setEngine] = useState<Engine>();
  const [shown, setShown] = useState({ state: page.state, answer: page.answer });
  const lastQuery = useRef(page.state.query);
  const { table, setup } = page;
  useEffect(() => {
    if (!table) return;
    let isWanted = true;
    loadEngine(table.address).then(
      (loaded) => {
        if (!isWanted) return;
        const parameters = formParameters();
        const asked = parameters ? view.stateFrom(parameters, loaded.table, setup).state : page.state;
        setShown({ state: asked, answer: view.answer(loaded, setup, asked) });
        setEngine(loaded);
      },
      // The page stays as the server sent it, and asks the server.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [view, table, setup, page.state]);
  useEffect(() => {
    if (!engine) return;
    const restore = () => {
      const { state } = view.stateFrom(new URLSearchParams(location.search), engine.table, setup);
      setShown({ state, answer: view.answer(engine, setup, state) });
    };
    addEventListener("popstate", restore);
    return () => removeEventListener("popstate", restore);
  }, [view, engine, setup]);
  const go =
    engine &&
    ((state: State) => {
      setShown({ state, answer: view.answer(engine, setup, state) });
      const address = hrefOf(page.frame, `${page.map.address}${view.path}${view.query(state)}`);
      // Typing goes on in one entry of the history, other steps get one each.
      const isTyping = state.query !== lastQuery.current && lastQuery.current !== "" && state.query !== "";
      lastQuery.current = state.query;
      if (isTyping) history.replaceState(null, "", address);
      else history.pushState(null, "", address);
    });
  return <Body page={page} {...shown} go={go} />;
}

/** What the reader ticked and typed before the table had come, if the view has a form. */
function formParameters(): URLSearchParams | undefined {
  const form = document.querySelector<HTMLFormElement>("main form[method=get]");
  if (!form) return undefined;
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === "string") parameters.append(name, value);
  const page = new URLSearchParams(location.search).get("page");
  if (page !== null) parameters.set("page", page);
  return parameters;
}
