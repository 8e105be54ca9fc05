import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { messagesIn } from "../../messages/messages-in.ts";
import { FrameProvider } from "../../reader/frame/context.tsx";
import type { MapHead } from "../../reader/frame/map-head.ts";
import { sampleFrame, sampleHead } from "../../reader/testing/sample.ts";
import type { DrawnFigure } from "./drawn-figure.ts";
import { renderEmbed } from "./embed-document.tsx";
import { FigureFrame } from "./figure-frame.tsx";
import { figureSvg } from "./figure-svg.tsx";

const figure: DrawnFigure = {
  title: "Initiatives by <level>",
  sentence: "Two of three are local.",
  base: "Base: 3 of 3.",
  width: 300,
  height: 40,
  draw: (theme, id) => (
    <svg width="300" height="40" id={`${id}-drawing`}>
      <text>{theme}</text>
    </svg>
  ),
  records: { fields: ["level", "count"], rows: [["local", 2]] },
};

const released: MapHead = {
  ...sampleHead,
  edition: { kind: "release", number: 4, frozenAt: "2026-01-02T00:00:00Z", sha256: "ab" },
  credit: {
    licence: { name: "CC0" },
    attribution: "Sample team",
    citation: "Sample team (2026). Sample map.",
    cited: null,
  },
};

const framed = (map: MapHead) =>
  renderToStaticMarkup(
    <FrameProvider frame={{ ...sampleFrame, origin: "https://maps.example" }} messages={messagesIn("en")}>
      <FigureFrame map={map} kind="knowledge-map" figure={figure} id="f" query="?q=bus" table={null}>
        <p />
      </FigureFrame>
    </FrameProvider>,
  );

describe("the frame of a figure", () => {
  it("has a heading, a finding, a base line and links to its files of the same state", () => {
    const html = framed(released);
    expect(html).toContain(`<h2 id="f-caption" dir="auto">Initiatives by &lt;level&gt;</h2>`);
    expect(html).toContain("Two of three are local.");
    expect(html).toContain("Base: 3 of 3.");
    for (const format of ["svg", "png", "csv"])
      expect(html).toContain(`href="/maps/sample/figures/knowledge-map.${format}?q=bus&amp;lang=en"`);
  });

  it("embeds and cites the release that is read, not the newest", () => {
    const html = framed(released);
    expect(html).toContain("https://maps.example/embed/maps/sample/releases/4/figures/knowledge-map?q=bus");
    expect(html).toContain("Sample team (2026). Sample map.");
    expect(html).toContain("https://maps.example/maps/sample/releases/4/figures/knowledge-map.svg?q=bus");
  });

  it("says that a draft cannot be cited", () => {
    expect(framed(sampleHead)).toContain("A draft cannot be cited.");
  });
});

describe("a figure as a file", () => {
  it("says title, base, release, licence and that its data are invented", () => {
    const svg = figureSvg(figure, {
      map: released,
      messages: messagesIn("en"),
      address: "https://maps.example/x",
    });
    for (const text of [
      "Sample map: Initiatives by &lt;level&gt;",
      "Base: 3 of 3.",
      "Invented data. Made up for tests.",
      "Release 4, frozen on 2 January 2026.",
      "Licence: CC0.",
      "Sample team.",
      "https://maps.example/x",
    ])
      expect(svg).toContain(text);
    expect(svg).not.toContain("var(");
  });

  it("is the same text every time", () => {
    const options = { map: released, messages: messagesIn("fr"), theme: "print" } as const;
    expect(figureSvg(figure, options)).toBe(figureSvg(figure, options));
  });
});

it("embeds without anything but the figure, its table, its source and one small script", () => {
  const html = renderEmbed({
    frame: sampleFrame,
    map: released,
    figure,
    viewAddress: "/maps/sample/explore",
  });
  expect(html.match(/<script[^>]*>/g)).toEqual([`<script src="/client/embed.js" defer="">`]);
  expect(html).toContain("Made up for tests.");
  expect(html).toContain(`href="/maps/sample/explore"`);
  expect(html).toContain('<td dir="auto">local</td>');
});
