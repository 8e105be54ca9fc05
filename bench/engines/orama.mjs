import { create, insertMultiple, search } from "@orama/orama";
import { facetOf, facets, recordAt, slots } from "../inventory.mjs";
import { brushByClicks } from "./brush-by-clicks.mjs";

// Enum fields; a count that leaves its own conditions out needs one more search per filtered facet.
export async function load(inventory) {
  const { rows, texts } = inventory;
  const schema = Object.fromEntries(
    facets.map(({ variable, kind }) => [variable, kind === "multiple" ? "enum[]" : "enum"]),
  );
  const database = create({
    schema: texts ? { ...schema, title: "string", description: "string" } : schema,
  });
  const start = performance.now();
  const records = Array.from({ length: rows }, (_, row) => ({
    id: String(row),
    ...recordAt(inventory, row),
    ...(texts ? { title: texts.titles[row], description: texts.descriptions[row] } : {}),
  }));
  await insertMultiple(database, records, 2000);
  const textIndexMs = texts ? performance.now() - start : undefined;

  const ask = (query, counted, term, limit) =>
    search(database, {
      ...(term === undefined ? {} : { term, properties: ["title", "description"], threshold: 0 }),
      where: Object.fromEntries(
        query.map(({ variable, values }) => {
          const names = values.map((value) => `c${value}`);
          const { kind } = facetOf(variable);
          return [variable, kind === "multiple" ? { containsAny: names } : { in: names }];
        }),
      ),
      facets: Object.fromEntries(counted.map(({ variable, size }) => [variable, { limit: size }])),
      limit,
    });
  const click = async (query, term, limit = 1) => {
    const isFiltered = ({ variable }) => query.some((condition) => condition.variable === variable);
    const counts = new Int32Array(slots);
    const take = (answer, counted) => {
      for (const { variable, offset } of counted)
        for (const [name, count] of Object.entries(answer.facets?.[variable]?.values ?? {}))
          counts[offset + Number(name.slice(1))] = count;
    };
    const free = facets.filter((facet) => !isFiltered(facet));
    const answer = await ask(query, free, term, limit);
    take(answer, free);
    for (const facet of facets.filter(isFiltered)) {
      const others = query.filter(({ variable }) => variable !== facet.variable);
      take(await ask(others, [facet], term, 1), [facet]);
    }
    return { total: answer.count, counts, first: answer.hits };
  };
  return {
    textIndexMs,
    click: (query) => click(query),
    brush: brushByClicks((query) => click(query)),
    search: ({ words, prefix, query }) => click(query, [...words, prefix].join(" "), 20),
  };
}
