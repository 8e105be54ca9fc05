import {
  initiativeOpened,
  mapCreated,
  type NewEvent,
  newEvent,
  personalMarker,
  recordFound,
  sourceDescribed,
} from "@mapwright/domain";

/** A map and its source, as events. */
export function aMap(map: string): NewEvent[] {
  const description = { slug: map, title: { en: `Map ${map}` }, language: "en", idPrefix: "TST" };
  const source = { source: "list", title: { en: "A list" }, address: null, licence: null, attribution: null };
  return [newEvent(mapCreated, map, { description }), newEvent(sourceDescribed, map, source)];
}

/** Initiatives with one record each, numbered from `first`. */
export function someRecords(map: string, first: number, howMany: number): NewEvent[] {
  return Array.from({ length: howMany }, (_, index) => aRecord(map, first + index)).flat();
}

/** A record whose row had a personal cell in the column "Contact". */
export function aRecordWithContact(map: string, record: number): NewEvent[] {
  return aRecord(map, record, { Contact: personalMarker });
}

function aRecord(map: string, record: number, more: Readonly<Record<string, string>> = {}): NewEvent[] {
  const initiative = `TST-${String(record).padStart(4, "0")}`;
  const codes = ["health", "education"].slice(0, 1 + (record % 2));
  return [
    newEvent(initiativeOpened, map, {
      initiative,
      stage: "candidate",
      wave: "2024",
      source: "list",
      external_id: record % 3 === 0 ? null : `x${record}`,
    }),
    newEvent(recordFound, map, {
      record,
      batch: 1,
      row: record + 1,
      external_id: null,
      initiative,
      raw: {
        Title: `Café ${record} “quoted”`,
        Text: "Neighbours mend things together. ".repeat(8),
        Empty: "",
        ...more,
      },
      values: [
        { variable: "area", answer: { codes }, state: "imported", codebook: "iesi@1.0.0", record },
        {
          variable: "year",
          answer: { number: 2000 + (record % 20) },
          state: "imported",
          codebook: "iesi@1.0.0",
        },
      ],
    }),
  ];
}
