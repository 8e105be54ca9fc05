import { textIn } from "@mapwright/domain";
import { aboutExtract } from "../download/about-extract.ts";
import type { Extract } from "../download/extract.ts";
import { nameOf } from "../download/initiative-name.ts";
import { longColumns, longRows } from "./long-table.ts";
import { sqliteFileOf } from "./sqlite-file.ts";

/** A whole release as an SQLite database: what it is, its codebook, every initiative of every stage and every value. */
export function mapSqlite(extract: Extract): Uint8Array {
  const { language } = extract;
  const { content } = extract.map;
  const { citation, licence, release, title, synthetic } = aboutExtract(extract);
  const read = (texts: Parameters<typeof textIn>[0] | undefined) => textIn(texts ?? {}, language)?.text;
  const variables = content.codebook.variables.filter(({ personal }) => !personal);
  return sqliteFileOf([
    {
      name: "about",
      columns: { name: "text", value: "text" },
      key: ["name"],
      rows: Object.entries({
        title,
        citation,
        licence: licence?.name,
        release: release?.number.toString(),
        sha256: release?.sha256,
        synthetic,
      }).map(([name, value]) => [name, value ?? undefined]),
    },
    {
      name: "variables",
      columns: {
        variable: "text",
        position: "integer",
        kind: "text",
        label: "text",
        definition: "text",
        unit: "text",
      },
      key: ["variable"],
      rows: variables.map(({ code, kind, label, definition, unit }, index) => [
        code,
        index + 1,
        kind,
        read(label),
        read(definition),
        read(unit),
      ]),
    },
    {
      name: "categories",
      columns: {
        variable: "text",
        code: "text",
        position: "integer",
        parent: "text",
        label: "text",
        definition: "text",
      },
      key: ["variable", "code"],
      rows: variables.flatMap((variable) =>
        variable.categories.map(({ code, parent, label, definition }, index) => [
          variable.code,
          code,
          index + 1,
          parent,
          read(label),
          read(definition),
        ]),
      ),
    },
    {
      name: "initiatives",
      columns: {
        initiative: "text",
        name: "text",
        stage: "text",
        wave: "text",
        source: "text",
        external_id: "text",
      },
      key: ["initiative"],
      rows: content.initiatives.map((each) => [
        each.initiative,
        nameOf(each, language),
        each.stage,
        each.wave,
        each.source,
        each.externalId ?? undefined,
      ]),
    },
    {
      name: "answers",
      columns: {
        ...{
          initiative: "text",
          variable: "text",
          position: "integer",
          code: "text",
          number: "real",
          date: "text",
        },
        ...{
          text: "text",
          language: "text",
          organisation: "text",
          role: "text",
          missing: "text",
          state: "text",
        },
        ...{ codebook: "text", record: "integer", reason: "text", evidence: "text" },
      },
      key: ["initiative", "variable", "position"],
      rows: longRows(content).map((row) => longColumns.map((column) => row[column])),
    },
    {
      name: "organisations",
      columns: { organisation: "text", name: "text", country: "text", sector: "text" },
      key: ["organisation"],
      rows: content.organisations.map(({ organisation, name, country, sector }) => [
        organisation,
        name,
        country ?? undefined,
        sector ?? undefined,
      ]),
    },
    {
      name: "sources",
      columns: { source: "text", title: "text", address: "text", licence: "text", attribution: "text" },
      key: ["source"],
      rows: content.sources.map(({ source, title: named, address, licence: given, attribution }) => [
        source,
        read(named),
        address ?? undefined,
        given ?? undefined,
        attribution ?? undefined,
      ]),
    },
  ]);
}
