import { facetOf, facets, slots } from "../inventory.mjs";

// The statements that all SQL engines are asked: small-integer columns, bit masks for several answers, one statement
// per click (a materialised selection, then one GROUP BY per facet), masks folded into values here.

export const columnNames = facets.map(({ variable }) => variable);

export function conditionSql({ variable, values }) {
  if (facetOf(variable).kind !== "multiple") return `${variable} in (${values.join(",")})`;
  return `(${variable} & ${values.reduce((sum, value) => sum | (1 << value), 0)}) <> 0`;
}

function selectionSql(query, source = "inventory") {
  const flags = query.map(
    (condition, i) => `case when ${conditionSql(condition)} then 0 else 1 end as f${i}`,
  );
  const failed = query.map((_, i) => `f${i}`).join(" + ") || "0";
  return `selected as materialized (select * from (select ${[...columnNames, ...flags].join(", ")} from ${source}) q where ${failed} <= 1)`;
}

function underSql(query, variable) {
  const others = query.flatMap((condition, i) => (condition.variable === variable ? [] : [`f${i} = 0`]));
  return others.length > 0 ? `where ${others.join(" and ")}` : "";
}

/** One click; `source` may be a table joined with what a text search finds. */
export function clickSql(query, source) {
  const parts = facets.map(
    ({ variable }, i) =>
      `select ${i} as facet, ${variable} as value, count(*) as n from selected ${underSql(query, variable)} group by ${variable}`,
  );
  parts.push(`select -1 as facet, 0 as value, count(*) as n from selected ${underSql(query)}`);
  return `with ${selectionSql(query, source)} ${parts.join(" union all ")}`;
}

/** Counts by facet, value and year: what a brush needs, computed once when it begins. */
export function cubeSql(query) {
  const parts = facets
    .filter(({ variable }) => variable !== "year")
    .map(
      ({ variable, offset }) =>
        `select ${facets.findIndex((facet) => facet.offset === offset)} as facet, ${variable} as value, year, count(*) as n from selected ${underSql(query, variable)} group by ${variable}, year`,
    );
  parts.push(
    `select -1 as facet, 0 as value, year, count(*) as n from selected ${underSql(query)} group by year`,
  );
  return `with ${selectionSql(query)} ${parts.join(" union all ")}`;
}

export function mapsSql(query) {
  const where = query.length > 0 ? `where ${query.map(conditionSql).join(" and ")}` : "";
  return `select 0 as map, integration as a, potential as b, governance as c, count(*) as n from inventory ${where} group by integration, potential, governance
    union all select 1 as map, services as a, targets as b, 0 as c, count(*) as n from inventory ${where} group by services, targets`;
}

/** Rows of facet, value, n as a total and flat counts. */
export function foldClick(rows) {
  const counts = new Int32Array(slots);
  let total = 0;
  for (const [facet, value, n] of rows) {
    if (Number(facet) < 0) {
      total += Number(n);
      continue;
    }
    const { kind, offset } = facets[Number(facet)];
    if (kind !== "multiple") counts[offset + Number(value)] += Number(n);
    else
      for (let rest = Number(value); rest !== 0; rest &= rest - 1)
        counts[offset + 31 - Math.clz32(rest & -rest)] += Number(n);
  }
  return { total, counts };
}

export function foldMaps(rows) {
  const cells = new Int32Array(260);
  for (const row of rows) {
    const [map, a, b, c, n] = row.map(Number);
    if (map === 0) {
      for (let i = 0; i < 4; i++) if ((a >> i) & 1) cells[(i * 4 + b) * 5 + c] += n;
      continue;
    }
    for (let s = 0; s < 12; s++)
      if ((a >> s) & 1) for (let t = 0; t < 15; t++) if ((b >> t) & 1) cells[80 + s * 15 + t] += n;
  }
  return cells;
}

/** The workloads over `ask(sql)`, which gives rows as arrays, and `run(sql)`. */
export function sqlEngine(ask, run) {
  return {
    click: async (query) => foldClick(await ask(clickSql(query))),
    maps: async (query) => foldMaps(await ask(mapsSql(query))),
    async brush(query) {
      await run("drop table if exists cube");
      await run(`create temporary table cube as ${cubeSql(query)}`);
      return {
        step: async ({ from, to }) =>
          foldClick(
            await ask(
              `select facet, value, cast(sum(n) as integer) as n from cube where year between ${from} and ${to} group by facet, value`,
            ),
          ),
      };
    },
  };
}

export const createSql = `create table inventory (${columnNames.map((name) => `${name} smallint not null`).join(", ")})`;

/** The records as rows of numbers, in pieces. */
export function* rowsOf({ rows, columns }, size) {
  for (let start = 0; start < rows; start += size)
    yield Array.from({ length: Math.min(size, rows - start) }, (_, i) =>
      columnNames.map((name) => columns[name][start + i]),
    );
}
