import { describe, expect, it } from "vitest";
import { languages } from "../messages/languages.ts";
import type { Page } from "./page.ts";
import { renderPage } from "./render-page.tsx";
import { sampleFrame } from "./testing/sample.ts";
import { sampleOverview, samplePages } from "./testing/sample-pages.ts";

const htmlOf = (kind: Page["kind"]) =>
  samplePages("en")
    .filter((page) => page.kind === kind)
    .map((page) => renderPage(page))
    .join("");

const shown = <Kind extends Page["kind"]>(
  kind: Kind,
  change: (page: Extract<Page, { kind: Kind }>) => Page,
) => {
  const isOfKind = (page: Page): page is Extract<Page, { kind: Kind }> => page.kind === kind;
  const page = samplePages("en").find(isOfKind);
  return page === undefined ? "" : renderPage(change(page));
};

describe("every page in every language", () => {
  for (const language of languages)
    for (const page of samplePages(language))
      it(`${page.kind} in ${language} has one heading, its language, and no holes`, () => {
        const html = renderPage(page);
        expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
        expect(html).toContain(`<html lang="${language}">`);
        expect(html).not.toMatch(/\{\w+\}</);
        expect(html).not.toMatch(/undefined|NaN|\[object/);
      });

  it("keeps to a policy without inline scripts and styles", () => {
    for (const page of samplePages("en")) {
      const html = renderPage(page);
      expect(html).not.toMatch(/\sstyle=|<style|\son\w+="/);
      for (const script of html.match(/<script[^>]*>/g) ?? [])
        expect(script).toMatch(/ src="| type="application\/(ld\+)?json"/);
    }
  });
});

describe("hostile data", () => {
  it("cannot end the data block of the explorer", () => {
    const html = htmlOf("explore");
    expect(html).toContain("\\u003c/script>");
    expect(html).not.toContain("</script><script>alert");
    const block = /<script type="application\/json" id="page-data">(.*?)<\/script>/.exec(html)?.[1] ?? "";
    expect(JSON.parse(block)).toMatchObject({ kind: "explore" });
  });

  it("stays text in an initiative's page and its description for machines", () => {
    const html = htmlOf("initiative");
    expect(html).not.toMatch(/<img|<script>alert/);
    const block = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? "";
    expect(JSON.parse(block)).toMatchObject({ name: `</script><script>alert("1")</script>` });
  });

  it("never becomes a link that runs script", () => {
    expect(htmlOf("overview")).not.toContain('href="javascript:');
  });
});

it("marks drafts and invented data on every page of a map", () => {
  for (const page of samplePages("en").filter((candidate) => "map" in candidate && candidate.map)) {
    const html = renderPage(page);
    expect(html).toContain("mark-draft");
    expect(html).toContain("mark-synthetic");
  }
});

it("carries a language chosen by address into links, and leaves it out otherwise", () => {
  const chosen = { ...sampleFrame, language: "fr", languageInAddress: true } as const;
  expect(renderPage(sampleOverview(chosen))).toContain('href="/maps/sample/explore?lang=fr"');
  expect(renderPage(sampleOverview(sampleFrame))).toContain('href="/maps/sample/explore"');
});

it("leads to the other views of a map with what is selected", () => {
  const html = shown("trends", (page) => ({
    ...page,
    state: { ...page.state, where: [{ variable: "country", codes: ["BE"] }], query: "bus" },
  }));
  for (const view of ["explore", "knowledge-map", "gap-map", "places", "trends", "funnel", "statistics"])
    expect(html).toContain(`href="/maps/sample/${view}?where=country=BE&amp;q=bus"`);
  expect(html).toContain('href="/maps/sample/codebook"');
});

describe("what a map does not have", () => {
  it("is said of columns that no organisation fills, in one sentence", () => {
    const html = shown("organisations", (page) => ({
      ...page,
      list: page.list.map((line) => ({ ...line, country: null, sector: null })),
    }));
    expect(html).toContain("Country and Sector");
    expect(html.match(/Not reported/g)).toHaveLength(1);
  });

  it("is said where a map knows no place of its initiatives, instead of an empty map", () => {
    const html = shown("places", (page) => ({
      ...page,
      setup: { ...page.setup, levels: [], coordinates: null },
    }));
    expect(html).toContain("This map knows no country, region or point of its initiatives.");
    expect(html).not.toContain("place-map-drawing");
  });

  it("is said where a map has no initiatives, without offering to clear what nobody chose", () => {
    const html = shown("explore", (page) => ({
      ...page,
      state: { ...page.state, where: [], query: "" },
      answer: { ...page.answer, of: 0, total: 0, rows: [] },
    }));
    expect(html).toContain("This map has no initiatives yet.");
    expect(html).not.toContain("No initiative meets all of this.");
  });
});

it("tells who gave a value, as a role and never as a person, and when", () => {
  const html = htmlOf("initiative");
  expect(html).toContain("2 coders gave it in round 1, each without knowing of the others, 2 January 2026.");
});
