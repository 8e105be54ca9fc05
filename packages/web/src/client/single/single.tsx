import { Fragment, type ReactNode, useEffect, useMemo } from "react";
import { flushSync } from "react-dom";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import type { Messages } from "../../messages/messages.ts";
import { bytesAt, jsonAt } from "../../reader/frame/bytes-at.ts";
import { FrameProvider } from "../../reader/frame/context.tsx";
import { saveFile } from "../../reader/frame/save-file.ts";
import { type SinglePlace, singlePlace } from "../../reader/frame/single-place.ts";
import { packedId } from "../../reader/frame/site.ts";
import type { Page } from "../../reader/page.ts";
import { PageAround } from "../../reader/page-around.tsx";
import { PageBody } from "../../reader/page-body.tsx";
import { isInteractive, pageTitle } from "../../reader/page-title.ts";
import { contentsBlock, type SingleContents } from "../../reader/site/single-parts.ts";
import { liveBodyOf } from "../live-body.tsx";
import { loadMessages } from "../load-messages.ts";
import { Usable } from "../usable.tsx";
import { SharedEngine } from "../use-engine.tsx";
import { pageAt } from "./single-pages.ts";

// A site of one file: the pages lie in it, and this shows the one that the address names after its "#".
void start();

/** A page ready to be shown. */
interface Shown {
  readonly place: SinglePlace;
  readonly page: Page;
  readonly messages: Messages;
  readonly body: ReactNode;
  /** Which of the pages shown so far: a page shown again begins anew. */
  readonly turn: number;
}

async function start(): Promise<void> {
  const place = document.getElementById("single");
  if (!place) return;
  // The same release of this package wrote the block.
  const contents = (await jsonAt(`#${packedId(contentsBlock)}`)) as SingleContents;
  const first: SinglePlace = { language: contents.frame.language, below: "", query: "", anchor: "" };
  const asked = singlePlace(location.hash) ?? first;
  let shown = await ready(contents, asked, 0);
  const drawn = await begun(place, contents, shown, isSamePage(asked, first));
  entitle(shown);
  if (asked.anchor !== "") goTo(asked.anchor);
  let turns = 0;
  const show = async (next: SinglePlace, height: number | undefined) => {
    const turn = ++turns;
    document.getElementById("main")?.setAttribute("aria-busy", "true");
    const made = await ready(contents, next, turn);
    if (turn !== turns) return;
    shown = made;
    flushSync(() => drawn.render(<Single contents={contents} shown={made} />));
    document.getElementById("main")?.removeAttribute("aria-busy");
    entitle(made);
    goTo(next.anchor);
    if (height !== undefined) scrollTo(0, height);
  };
  listen(contents, first, () => shown.place, show);
}

/** Draws the page that was asked for; the first one is taken over as it stands in the file. Ends when the page can be used. */
function begun(place: Element, contents: SingleContents, shown: Shown, isFirst: boolean): Promise<Root> {
  return new Promise((resolve) => {
    const page = <Single contents={contents} shown={shown} onUsable={() => resolve(root)} />;
    const root = isFirst ? hydrateRoot(place, page) : createRoot(place);
    if (!isFirst) root.render(page);
  });
}

/** Shows what the address names whenever that changes, with the reader at the height where the page was left before. */
function listen(
  contents: SingleContents,
  first: SinglePlace,
  here: () => SinglePlace,
  show: (place: SinglePlace, height: number | undefined) => Promise<void>,
): void {
  const placeOf = (address: string) => singlePlace(new URL(address).hash) ?? first;
  const heights = new Map<string, number>();
  let isFollowing = false;
  history.scrollRestoration = "manual";
  document.addEventListener("click", (event) => {
    isFollowing = followed(event, contents) ?? isFollowing;
  });
  // A view steps through its own states; those of other pages are none of its.
  const isOfView = (place: SinglePlace) => history.state !== null && isSamePage(place, here());
  addEventListener(
    "popstate",
    (event) => {
      if (!isOfView(placeOf(location.href))) event.stopImmediatePropagation();
    },
    { capture: true },
  );
  addEventListener("hashchange", ({ oldURL, newURL }) => {
    const place = placeOf(newURL);
    const before = placeOf(oldURL);
    heights.set(oldURL, scrollY);
    const height = isFollowing ? undefined : (heights.get(newURL) ?? 0);
    isFollowing = false;
    if (isOfView(place)) return;
    if (isSamePage(place, before) && place.query === before.query) goTo(place.anchor);
    else void show(place, height);
  });
}

async function ready(contents: SingleContents, place: SinglePlace, turn: number): Promise<Shown> {
  const page = await pageAt(contents, place);
  const messages = await loadMessages(page.frame.language);
  const body = isInteractive(page) ? await liveBodyOf(page) : <PageBody page={page} />;
  return { place, page, messages, body, turn };
}

interface SingleProps {
  readonly contents: SingleContents;
  readonly shown: Shown;
  /** Told when the page can be used for the first time. */
  readonly onUsable?: () => void;
}

function Single({ contents, shown, onUsable }: SingleProps) {
  const { page, messages, body, turn } = shown;
  const levels = useMemo(() => new Map(contents.levels), [contents]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is told once.
  useEffect(() => onUsable?.(), []);
  return (
    <SharedEngine table={contents.table} levels={levels}>
      <FrameProvider frame={page.frame} messages={messages}>
        <Usable>
          <PageAround page={page}>
            <Fragment key={turn}>{body}</Fragment>
          </PageAround>
        </Usable>
      </FrameProvider>
    </SharedEngine>
  );
}

function isSamePage(one: SinglePlace, other: SinglePlace): boolean {
  return one.language === other.language && one.below === other.below;
}

/** Says outside of the page's body which page it is. */
function entitle({ page, messages }: Shown): void {
  document.title = `${pageTitle(page, messages)} · ${page.frame.installation}`;
  document.documentElement.lang = page.frame.language;
  // On a phone the bar of a map is one line that scrolls.
  document.querySelector(".map-bar [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
}

/** Puts the reader, and the keyboard, at a part of the page; at its beginning when there is none. */
function goTo(anchor: string): void {
  const part = anchor === "" ? null : document.getElementById(anchor);
  const target = part ?? document.getElementById("main");
  if (target instanceof HTMLDetailsElement) target.open = true;
  if (target && !target.hasAttribute("tabindex")) target.setAttribute("tabindex", "-1");
  target?.focus({ preventScroll: true });
  if (part) part.scrollIntoView();
  else scrollTo(0, 0);
}

/**
 * Does what a click on a link asks for where the browser cannot: parts of the page, and files. True when the link leads to
 * another page, which the browser then goes to itself; undefined when the click was on no link.
 */
function followed(event: MouseEvent, contents: SingleContents): boolean | undefined {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
    return;
  const link = event.target instanceof Element ? event.target.closest("a[href^='#']") : null;
  const href = link?.getAttribute("href");
  if (href === null || href === undefined) return;
  if (singlePlace(href)) return true;
  event.preventDefault();
  const [, path] = /^#\/file\/(.+)$/.exec(href) ?? [];
  if (path === undefined) goTo(decodeURIComponent(href.slice(1)));
  else void takeFile(contents, path);
  return false;
}

async function takeFile({ files }: SingleContents, path: string): Promise<void> {
  const block = files[path];
  if (block === undefined) return;
  saveFile(new Blob([await bytesAt(`#${packedId(block)}`)]), path.slice(path.lastIndexOf("/") + 1));
}
