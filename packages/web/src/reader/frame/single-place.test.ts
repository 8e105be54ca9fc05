import { describe, expect, test } from "vitest";
import { singlePlace } from "./single-place.ts";
import { type SiteFrame, siteHref } from "./site.ts";

const site: SiteFrame = {
  map: "/maps/iesi/releases/2",
  up: "",
  languages: ["en", "fr"],
  home: null,
  isSingle: true,
};

describe("a place in a site of one file", () => {
  test.each([
    ["/maps/iesi/releases/2", { below: "", query: "", anchor: "" }],
    ["/", { below: "", query: "", anchor: "" }],
    [
      "/maps/iesi/releases/2/explore?where=country%3DNL#results",
      { below: "/explore", query: "?where=country%3DNL", anchor: "results" },
    ],
    ["/maps/iesi/releases/2/cities/Sant%20Cugat", { below: "/cities/Sant%20Cugat", query: "", anchor: "" }],
    ["/api/openapi.json", { below: "/publications", query: "", anchor: "" }],
    ["/maps/iesi/releases/1/initiatives/IESI-0001", { below: "/method", query: "", anchor: "releases" }],
  ])("is where the link to %s leads", (address, place) => {
    expect(singlePlace(siteHref(site, "fr", address))).toEqual({ language: "fr", ...place });
  });

  test.each(["", "#", "#known", "#/file/data/initiatives.csv", "#/xx/explore"])(
    "is not named by %j",
    (hash) => {
      expect(singlePlace(hash)).toBeUndefined();
    },
  );

  test("is a file where a form of the data is asked for", () => {
    expect(siteHref(site, "en", "/maps/iesi/releases/2/codebook/ttl")).toBe("#/file/codebook/codebook.ttl");
  });
});
