import type { APIResponse, Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { findingsOn } from "./axe.ts";
import { aNewInstallation, type NewInstallation } from "./installation.ts";
import { startedBrowser } from "./reader.ts";
import { isUsable } from "./usable.ts";

/** Rows of a file to import, the header first. */
export type List = readonly (readonly string[])[];

/** People who work on a map of an installation of their own, each in a browser of her own; `olga` keeps it. */
export interface Team {
  readonly address: string;
  /** The data folder of the installation. */
  readonly folder: string;
  /** Somebody's browser; she takes her account when she is first asked for. */
  who(name: string): Promise<Page>;
  /** Her pseudonym. */
  pseudonymOf(name: string): Promise<string>;
  /** Opens a page of the desk, waits until it can be used, and expects no finding of the accessibility checker. */
  opens(page: Page, path: string): Promise<void>;
  /** Asks the interface for programs in somebody's name; gives what it answers. */
  asks(
    page: Page,
    method: "GET" | "POST" | "PUT" | "DELETE",
    path: string,
    input?: unknown,
  ): ReturnType<APIResponse["json"]>;
}

export const password = "correct battery horse staple";

type Roles = Readonly<Record<string, string>>;

/** The team of the map `tiny` for the tests of one file: the list imported, everybody invited with her role. */
export function ownTeam(list: List, roles: Roles): () => Team {
  const team = teamOn("tiny", aNewInstallation, roles);
  beforeAll(async () => {
    const olga = await team().who("olga");
    const file = list.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\n");
    const imported = await olga.request.post(`${team().address}/api/maps/tiny/batches?fileName=list.csv`, {
      data: Buffer.from(file),
      headers: { Origin: team().address, "Content-Type": "text/csv" },
    });
    expect(imported.ok(), await imported.text()).toBe(true);
  });
  return team;
}

/** The team of a demo map for the tests of one file: everybody invited with her role. */
export function demoTeam(map: string, roles: Roles): () => Team {
  return teamOn(map, () => aNewInstallation("demo", "--only", map), roles);
}

function teamOn(map: string, start: () => Promise<NewInstallation>, roles: Roles): () => Team {
  let team: Team | undefined;
  let installation: NewInstallation | undefined;
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    installation = await start();
    browser = await startedBrowser();
    team = await gathered(map, installation, browser, contexts, roles);
  });
  afterAll(async () => {
    await browser?.close();
    await installation?.stop();
  });
  return () => {
    if (team === undefined) throw new Error("The team is there inside of a test only.");
    return team;
  };
}

async function gathered(
  map: string,
  { address, setUp, folder }: NewInstallation,
  browser: Browser,
  contexts: BrowserContext[],
  roles: Roles,
): Promise<Team> {
  const links = new Map([["olga", setUp]]);
  const pages = new Map<string, Page>();
  const asks: Team["asks"] = async (page, method, path, data) => {
    const answer = await page.request.fetch(`${address}/api${path}`, {
      method,
      headers: { Origin: address },
      ...(data === undefined ? {} : { data }),
    });
    expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
    return await answer.json();
  };
  const who: Team["who"] = async (name) => {
    const known = pages.get(name);
    if (known !== undefined) return known;
    const context = await browser.newContext({ locale: "en", bypassCSP: true });
    contexts.push(context);
    const page = await context.newPage();
    await page.goto(address + links.get(name));
    await page.fill("input[name=name]", name);
    await page.fill("input[name=email]", `${name}@example.org`);
    await page.fill("input[name=password]", password);
    await page.locator("form.form button[type=submit]").first().click();
    await page.waitForURL(/\/account/);
    pages.set(name, page);
    return page;
  };
  const olga = await who("olga");
  for (const [name, role] of Object.entries(roles)) {
    const person = { email: `${name}@example.org`, name, role };
    links.set(name, (await asks(olga, "POST", `/maps/${map}/people`, person)).invitation);
  }
  return {
    address,
    folder,
    who,
    asks,
    pseudonymOf: async (name) => (await asks(await who(name), "GET", "/me")).account,
    async opens(page, path) {
      await page.goto(`${address}/maps/${map}/desk${path}`);
      await isUsable(page);
      expect(await findingsOn(page), path).toEqual([]);
    },
  };
}
