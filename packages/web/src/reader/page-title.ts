import type { Messages } from "../messages/messages.ts";
import { type InteractivePage, interactiveKinds, type Page } from "./page.ts";

/** What the window is called: the most particular first. */
export function pageTitle(page: Page, messages: Messages): string {
  switch (page.kind) {
    case "maps":
      return messages.text("maps-title");
    case "overview":
      return page.map.title.text;
    case "explore":
      return `${messages.text("explore")} · ${page.map.title.text}`;
    case "places":
      return `${messages.text("places")} · ${page.map.title.text}`;
    case "place":
      return `${page.name.text} · ${page.map.title.text}`;
    case "organisations":
      return `${messages.text("organisations")} · ${page.map.title.text}`;
    case "organisation":
      return `${page.organisation.name} · ${page.map.title.text}`;
    case "knowledge-map":
      return `${messages.text("knowledge-map")} · ${page.map.title.text}`;
    case "initiative":
      return `${page.title.text} · ${page.map.title.text}`;
    case "codebook":
      return `${messages.text("codebook")} · ${page.map.title.text}`;
    case "differences":
      return `${messages.text("differences")} · ${page.map.title.text}`;
    case "method":
      return `${messages.text("method")} · ${page.map.title.text}`;
    case "not-found":
      return messages.text("not-found");
    case "error":
      return messages.text("error");
    case "accessibility":
      return messages.text("accessibility");
    case "brief":
    case "funnel":
    case "gap-map":
    case "publications":
    case "statistics":
    case "trends":
      return `${messages.text(page.kind)} · ${page.map.title.text}`;
  }
}

export function isInteractive(page: Page): page is InteractivePage {
  return interactiveKinds.some((kind) => kind === page.kind);
}
