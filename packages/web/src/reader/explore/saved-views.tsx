import { useEffect, useState } from "react";
import { useMessages } from "../frame/context.tsx";
import { useExploring } from "./explore-context.tsx";

interface SavedView {
  readonly name: string;
  readonly href: string;
}

/** A view is its address: it can be copied, and kept by a name in this browser. */
export function SavedViews({ href }: { href: string }) {
  const { page } = useExploring();
  const messages = useMessages();
  const key = `mapwright-views:${page.map.slug}`;
  const [views, setViews] = useState<readonly SavedView[]>([]);
  const [name, setName] = useState("");
  const [isCopied, setCopied] = useState(false);
  useEffect(() => setViews(keptViews(key)), [key]);
  const keep = (next: readonly SavedView[]) => {
    setViews(next);
    // Storage may be forbidden; the views then last as long as the page.
    try {
      localStorage.setItem(key, JSON.stringify(next));
    } catch {}
  };
  const copy = async () => {
    await navigator.clipboard.writeText(new URL(href, location.href).href);
    setCopied(true);
    setTimeout(() => setCopied(false), 4000);
  };
  return (
    <>
      <button type="button" className="plain only-with-script" onClick={copy}>
        {messages.text("copy-link")}
      </button>
      <span role="status" className="small">
        {isCopied && messages.text("link-copied")}
      </span>
      <details className="only-with-script">
        <summary>{messages.text("saved-views", { count: views.length })}</summary>
        <ul className="saved-views">
          {views.map((view) => (
            <li key={view.name}>
              <a href={view.href}>{view.name}</a>
              <button
                type="button"
                className="plain"
                aria-label={messages.text("forget-view", { name: view.name })}
                onClick={() => keep(views.filter((other) => other !== view))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
        <div className="save-view">
          <label>
            {messages.text("view-name")}
            <input
              type="text"
              maxLength={80}
              value={name}
              autoComplete="off"
              onChange={(event) => setName(event.target.value)}
            />
          </label>
          <button
            type="button"
            onClick={() => {
              if (name.trim() === "") return;
              keep([...views.filter((view) => view.name !== name.trim()), { name: name.trim(), href }]);
              setName("");
            }}
          >
            {messages.text("save-view")}
          </button>
        </div>
      </details>
    </>
  );
}

/** What this browser keeps; anything else than names with addresses of this site is left out. */
function keptViews(key: string): readonly SavedView[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isSavedView) : [];
  } catch {
    return [];
  }
}

function isSavedView(value: unknown): value is SavedView {
  if (typeof value !== "object" || value === null || !("name" in value) || !("href" in value)) return false;
  return typeof value.name === "string" && typeof value.href === "string" && /^\/(?!\/)/.test(value.href);
}
