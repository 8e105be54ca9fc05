import { describe, expect, test } from "vitest";
import { renderPage } from "../render-page.tsx";
import { sampleFrame, sampleTable } from "../testing/sample.ts";
import { sampleFiguresSetup, samplePage } from "../testing/sample-figures.ts";
import { sampleExplore, sampleKnowledgeMap } from "../testing/sample-pages.ts";
import { trendsView } from "../trends/trends-view.ts";
import { selectionFrom } from "./selection.ts";

/** What a browser without script sends for the first form that is read with `get`. */
function sent(html: string): URLSearchParams {
  const [form = ""] = /<form[^>]*method="get".*?<\/form>/s.exec(html) ?? [];
  const parameters = new URLSearchParams();
  for (const [input] of form.matchAll(/<input[^>]*>/g)) {
    const [, name] = /\sname="([^"]*)"/.exec(input) ?? [];
    const [, value = ""] = /\svalue="([^"]*)"/.exec(input) ?? [];
    const isSent = !input.includes('type="checkbox"') || /\schecked=/.test(input);
    if (name !== undefined && isSent) parameters.append(name, value.replaceAll("&amp;", "&"));
  }
  return parameters;
}

const pages = {
  explore: (query: string) => sampleExplore(sampleFrame, query),
  "knowledge map": (query: string) => sampleKnowledgeMap(sampleFrame, query),
  trends: (query: string) => samplePage(trendsView, sampleFiguresSetup, sampleFrame, query),
};

describe.each(Object.entries(pages))("the plain form of %s, sent as it stands", (_, pageFor) => {
  test.each([
    "level=local",
    "level!=local",
    "element*=openness,scale",
    "potential=radical",
    "country=~not-reported,NL",
    "start_year=2014..",
  ])("keeps %s", (condition) => {
    const page = pageFor(`where=${encodeURIComponent(condition)}`);
    expect(selectionFrom(sent(renderPage(page)), sampleTable).state.where).toEqual(page.state.where);
  });
});
