import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { findingsOn } from "./axe.ts";

export interface Look {
  readonly theme?: "light" | "dark";
  /** CSS pixels; 1280 when absent. 320 is a window of 1280 at 400 %. */
  readonly width?: number;
  readonly language?: "en" | "fr" | "de" | "es" | "it";
  readonly script?: boolean;
  readonly motion?: "reduce" | "no-preference";
  readonly forcedColours?: boolean;
}

/** Someone who reads the pages in a browser. */
export interface Reader {
  /** Opens an address of the installation and waits until the page is ready to be used. */
  opens(path: string, look?: Look): Promise<Visit>;
}

/**
 * A reader for the tests of a file. After each test, what the browser complained about and every address outside of the
 * installation that a page asked for makes the test fail. The installation is the one with the demo maps unless told.
 */
export function aReader(addressOf: () => string = () => inject("address")): Reader {
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await startedBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });
  return {
    async opens(path, look = {}) {
      if (!browser) throw new Error("A page can be opened inside of a test only.");
      const context = await browser.newContext({
        viewport: { width: look.width ?? 1280, height: 900 },
        colorScheme: look.theme ?? "light",
        locale: look.language ?? "en",
        javaScriptEnabled: look.script ?? true,
        reducedMotion: look.motion ?? "no-preference",
        forcedColors: look.forcedColours ? "active" : "none",
        permissions: ["clipboard-read", "clipboard-write"],
        // The policy of the pages would refuse the checker that the tests bring into them.
        bypassCSP: true,
      });
      contexts.push(context);
      const address = addressOf();
      const page = await context.newPage();
      listen(page, address, complaints);
      const visit = new Visit(page, address, look.script ?? true);
      await visit.goesTo(path);
      return visit;
    },
  };
}

/** A browser: the one that `npm test` found, or the one of most Linux machines when tests are run by themselves. */
export async function startedBrowser(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
  return await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}

function listen(page: Page, address: string, complaints: string[]): void {
  page.on("console", (message) => {
    // That a page is not there, or a form is sent back, the browser complains of, too.
    const isToldByPage = /status of 4(04|22)/.test(message.text()) && message.location().url === page.url();
    if (message.type() === "error" && !isToldByPage) complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(`${address}/`) && !/^(data|blob):/.test(request.url()))
      complaints.push(`${page.url()} asked ${request.url()}`);
  });
}

/** A page being read. Whatever is not in a word here is found through `page`. */
export class Visit {
  readonly page: Page;
  readonly #address: string;
  readonly #hasScript: boolean;

  constructor(page: Page, address: string, hasScript: boolean) {
    this.page = page;
    this.#address = address;
    this.#hasScript = hasScript;
  }

  async goesTo(path: string): Promise<void> {
    await this.page.goto(this.#address + path, { waitUntil: "load" });
    await this.isReady();
  }

  /** Waits until the script has taken the page over, if it does, its table has come and no answer is on its way. */
  async isReady(): Promise<void> {
    await this.page.waitForLoadState("load");
    if (!this.#hasScript) return;
    await this.page.waitForFunction(() => {
      const data = document.querySelector("#page-data");
      const came = (moment: string) => performance.getEntriesByName(`mapwright:${moment}`).length > 0;
      if (document.querySelector("#main[aria-busy]")) return false;
      return !data || (came("usable") && (came("engine") || !/"counts":"(?:\.\.)?\//.test(data.textContent)));
    });
  }

  /** Path and query of the page shown. */
  get path(): string {
    return decodeURIComponent(this.page.url().slice(this.#address.length));
  }

  get heading(): Promise<string> {
    return this.page.locator("h1").innerText();
  }

  /** All the text of the main part, spaces joined. */
  async reads(): Promise<string> {
    return joined(await this.page.locator("main").innerText());
  }

  /** The sentence that says which initiatives are shown. */
  async readsSelection(): Promise<string> {
    return joined(await this.page.locator(".filter-summary > p").first().innerText());
  }

  async follows(name: string | RegExp): Promise<void> {
    await this.page.getByRole("link", { name }).first().click();
    await this.isReady();
  }

  async ticks(name: string | RegExp): Promise<void> {
    await this.page.getByRole("checkbox", { name }).first().check();
  }

  async presses(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Presses Tab until something by this name is in focus; every stop on the way must be visible. */
  async tabsTo(name: string | RegExp, most = 120): Promise<void> {
    const isIt = (found: string) => (typeof name === "string" ? found.includes(name) : name.test(found));
    const passed: string[] = [];
    for (let stop = 0; stop < most; stop++) {
      await this.page.keyboard.press("Tab");
      const focus = await this.focus();
      expect(focus, `the focus after ${passed.at(-1) ?? "the start"} can be seen`).toMatchObject({
        visible: true,
      });
      if (isIt(focus.name)) return;
      passed.push(focus.name);
    }
    throw new Error(`Tab does not lead to ${String(name)}; it went over ${passed.join(" | ")}.`);
  }

  /** What is in focus: its name, and whether it is in the window and not covered. */
  async focus(): Promise<{ readonly name: string; readonly visible: boolean }> {
    return await this.page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return { name: "nothing", visible: true };
      const box = element.getBoundingClientRect();
      const x = Math.min(innerWidth - 1, Math.max(0, box.left + box.width / 2));
      const y = Math.min(innerHeight - 1, Math.max(0, box.top + Math.min(box.height / 2, 40)));
      const top = document.elementFromPoint(x, y);
      const isField =
        element instanceof HTMLInputElement ||
        element instanceof HTMLSelectElement ||
        element instanceof HTMLTextAreaElement;
      const labels = isField ? [...(element.labels ?? [])] : [];
      const name =
        element.getAttribute("aria-label") ??
        (labels.length > 0 ? labels.map((label) => label.textContent).join(" ") : element.textContent);
      return {
        name: name.replace(/\s+/g, " ").trim(),
        visible:
          box.bottom > 0 &&
          box.top < innerHeight &&
          top !== null &&
          (element.contains(top) || top.contains(element)),
      };
    });
  }

  /** Listens to a live region; the function given back says what it told, one text for each time that it spoke. */
  async tells(region: string): Promise<() => Promise<readonly string[]>> {
    const said = await this.page.locator(region).evaluateHandle((live) => {
      const texts: string[] = [];
      const listener = new MutationObserver(() => texts.push(live.textContent));
      listener.observe(live, { childList: true, characterData: true, subtree: true });
      return texts;
    });
    return () => said.jsonValue();
  }

  /** Turns the page round, as it would stand in a language that is written from right to left. */
  async readsFromRight(): Promise<void> {
    await this.page.evaluate(() => {
      document.documentElement.dir = "rtl";
    });
  }

  /** How many pixels the page is wider than the window. */
  async overflow(): Promise<number> {
    return await this.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  }

  /** How many pixels drawings are wider than the room they have on the page. */
  async hiddenBySide(): Promise<number> {
    return await this.page.evaluate(() =>
      [...document.querySelectorAll("main :is(.scroller, .place-map-frame)")]
        .filter((place) => place.querySelector(":scope > svg") !== null)
        .reduce((sum, { scrollWidth, clientWidth }) => sum + scrollWidth - clientWidth, 0),
    );
  }

  /** How many things are moving, or will move, for longer than a blink. */
  async movements(): Promise<number> {
    return await this.page.evaluate(
      () =>
        document
          .getAnimations()
          .filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 10).length,
    );
  }

  /** What the accessibility checker finds, one line each. */
  async findings(): Promise<readonly string[]> {
    return await findingsOn(this.page);
  }
}

function joined(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
