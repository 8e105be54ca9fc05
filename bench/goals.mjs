import { medianOf, ratioOf } from "./figures.mjs";

// What the atlas sets out to reach beside its peers. A goal is met when its ratio, the median over rounds, is at least
// the number promised. `engine`: the best complete engine at that size; `blocks`: the best hand-composed bit sets.

const perClick = [
  ["G1 click", "W1", 1_000_000, "engine", 100],
  ["G1 click", "W1", 1_000_000, "blocks", 8],
  ["G1 click", "W1", 100_000, "engine", 200],
  ["G1 click", "W1", 100_000, "blocks", 8],
  ["G1 click", "W1", 10_000, "engine", 80],
  ["G1 click", "W1", 10_000, "blocks", 3.5],
  ["G1 click", "W1", 1000, "engine", 20],
  ["G1 click", "W1", 1000, "blocks", 1],
  ["G2 session click", "W1s", 1_000_000, "engine", 180],
  ["G2 session click", "W1s", 1_000_000, "blocks", 12],
  ["G2 session click", "W1s", 100_000, "engine", 150],
  ["G2 session click", "W1s", 100_000, "blocks", 10],
  ["G2 session click", "W1s", 10_000, "engine", 40],
  ["G2 session click", "W1s", 10_000, "blocks", 3.5],
  ["G3 maps", "W2", 1_000_000, "engine", 4.5],
  ["G3 maps", "W2", 1_000_000, "blocks", 4.5],
  ["G3 maps", "W2", 100_000, "engine", 15],
  ["G3 maps", "W2", 100_000, "blocks", 5],
  ["G3 maps", "W2", 10_000, "engine", 40],
  ["G3 maps", "W2", 10_000, "blocks", 5],
  ["G4 brush, a step", "W4", 1_000_000, "engine", 100],
  ["G4 brush, a step", "W4", 1_000_000, "blocks", 100],
  ["G5 broad search", "W3b", 100_000, "engine", 20],
  ["G5 broad search", "W3b", 100_000, "flexsearch", 5],
  ["G5 broad search", "W3b", 10_000, "engine", 20],
  ["G5 broad search", "W3b", 10_000, "flexsearch", 4],
  ["G5 selective search", "W3", 100_000, "engine", 8],
];

/** Every goal of the sizes that were run, with what was reached; `reached` is undefined where nothing was measured. */
export function goalsOf(runs) {
  return [
    ...perClick.flatMap(([goal, workload, rows, against, least]) => {
      const run = runs.find(
        (one) => one.rows === rows && (one.role === "text") === workload.startsWith("W3"),
      );
      return run ? [{ goal, rows, against, least, ...slowdown(run, workload, against) }] : [];
    }),
    ...runs.filter(({ role }) => role !== "text").flatMap(storedGoals),
    ...runs.filter(({ role }) => role === "text").flatMap(textIndexGoals),
    ...flatness(runs),
  ];
}

/** The smallest ratio of a peer of that kind to the atlas. */
function slowdown({ results }, workload, against) {
  const atlas = results.find(({ name }) => name === "atlas")?.workloads?.[workload];
  const ratios = results
    .filter(({ name, kind, workloads }) => (kind === against || name === against) && workloads?.[workload])
    .map(({ name, workloads }) => ({ name, ...ratioOf(workloads[workload], atlas) }))
    .filter(({ ratio }) => Number.isFinite(ratio));
  return leastOf(ratios, ({ ratio }) => ratio);
}

function leastOf(candidates, of) {
  const best = [...candidates].sort((a, b) => of(a) - of(b))[0];
  return best ? { reached: of(best), peer: best.name, spread: best } : {};
}

function storedGoals({ rows, results, coldOpens }) {
  const of = (name) => results.find((result) => result.name === name);
  const atlas = of("atlas");
  const goals = [];
  const add = (goal, against, least, reached) => {
    if (Number.isFinite(reached)) goals.push({ goal, rows, against, least, reached, peer: against });
  };
  if (rows === 1_000_000 && atlas?.workloads?.W4) {
    const starts = (name) => medianOf((of(name)?.workloads?.W4?.starts ?? []).map(medianOf));
    add("G4 brush, its start", "duckdb", 15, starts("duckdb") / starts("atlas"));
    add("G6 memory", "typedfastbitset", 3, of("typedfastbitset")?.load?.heldMb / atlas.load.heldMb);
  }
  if (rows === 100_000)
    add("G6 memory", "crossfilter2", 50, of("crossfilter2")?.load?.heldMb / atlas?.load?.heldMb);
  if (rows === 1_000_000 && coldOpens?.atlas) {
    const { atlas: own, ...others } = coldOpens;
    const best = Object.entries(others).sort((a, b) => a[1] - b[1])[0];
    if (best) add("G6 cold open to first click", best[0], 3, best[1] / own);
  }
  const form = atlas?.load?.form;
  if (rows >= 10_000 && form?.jsonWireBytes) {
    add("G6 wire, bytes", "gzipped JSON", 3, form.jsonWireBytes / form.wireBytes);
    add("G6 wire, decoding", "gzipped JSON", 20, form.jsonDecodeMs / form.decodeMs);
  }
  return goals;
}

function textIndexGoals({ rows, results }) {
  if (rows !== 100_000) return [];
  const time = (name) => results.find((result) => result.name === name)?.load?.textIndexMs;
  return [
    { against: "sqlite", least: 1 },
    { against: "minisearch", least: 5 },
  ].flatMap(({ against, least }) => {
    const reached = time(against) / time("atlas");
    return Number.isFinite(reached)
      ? [{ goal: "G5 text index, its making", rows, against, least, reached, peer: against }]
      : [];
  });
}

/** A step of the brush should cost the same at any size: that at 1M at most twice that at 1k. */
function flatness(runs) {
  const step = (rows) => {
    const result = runs.find((run) => run.rows === rows)?.results.find(({ name }) => name === "atlas");
    const rounds = result?.workloads?.W4?.times ?? [];
    return medianOf(rounds.map((round) => medianOf(round.filter((time) => time !== null))));
  };
  const reached = (2 * step(1000)) / step(1_000_000);
  if (!Number.isFinite(reached)) return [];
  return [
    { goal: "G4 brush, flat", rows: 1_000_000, against: "twice the step at 1k", least: 1, reached, peer: "" },
  ];
}
