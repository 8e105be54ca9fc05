import { type ComponentType, useLayoutEffect, useRef, useState } from "react";
import { type Frame, hrefOf } from "../reader/frame/frame.ts";
import { singlePlace } from "../reader/frame/single-place.ts";
import type { Selection } from "../reader/selection/selection.ts";
import type { View, ViewBody, ViewPage } from "../reader/view/view.ts";
import { answeredHere, answeredThere, type Shown } from "./answering.ts";
import { carryAlong } from "./carried.ts";
import { changedForm } from "./changed-form.ts";
import { drawSeenFirst } from "./seen-first.ts";
import { useEngine } from "./use-engine.tsx";
import { useKeptFocus } from "./use-kept-focus.ts";

interface LiveViewProps<Kind extends string, Setup, State extends Selection, Answer> {
  readonly view: View<Kind, Setup, State, Answer>;
  readonly Body: ComponentType<ViewBody<ViewPage<Kind, Setup, State, Answer>>>;
  readonly page: ViewPage<Kind, Setup, State, Answer>;
}

/**
 * A view that changes without leaving the page. Answers are computed here once the table has come; before that, for maps
 * too large to come, and for words while the texts are on their way, the server is asked.
 */
export function LiveView<Kind extends string, Setup, State extends Selection, Answer>({
  view,
  Body,
  page,
}: LiveViewProps<Kind, Setup, State, Answer>) {
  const engine = useEngine(page);
  const [shown, setShown] = useState<Shown<State, Answer>>(page);
  // Before the page is drawn anew: what is folded is not there to be read afterwards. A single file draws all of its pages itself.
  const [changed] = useState(() => (page.frame.site?.isSingle ? undefined : changedForm()));
  const lastQuery = useRef(page.state.query);
  const asked = useRef<AbortController>(undefined);
  const keepFocus = useKeptFocus(engine);
  const addressOf = (query: string) => hrefOf(page.frame, `${page.map.address}${view.path}${query}`);

  const ask = (query: string) => {
    const address = addressOf(query);
    const asking = new AbortController();
    asked.current = asking;
    setBusy(true);
    answeredThere<State, Answer>(address, asking.signal).then(
      (answer) => {
        setBusy(false);
        keepFocus();
        setShown(answer);
      },
      // Without an answer the page is asked for as it would be without script.
      () => asking.signal.aborted || location.assign(address),
    );
  };
  const [awaited, setAwaited] = useState<string>();
  /** A site has nobody to ask: the answer is made when the table has come. */
  const waitFor = (query: string) => {
    setBusy(true);
    setAwaited(query);
  };
  const answerLater = page.frame.site ? waitFor : ask;
  const show = (state: State) => {
    asked.current?.abort();
    setBusy(false);
    setAwaited(undefined);
    keepFocus();
    const answer = answeredHere(view, engine, page.setup, state, shown);
    if (answer) {
      drawSeenFirst();
      return setShown(answer);
    }
    // What was ticked is shown at once, with the numbers of before until the answer comes.
    setShown((before) => ({ ...before, state: { ...before.state, where: state.where, query: state.query } }));
    answerLater(view.query(state, page.setup));
  };
  const go = (state: State) => {
    // Typing goes on in one entry of the history, other steps get one each.
    const isTyping = state.query !== lastQuery.current && lastQuery.current !== "" && state.query !== "";
    lastQuery.current = state.query;
    const address = addressOf(view.query(state, page.setup));
    if (isTyping) history.replaceState(state, "", address);
    else history.pushState(state, "", address);
    show(state);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was done before the script came is looked at once.
  useLayoutEffect(() => {
    history.replaceState(page.state, "");
    // What the form holds is shown already, and folded parts of it are not there to be sent.
    document.getElementById("main")?.addEventListener("submit", (event) => event.preventDefault());
    // A file is the same whatever is asked: the page reads the question of its address itself.
    const query = changed ? `?${changed}` : askedHere(page.frame);
    if (query !== "") answerLater(query);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is waited for changes with the engine alone.
  useLayoutEffect(() => {
    if (!engine || awaited === undefined) return;
    const { state, problems } = view.stateFrom(new URLSearchParams(awaited), engine.table, page.setup);
    const answer = answeredHere(view, engine, page.setup, state, shown);
    if (!answer && state.query !== "" && !engine.hasTexts) return;
    setAwaited(undefined);
    setBusy(false);
    lastQuery.current = state.query;
    history.replaceState(state, "");
    setShown((before) => ({ ...(answer ?? before), problems }));
  }, [engine, awaited]);
  useLayoutEffect(() => {
    const restore = (event: PopStateEvent) => {
      // The states of this page's entries were put there by `go`; a step to a place inside of the page has none.
      const state = event.state as State | null;
      if (state) show(state);
    };
    addEventListener("popstate", restore);
    return () => removeEventListener("popstate", restore);
  });
  const { state, answer, variables, problems } = shown;
  useLayoutEffect(() => {
    const { frame, map } = page;
    // As it came, the page's links lead to what it shows; the pages of a single file have their bar in common.
    if (state === page.state && !frame.site?.isSingle) return;
    carryAlong(frame, map.address, state, `${map.address}${view.path}${view.query(state, page.setup)}`);
  }, [state, page, view]);
  return (
    <Body page={{ ...page, variables, problems }} state={state} answer={answer} go={go} asking={engine} />
  );
}

/** The query that the page has to read itself: a server has read it already. */
function askedHere({ site }: Frame): string {
  if (!site) return "";
  return site.isSingle ? (singlePlace(location.hash)?.query ?? "") : location.search;
}

/** Says to everybody that an answer is on its way. */
function setBusy(isBusy: boolean): void {
  const main = document.getElementById("main");
  if (isBusy) main?.setAttribute("aria-busy", "true");
  else main?.removeAttribute("aria-busy");
}
