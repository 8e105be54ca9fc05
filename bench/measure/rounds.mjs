// One round: as many passes over a list of queries as the budget allows; a query's time is its best pass in the round.

const mostPasses = 12;
/** However slow an engine is, so many queries are asked in a round. */
const fewestQueries = 2;
/** An engine that has not yet been asked the whole list has so many budgets for a round: medians of other lists say little. */
const budgetsForTheList = 10;
const warmUpMs = 300;
/** A budget is processor time, so that a busy machine does not take it away; but no round lasts longer than so often the budget. */
const patience = 6;

/**
 * Times (ms) by query, null for those the round did not reach, and the digests of answers given for the first time. `reached`
 * is how many queries of the list have been asked in all rounds; a round goes on behind the query where the last one ended.
 */
export async function listRound(queries, ask, digest, { budgetMs, reached, threads }) {
  if (reached === 0) await warmUp(queries, ask, { budgetMs, threads });
  const times = new Array(queries.length).fill(null);
  const digests = new Array(queries.length).fill(null);
  const isOver = budgetOf(budgetMs, threads);
  const isTooLate = budgetOf(budgetMs * budgetsForTheList, threads);
  const mustGoOn = (asked) =>
    asked < fewestQueries || !isOver() || (reached + asked < queries.length && !isTooLate());
  let asked = 0;
  for (; asked < mostPasses * queries.length && mustGoOn(asked); asked++) {
    const i = (reached + asked) % queries.length;
    const { answer, ms } = await timed(() => ask(queries[i]), threads);
    times[i] = Math.min(times[i] ?? ms, ms);
    if (reached + asked < queries.length) digests[i] = digest(answer);
  }
  return { times, digests, reached: reached + asked };
}

/** The same for brushes: the start of each, then its steps from the first on; the first round has the budgets for them all. */
export async function brushRound(engine, brushes, digest, { budgetMs, reached, threads }) {
  const times = [];
  const starts = [];
  const digests = [];
  const isOver = budgetOf(reached === 0 ? budgetMs * budgetsForTheList : budgetMs, threads);
  for (const { query, windows } of brushes) {
    let brush;
    let start = Number.POSITIVE_INFINITY;
    const isStarted = budgetOf(budgetMs, threads);
    for (let again = 0; again < 5 && (again === 0 || !isStarted()); again++) {
      const { answer, ms } = await timed(() => engine.brush(query), threads);
      brush = answer;
      start = Math.min(start, ms);
    }
    starts.push(start);
    for (const [i, window] of windows.entries()) {
      if (i >= fewestQueries && isOver()) {
        times.push(null);
        digests.push(null);
        continue;
      }
      let best = Number.POSITIVE_INFINITY;
      let answer;
      for (let again = 0; again < 5 && (again === 0 || best < 1); again++) {
        const step = await timed(() => brush.step(window), threads);
        answer = step.answer;
        best = Math.min(best, step.ms);
      }
      times.push(best);
      digests.push(reached === 0 ? digest(answer) : null);
    }
  }
  return { times, starts, digests, reached: reached + times.length };
}

/** The first queries, until compilers and caches are warm. */
async function warmUp(queries, ask, { budgetMs, threads }) {
  const isWarm = budgetOf(Math.min(warmUpMs, budgetMs), threads);
  while (!isWarm())
    for (const query of queries.slice(0, 8)) {
      await ask(query);
      if (isWarm()) return;
    }
}

function budgetOf(budgetMs, threads) {
  const start = performance.now();
  const before = process.cpuUsage();
  return () => {
    const wall = performance.now() - start;
    if (threads === 0 || wall > budgetMs * patience) return wall > budgetMs;
    return processorMs(before) / threads > budgetMs;
  };
}

/**
 * Runs once. On a machine with other work the clock also runs while a process waits for its turn, which would make slow
 * engines look slower than they are: where the processor time over the engine's threads is shorter, it counts.
 */
async function timed(run, threads) {
  const before = process.cpuUsage();
  const start = performance.now();
  const pending = run();
  const answer = pending instanceof Promise ? await pending : pending;
  const wall = performance.now() - start;
  if (threads === 0 || wall < 0.2) return { answer, ms: wall };
  return { answer, ms: Math.min(wall, processorMs(before) / threads) };
}

function processorMs(before) {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
