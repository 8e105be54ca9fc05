// The measurements of the pages beside what they are to reach.

/** Milliseconds for a click: a frame up to 10,000 initiatives, what still feels at once beyond. */
const clickGoal = (rows) => (rows <= 10_000 ? 16 : 100);
const usableGoal = 1500;
const bytesGoal = 300_000;

/** The lines of the report; `show` writes a number with three digits. */
export function readerReport(results, show) {
  return [
    "A click on a filter until the complete answer is painted: script, style, layout and paint, in milliseconds, each of",
    "40 clicks by the best of its five passes. Met: 95 of 100 of these best passes within the goal.",
    "",
    row("initiatives", "view", "median", "p95", "goal", ""),
    ...results.flatMap(({ rows, clicks }) =>
      Object.entries(clicks).map(([view, { median, p95, late }]) =>
        row(
          rows.toLocaleString("en"),
          view,
          show(median),
          show(p95),
          clickGoal(rows),
          `${clickVerdict(median, p95, clickGoal(rows))}${late > 0 ? `, ${late} answers changed after the paint` : ""}`,
        ),
      ),
    ),
    "",
    "Maps of more than 100,000 initiatives are not sent to the browser: pages ask the server at the same address, as JSON.",
    ...results.map(
      ({ rows, server }) =>
        `  ${rows.toLocaleString("en")}: the server answers /explore in ${show(server.median)} ms, at most ${show(server.most)} ms`,
    ),
    ...results.flatMap(({ rows, firstViews }) => (firstViews ? firstViewLines(rows, firstViews, show) : [])),
  ];
}

/** A first visit is met or missed by the median of its five visits; the best stands beside it and decides nothing. */
function firstViewLines(rows, firstViews, show) {
  return [
    "",
    `First visit with ${rows.toLocaleString("en")} initiatives on a slow phone (1.6 Mbit/s, 150 ms a request, a processor four times slower than`,
    "this one, nothing kept): milliseconds until there is text, and until a click on a filter is answered in the page, in the median of",
    "five visits; the same in the best of them; kB of everything that came. Met: the median within the goal.",
    "",
    row("", "view", "text", "usable", "best", "kB"),
    ...Object.entries(firstViews).map(([view, { best, median }]) => {
      const isMet = median.usable <= usableGoal && median.bytes <= bytesGoal;
      return `${row("", view, show(median.text), show(median.usable), show(best.usable), Math.round(median.bytes / 1000))}  ${isMet ? "met" : "MISSED"}`;
    }),
    `  goal, for the median of five visits: usable in ${usableGoal} ms, ${bytesGoal / 1000} kB (other work on the machine makes a visit slower, never faster)`,
  ];
}

/** The click's times are those of its best pass: an ordinary click on a busy machine takes longer. */
function clickVerdict(median, p95, goal) {
  if (p95 <= goal) return "met";
  return median <= goal ? "MISSED at p95" : "MISSED";
}

function row(size, view, ...cells) {
  return `  ${String(size).padStart(11)}  ${view.padEnd(20)}${cells.map((cell, place) => (place === 3 ? `  ${cell}` : String(cell).padStart(8))).join("")}`.trimEnd();
}
