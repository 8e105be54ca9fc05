// A first visit on a slow network and a slow processor: bytes that came, and when the page could be used.

const views = ["", "/explore", "/knowledge-map", "/gap-map", "/places", "/trends", "/funnel", "/statistics"];

/**
 * The profile that Lighthouse calls "slow 4G": 1.6 Mbit/s, each request 150 ms on its way, and a processor four times
 * slower than the machine that measures. Nothing is kept from an earlier visit.
 */
const slowNetwork = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_638_400 / 8,
  uploadThroughput: 750_000 / 8,
};
const slowProcessor = 4;

const visits = 5;

/**
 * By view: of five visits the median one, by when the page could be used, and the best; each with its milliseconds and the
 * bytes as they went over the line. The report judges the median one.
 */
export async function measureFirstViews(browser, address, tell) {
  const measured = {};
  for (const path of views) {
    tell(`first visits of ${path === "" ? "/" : path}`);
    const found = [];
    for (let visit = 0; visit < visits; visit++)
      found.push(await visited(browser, `${address}/maps/bench${path}`));
    found.sort((a, b) => a.usable - b.usable);
    measured[path === "" ? "/" : path] = { best: found[0], median: found[visits >> 1] };
  }
  return measured;
}

async function visited(browser, address) {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send("Network.enable");
  await protocol.send("Network.emulateNetworkConditions", slowNetwork);
  await protocol.send("Emulation.setCPUThrottlingRate", { rate: slowProcessor });
  let bytes = 0;
  protocol.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(() => performance.getEntriesByName("mapwright:usable").length > 0, undefined, {
    timeout: 60_000,
  });
  const times = await page.evaluate(() => ({
    usable: performance.getEntriesByName("mapwright:usable")[0].startTime,
    text: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
  }));
  // The engine and its table come after that, and the texts of the table last.
  await page.waitForTimeout(4000);
  await context.close();
  return { ...times, bytes };
}
