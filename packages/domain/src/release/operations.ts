import { z } from "zod";
import { codebookShown } from "../codebook/shown.ts";
import { asked, askingProblems, edition, map, page, reason } from "../protocol/asking.ts";
import { operation } from "../shared/index.ts";
import {
  comparisonShown,
  crossTableShown,
  facetsShown,
  mapListed,
  mapShown,
  previewShown,
  releaseShown,
} from "./shown.ts";

export const listMaps = operation({
  name: "maps.list",
  kind: "query",
  http: "GET /api/maps",
  right: "public",
  sentence: "Lists the maps of this installation with their last release.",
  input: z.strictObject({}),
  output: z.strictObject({ maps: z.array(mapListed) }),
  problems: [],
});

export const showMap = operation({
  name: "maps.show",
  kind: "query",
  http: "GET /api/maps/{map}",
  right: "public",
  sentence: "Shows what a map is, its sources and its releases.",
  input: z.strictObject({ map }),
  output: mapShown,
  problems: ["map-unknown"],
});

export const showRelease = operation({
  name: "release.show",
  kind: "query",
  http: "GET /api/maps/{map}/releases/{release}",
  right: "public",
  sentence: "Shows a release's manifest, differences, hash and citation.",
  input: z.strictObject({ map, release: z.string() }),
  output: releaseShown,
  problems: askingProblems.slice(0, 2),
});

const number = z.string().regex(/^[1-9]\d{0,8}$/, "the number of a release");

export const compareReleasesOperation = operation({
  name: "release.compare",
  kind: "query",
  http: "GET /api/maps/{map}/differences",
  right: "public",
  sentence: "Tells what changed between any two releases, initiative by initiative and value by value.",
  input: z.strictObject({
    map,
    from: number.describe("The number of the earlier release."),
    to: number.describe("The number of the later release."),
  }),
  output: comparisonShown,
  problems: askingProblems.slice(0, 2),
});

export const previewRelease = operation({
  name: "release.preview",
  kind: "query",
  http: "GET /api/maps/{map}/releases/draft/differences",
  right: ["coordinator"],
  sentence: "Tells what the next release would change against the last one, without freezing anything.",
  input: z.strictObject({ map }),
  output: previewShown,
  problems: ["map-unknown", "codebook-missing"],
});

export const showCodebook = operation({
  name: "codebook.show",
  kind: "query",
  http: "GET /api/maps/{map}/codebook",
  right: "public",
  sentence: "Shows the codebook of a release, lists and inheritance resolved.",
  input: z.strictObject({ map, release: edition }),
  output: codebookShown,
  problems: askingProblems.slice(0, 2),
});

export const countFacets = operation({
  name: "atlas.facets",
  kind: "query",
  http: "GET /api/maps/{map}/facets",
  right: "public",
  sentence:
    "Counts every variable among the selected initiatives; a condition on it that offers alternatives is left out.",
  input: z.strictObject({ ...asked, variable: z.array(z.string().max(64)).max(100).optional() }),
  output: facetsShown,
  problems: askingProblems,
});

export const crossTabulate = operation({
  name: "atlas.cross",
  kind: "query",
  http: "GET /api/maps/{map}/cross",
  right: "public",
  sentence: "Counts the selected initiatives in each cell of two or three variables.",
  input: z.strictObject({
    ...asked,
    rows: z.string().max(64),
    cols: z.string().max(64),
    layers: z.string().max(64).optional(),
  }),
  output: crossTableShown,
  problems: [...askingProblems, "cross-variable-repeated", "cross-too-large"],
});

export const searchInitiatives = operation({
  name: "atlas.search",
  kind: "query",
  http: "GET /api/maps/{map}/search",
  right: "public",
  sentence: "Ranks the selected initiatives that hold all words.",
  input: z.strictObject({ ...asked, offset: page.offset, limit: page.limit }),
  output: z.strictObject({
    total: z.int(),
    hits: z.array(z.strictObject({ id: z.string(), title: z.string(), score: z.number() })),
  }),
  problems: askingProblems,
});

export const freezeReleaseOperation = operation({
  name: "release.freeze",
  kind: "command",
  http: "POST /api/maps/{map}/releases",
  right: ["coordinator"],
  sentence: "Freezes what is in the map under the next number, for ever.",
  input: z.strictObject({
    map,
    notes: z
      .string()
      .max(10_000)
      .nullable()
      .default(null)
      .describe("What readers of the release should know."),
  }),
  output: releaseShown,
  problems: ["map-unknown", "codebook-missing"],
});

export const withdrawReleaseOperation = operation({
  name: "release.withdraw",
  kind: "command",
  http: "POST /api/maps/{map}/releases/{release}/withdrawal",
  right: ["owner"],
  sentence: "Withdraws a release: its bytes and address stay, with the reason.",
  input: z.strictObject({ map, release: z.coerce.number().int().min(1), reason }),
  output: z.strictObject({ release: z.int(), withdrawn: z.string() }),
  problems: ["map-unknown", "release-unknown", "release-withdrawn"],
});
