import { z } from "zod";
import { stage } from "../inventory/index.ts";
import { mapDescription, protocol } from "../protocol/index.ts";
import { missingReason } from "../shared/index.ts";
import { count } from "../shared/shown.ts";
import { value } from "../sources/index.ts";

const ids = z.array(z.string());

/** What is said about a release beside its content. */
const manifest = {
  release: z.int(),
  sha256: z.string().describe("Of its canonical bytes."),
  bytes: count,
  frozenAt: z.string(),
  codebook: z.string().describe("`id@version`."),
  stages: z.record(z.string(), count).describe("Initiatives by stage."),
  initiatives: count.describe("In the Inventory."),
  organisations: count,
  differences: z.strictObject({
    since: z.int().nullable().describe("The release before."),
    added: ids,
    dropped: ids,
    changed: ids.describe("A value changed other than by coding."),
    recoded: ids.describe("A coded or adjudicated value changed, or became coded."),
  }),
  notes: z.string().nullable(),
};
const withdrawn = z.string().nullable().describe("Why it was withdrawn.");

export const mapListed = z.strictObject({
  ...mapDescription.shape,
  release: z.int().nullable().describe("The number of its last release."),
  initiatives: count.nullable().describe("In the Inventory of that release."),
});

export const mapShown = z.strictObject({
  ...mapDescription.shape,
  codebook: z.string().nullable().describe("`id@version` of the codebook in force."),
  protocol: protocol.nullable(),
  releases: z.array(z.strictObject({ ...manifest, withdrawn })),
});

export const releaseShown = z
  .strictObject({
    ...manifest,
    withdrawn,
    citation: z.strictObject({
      text: z.string(),
      bibtex: z.string(),
      cff: z.string(),
      datacite: z.looseObject({}).describe("DataCite 4 as JSON."),
    }),
  })
  .meta({ id: "Release" });

const named = z.strictObject({ initiative: z.string(), name: z.string() });

/** What differs between two states of a map. */
const changes = {
  counts: z.strictObject({ added: count, dropped: count, changed: count, recoded: count }),
  added: z.array(named),
  dropped: z.array(named),
  changed: z.array(
    z.strictObject({
      ...named.shape,
      recoded: z.boolean(),
      stage: z.strictObject({ before: stage, after: stage }).nullable().describe("Null where it stays."),
      values: z.array(
        z.strictObject({
          variable: z.string(),
          before: value.nullable().describe("Null: not yet coded."),
          after: value.nullable(),
        }),
      ),
    }),
  ),
};

export const comparisonShown = z.strictObject({
  map: z.string(),
  from: z.int(),
  to: z.int(),
  codebook: z.strictObject({ before: z.string(), after: z.string() }),
  ...changes,
});

export const previewShown = z.strictObject({
  map: z.string(),
  since: z.int().nullable().describe("The last release; null before the first."),
  release: z.int().describe("The number that the next one would have."),
  codebook: z.strictObject({ before: z.string().nullable(), after: z.string() }),
  ...changes,
});

const missing = z.partialRecord(missingReason, count);

/** The counts of one variable among the selected initiatives; `base` is the denominator of its shares. */
const facet = z
  .strictObject({
    base: count.describe("Initiatives with a known value."),
    missing,
    counts: z
      .record(z.string(), count)
      .describe("By category or year; more than `base` where several answers are allowed."),
    broader: z.record(z.string(), count).optional(),
    numbers: z
      .strictObject({
        min: z.number(),
        quartiles: z.tuple([z.number(), z.number(), z.number()]),
        max: z.number(),
      })
      .optional(),
  })
  .meta({ id: "Facet" });

export const facetsShown = z.strictObject({ total: count, facets: z.record(z.string(), facet) });

const side = z.strictObject({
  variable: z.string(),
  categories: z.array(z.string()),
  totals: z.array(count).describe("Initiatives of the base with the category, each once."),
  missing,
});

export const crossTableShown = z.strictObject({
  selected: count,
  base: count.describe("Selected initiatives with a known value of every variable; only these are counted."),
  rows: side,
  columns: side,
  layers: side.optional(),
  cells: z
    .array(z.array(z.array(count)))
    .describe("`cells[layer][row][column]`; one layer without `layers`."),
});
