import { z } from "zod";
import { mapSlug, operation } from "../shared/index.ts";
import { map } from "./asking.ts";
import { decisionRule } from "./decision-rule.ts";
import { mapDescription, protocol } from "./schema.ts";
import { ruleEffectShown } from "./shown.ts";

const codebook = z
  .union([z.string().max(64), z.record(z.string(), z.unknown())])
  .describe("The name of a codebook that ships, or a codebook file (`mapwright-codebook/1`) as JSON.");

export const createMapOperation = operation({
  name: "maps.create",
  kind: "command",
  http: "POST /api/maps",
  right: "keeper",
  sentence: "Creates an empty map that works with a codebook.",
  input: z.strictObject({
    description: mapDescription,
    codebook: z
      .union([z.strictObject({ map: mapSlug }), codebook])
      .default("iesi")
      .describe(
        'The name of a codebook that ships, a codebook file (`mapwright-codebook/1`) as JSON, or `{ "map": SLUG }` for the one that another map has in force.',
      ),
  }),
  output: z.strictObject({ map: z.string(), codebook: z.string() }),
  problems: ["map-exists", "map-unknown", "codebook-unknown", "codebook-invalid"],
});

export const describeMapOperation = operation({
  name: "maps.describe",
  kind: "command",
  http: "PUT /api/maps/{map}/description",
  right: ["owner"],
  sentence:
    "Rewrites what is said of a map: title, description, language, licence, views, who reads its draft; releases keep what they were frozen with.",
  input: z.strictObject({
    map,
    description: mapDescription
      .omit({ slug: true, idPrefix: true })
      .describe("All of it: what is left out is no longer said. Address and letters of ids stay."),
  }),
  output: z.strictObject({ map: z.string(), changed: z.boolean() }),
  problems: ["map-unknown"],
});

export const adoptCodebookOperation = operation({
  name: "codebook.adopt",
  kind: "command",
  http: "POST /api/maps/{map}/codebook",
  right: ["coordinator"],
  sentence:
    "Puts a version of a codebook in force, when every value of the map fits it; not while a round of coding is open or in dispute.",
  input: z.strictObject({ map, codebook }),
  output: z.strictObject({ codebook: z.string(), before: z.string().nullable() }),
  problems: [
    "map-unknown",
    "codebook-unknown",
    "codebook-invalid",
    "codebook-version-taken",
    "codebook-unfit",
    "round-open",
    "conflicts-open",
  ],
});

export const showProtocol = operation({
  name: "protocol.show",
  kind: "query",
  http: "GET /api/maps/{map}/protocol",
  right: "public",
  sentence: "Shows the question, scope, criteria with their tests, and the decision rule of a map.",
  input: z.strictObject({ map }),
  output: z.strictObject({ protocol: protocol.nullable() }),
  problems: ["map-unknown"],
});

export const writeProtocol = operation({
  name: "protocol.write",
  kind: "command",
  http: "PUT /api/maps/{map}/protocol",
  right: ["coordinator"],
  sentence: "Writes the protocol of a map; not while a round of screening is open.",
  input: z.strictObject({ map, protocol }),
  output: z.strictObject({ map: z.string() }),
  problems: ["map-unknown", "criterion-unknown", "criterion-repeated", "round-open"],
});

export const tryRule = operation({
  name: "protocol.what-if",
  kind: "query",
  http: "POST /api/maps/{map}/protocol/what-if",
  right: ["coordinator", "screener", "coder", "adjudicator", "editor", "reader"],
  sentence:
    "Shows what another decision rule would change: who moves, and each group's share, from settled verdicts.",
  input: z.strictObject({ map, rule: decisionRule, group: z.string().max(64) }),
  output: ruleEffectShown,
  problems: ["map-unknown", "criterion-unknown", "variable-unknown", "protocol-without-criteria"],
});
