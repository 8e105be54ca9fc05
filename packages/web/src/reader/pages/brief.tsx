import { useEffect, useRef } from "react";
import { useFrame, useMessages } from "../frame/context.tsx";
import { briefHref } from "../frame/site.ts";
import type { WholeBriefPage } from "../page.ts";

const takenForms = ["pdf", "docx"] as const;

/** The brief as it is written, in a page that has its links followed and is as tall as it. */
export function BriefBody({ page }: { page: WholeBriefPage }) {
  const messages = useMessages();
  const { site, language } = useFrame();
  const place = useRef<HTMLIFrameElement>(null);
  const open = () => {
    const brief = place.current?.contentDocument;
    if (!place.current || !brief) return;
    dress(brief);
    const fit = () => {
      if (place.current) place.current.height = String(brief.documentElement.scrollHeight);
    };
    new ResizeObserver(fit).observe(brief.body);
    brief.addEventListener("click", (event) => follow(event, brief));
  };
  useEffect(() => {
    const observer = new MutationObserver(() => dress(place.current?.contentDocument));
    observer.observe(document.documentElement, { attributeFilter: ["class"] });
    return () => observer.disconnect();
  }, []);
  return (
    <>
      <h1 className="unseen">{messages.text("brief")}</h1>
      <p>
        {takenForms.map((form) => (
          <a key={form} className="download" href={site ? briefHref(site, language, form) : ""}>
            {form.toUpperCase()}
          </a>
        ))}
      </p>
      <iframe
        ref={place}
        className="brief-document"
        title={messages.pair(messages.text("brief"), page.map.title.text)}
        srcDoc={page.html}
        onLoad={open}
      />
    </>
  );
}

/** The brief is light or dark as the page around it. */
function dress(brief: Document | null | undefined): void {
  if (brief) brief.documentElement.className = document.documentElement.className;
}

/** Notes stand in the brief itself; numbers lead to the initiatives behind them, in the page around it. */
function follow(event: MouseEvent, brief: Document): void {
  const { target } = event;
  // What is clicked lives in the brief's own window, whose elements are of its own kind.
  const link = target && "closest" in target ? (target as Element).closest("a[href^='#']") : null;
  const href = link?.getAttribute("href");
  if (!href) return;
  event.preventDefault();
  if (href.startsWith("#/")) location.hash = href;
  else brief.getElementById(href.slice(1))?.scrollIntoView({ block: "center" });
}
