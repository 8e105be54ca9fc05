import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileName } from "./file-name.ts";
import { type SiteFrame, siteHref } from "./site.ts";

const site: SiteFrame = { map: "/maps/iesi/releases/2", up: "..", languages: ["en", "fr"], home: null };

describe("an address in a site", () => {
  test.each([
    ["/maps/iesi/releases/2", "../en/index.html"],
    [
      "/maps/iesi/releases/2/explore?where=country%3DNL#results",
      "../en/explore.html?where=country%3DNL#results",
    ],
    ["/maps/iesi/releases/2/initiatives/IESI-0001", "../en/initiatives/IESI-0001.html"],
    ["/maps/iesi/releases/2/figures/gap-map.svg?rows=a", "../en/figures/gap-map.svg"],
    ["/maps/iesi/releases/2/codebook/ttl", "../package/codebook/codebook.ttl"],
    ["/maps/iesi/releases/1", "../../../releases.html#release-1"],
    ["/maps/iesi/releases/1/initiatives/IESI-0001", "../../../releases.html#release-1"],
    ["/maps/iesi/releases/20/initiatives/IESI-0001", "../../../releases.html#release-20"],
    ["/maps/iesi/differences?from=1&to=2#added", "../en/differences.html?from=1&to=2#added"],
    ["/maps/iesi/differences?from=0&to=1", "../../../releases.html#release-1"],
    ["/", "../en/index.html"],
    ["/api/openapi.json", "../en/publications.html"],
  ])("%s is %s", (address, href) => {
    expect(siteHref(site, "en", address)).toBe(href);
  });

  test("is in the folder of another language where that is asked", () => {
    expect(siteHref(site, "fr", "/maps/iesi/releases/2/method")).toBe("../fr/method.html");
  });
});

describe("the name of a file", () => {
  test("keeps codes in capitals and spells others plainly", () => {
    expect(fileName("SE-0001")).toBe("SE-0001");
    expect(fileName("Köln")).toMatch(/^koln-[0-9a-f]{8}$/);
    expect(fileName("..")).toMatch(/^[0-9a-f]{8}$/);
    expect(fileName("CON")).toMatch(/^con-[0-9a-f]{8}$/);
  });

  test("is one that every file system takes, and no two names share", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (one, other) => {
        expect(fileName(one)).toMatch(/^[A-Za-z0-9-]{1,64}$|^$/);
        if (one !== other) expect(fileName(one).toLowerCase()).not.toBe(fileName(other).toLowerCase());
      }),
    );
  });
});
