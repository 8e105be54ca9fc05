// What a click on a filter costs in a view, from the click until the complete answer is painted.

/** Views with everything that stands on them: filters open, the table beside the map. The gap map has 195 cells. */
const views = [
  "/explore",
  "/explore?view=map",
  "/explore?view=cards",
  "/knowledge-map",
  "/gap-map",
  "/places",
  "/trends",
  "/funnel",
  "/statistics",
];

/** Where the figure stands below the filters: measured with the filters in sight, and scrolled to the figure. */
const scrolled = ["/gap-map", "/trends", "/funnel", "/statistics"];

const passes = 5;

/** By view: milliseconds over the clicks, each click's best pass, and how many answers were not complete when painted. */
export async function measureClicks(browser, address, tell) {
  const measured = {};
  const states = [
    ...views.map((path) => ({ path, name: path, isScrolled: false })),
    ...scrolled.map((path) => ({ path, name: `${path}, scrolled`, isScrolled: true })),
  ];
  for (const { path, name, isScrolled } of states) {
    tell(`clicks in ${name}`);
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(120_000);
    await page.goto(`${address}/maps/bench${path}`);
    await page.waitForFunction(() => performance.getEntriesByName("mapwright:engine").length > 0);
    await page.waitForTimeout(1500);
    const { times, late } = await page.evaluate(clickThrough, { passes, isScrolled });
    times.sort((a, b) => a - b);
    measured[name] = {
      median: times[times.length >> 1],
      p95: times[Math.floor(times.length * 0.95)],
      late,
      clicks: times.length,
    };
    await page.close();
  }
  return measured;
}

/** Runs in the page: ticks and unticks the same boxes in each pass. */
async function clickThrough({ passes, isScrolled }) {
  for (const fold of document.querySelectorAll("details.filters-fold")) fold.open = true;
  if (isScrolled) document.querySelector(".figure").scrollIntoView();
  const find = (name, value) =>
    document.querySelector(`.facet input[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`);
  const boxes = [...document.querySelectorAll(".facet input[type=checkbox][name^='f.']")]
    .slice(0, 20)
    .map(({ name, value }) => [name, value]);
  const best = new Map();
  let late = 0;
  for (let pass = 0; pass < passes; pass++)
    for (const [name, value] of boxes)
      for (const step of ["tick", "untick"]) {
        const box = find(name, value);
        if (!box) continue;
        const elapsed = await clicked(box);
        const key = `${name} ${value} ${step}`;
        best.set(key, Math.min(elapsed, best.get(key) ?? Number.POSITIVE_INFINITY));
        const shown = document.getElementById("main").textContent;
        await new Promise((resolve) => setTimeout(resolve, 40));
        if (document.getElementById("main").textContent !== shown) late++;
      }
  return { times: [...best.values()], late };

  /**
   * The click comes at the beginning of a frame. A message that is sent then arrives when the frame has been drawn: script,
   * style, layout and paint are in the time, the wait for the next beat of the screen is not.
   */
  function clicked(box) {
    return new Promise((resolve) => {
      requestAnimationFrame(() => {
        const started = performance.now();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - started);
        box.click();
        port2.postMessage(undefined);
      });
    });
  }
}
