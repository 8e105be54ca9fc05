import { create, insertMultiple, search } from "@orama/orama";
import { facets, slots, valuesAt } from "../inventory.mjs";

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
    ...Object.fromEntries(
      facets.map((facet) => {
        const values = valuesAt(inventory, facet, row).map((value) => `c${value}`);
        return [facet.variable, facet.kind === "multiple" ? values : values[0]];
      }),
    ),
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
          const { kind } = facets.find((facet) => facet.variable === variable);
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
    brush: (query) => ({
      step({ from, to }) {
        const values = Array.from({ length: to - from + 1 }, (_, i) => from + i);
        return click([...query, { variable: "year", values }]);
      },
    }),
    search: ({ words, prefix, query }) => click(query, [...words, prefix].join(" "), 20),
  };
}
