import { answersDiffering, figureOf, medianOf, ratioOf } from "./figures.mjs";

const titles = {
  W1: "W1 click, unrelated filters",
  W1s: "W1s click, one value added or removed",
  W2: "W2 knowledge map and gap map",
  W4: "W4 brush, a step of a window of years",
  W3: "W3 selective search with counts",
  W3b: "W3b broad search with counts",
};

/** The tables of one size as lines of text. */
export function reportOf({ rows, role, results, coldOpens }) {
  const lines = [`## ${rows.toLocaleString("en")} initiatives${role === "text" ? " with texts" : ""}`, ""];
  for (const { name, notRun } of results) if (notRun) lines.push(`NOT RUN ${name}: ${notRun}`);
  for (const [workload, title] of Object.entries(titles))
    lines.push(...workloadLines(workload, title, results));
  lines.push(...loadLines(results, rows));
  if (coldOpens)
    lines.push(
      "",
      `Cold open, from a file to the first click in a new process, ms: ${Object.entries(coldOpens)
        .map(([name, ms]) => `${name} ${show(ms)}`)
        .join(", ")}`,
    );
  return [...lines, ""];
}

function workloadLines(workload, title, results) {
  const measured = results.filter(({ workloads }) => workloads?.[workload]?.times.length > 0);
  if (measured.length === 0) return [];
  const atlas = measured.find(({ name }) => name === "atlas")?.workloads[workload];
  const reference = measured.find(({ kind }) => kind === "reference")?.workloads[workload];
  const ranked = measured
    .map((result) => ({ name: result.name, own: result.workloads[workload] }))
    .map((result) => ({ ...result, figure: figureOf(result.own) }))
    .sort((a, b) => a.figure.median - b.figure.median);
  return [
    "",
    title,
    `  ${"".padEnd(16)} ${"median".padStart(9)} ${"rounds from-to".padStart(16)} ${"p95".padStart(9)}  times the atlas`,
    ...ranked.map(({ name, own, figure }) => {
      const spread = `${show(figure.least)}-${show(figure.most)}`;
      const { ratio, least, most } = atlas ? ratioOf(own, atlas) : {};
      const ratios =
        ratio === undefined || own === atlas ? "" : `${show(ratio)}x (${show(least)}-${show(most)})`;
      const starts = own.starts?.length ? `, start ${show(medianOf(own.starts.map(medianOf)))} ms` : "";
      const some = figure.queries < own.times[0].length ? `, k=${figure.queries}` : "";
      return `  ${name.padEnd(16)} ${show(figure.median).padStart(9)} ${spread.padStart(16)} ${show(figure.p95).padStart(9)}  ${ratios.padEnd(24)} ${agreement(own, reference)}${some}${starts}`;
    }),
  ];
}

function agreement(own, reference) {
  const { compared, differing } = answersDiffering(own, reference);
  return differing === 0 ? `${compared} answers equal` : `${differing} of ${compared} ANSWERS DIFFER`;
}

function loadLines(results, rows) {
  const loaded = results.filter(({ load, kind }) => load && kind !== "reference");
  if (loaded.length === 0) return [];
  const perRow = (megabytes) => show((megabytes * 1e6) / rows).padStart(9);
  const form = loaded.find(({ name }) => name === "atlas")?.load.form;
  return [
    "",
    "W5 loading",
    `  ${"".padEnd(16)} ${"load ms".padStart(9)} ${"held MB".padStart(9)} ${"process MB".padStart(11)} ${"bytes an initiative".padStart(20)}`,
    ...loaded.map(
      ({ name, load }) =>
        `  ${name.padEnd(16)} ${show(load.loadMs).padStart(9)} ${show(load.heldMb).padStart(9)} ${show(load.residentMb).padStart(11)} ${perRow(Math.max(load.heldMb, load.residentMb)).padStart(20)}${load.textIndexMs ? `  text index ${show((load.textIndexMs * 1000) / rows)} microseconds an initiative` : ""}`,
    ),
    ...(form ? ["", formLine(loaded.find(({ name }) => name === "atlas").load)] : []),
  ];
}

function formLine({ indexBytes, form }) {
  const json = form.jsonWireBytes
    ? `; gzipped JSON ${show(form.jsonWireBytes)}; decoded in ${show(form.decodeMs)} ms, the JSON in ${show(form.jsonDecodeMs)} ms`
    : "";
  return `Atlas, bytes an initiative: ${show(indexBytes)} in memory, ${show(form.rawBytes)} serialised, ${show(form.wireBytes)} gzipped${json}`;
}

/** Goal, reached, met or missed. */
export function goalLines(goals) {
  const met = goals.filter(({ reached, least }) => reached >= least).length;
  return [
    `## Goals: ${met} of ${goals.length} met`,
    "",
    ...goals.map(({ goal, rows, against, least, reached, peer, spread }) => {
      const verdict = reached === undefined ? "NOT MEASURED" : reached >= least ? "met" : "MISSED";
      const best = peer && peer !== against ? `best ${against}: ${peer}` : against;
      const range = spread ? ` (${show(spread.least)}-${show(spread.most)})` : "";
      return `  ${verdict.padEnd(13)} ${goal.padEnd(28)} ${rows.toLocaleString("en").padStart(9)}  goal ${`${least}x`.padStart(5)}, reached ${reached === undefined ? "-" : `${show(reached)}x`}${range}  ${best}`;
    }),
    "",
  ];
}

export function show(value) {
  return Number(value) >= 100 ? String(Math.round(value)) : String(Number(Number(value).toPrecision(3)));
}
