import { callerAs, type Principal } from "@mapwright/domain";
import { freezeRelease } from "@mapwright/usecases";
import { describe, expect, test } from "vitest";
import { api } from "../api.ts";
import { aDesk, noAssets } from "../testing/installation.ts";

const top = "---\nformat: mapwright-brief/1\nlanguage: en\n---\n";
const text = `${top}# Ours\n\nThere are {count inventory} initiatives.\n`;

/** A map with a release, and requests as anybody. */
async function aMap() {
  const desk = await aDesk();
  await freezeRelease(desk, "tiny", null);
  return (principal: Principal) => {
    const app = api(desk, async () => callerAs(principal, "tiny"), noAssets);
    const json = { "Content-Type": "application/json" };
    return {
      get: (path: string, accept = "*/*") => app.request(path, { headers: { Accept: accept } }),
      send: async (method: string, path: string, body: unknown) =>
        await app.request(`/api/maps/tiny/brief${path}`, {
          method,
          headers: json,
          body: JSON.stringify(body),
        }),
      form: (path: string, fields: Readonly<Record<string, string>>) =>
        app.request(path, { method: "POST", body: new URLSearchParams(fields) }),
    };
  };
}

const codeOf = async (response: Response) => (await response.json()).errors[0].code;

describe("a template that is written here", () => {
  test("is saved version after version, and none is lost", async () => {
    const editor = (await aMap())("editor");
    const save = (after: number, more = "") =>
      editor.send("PUT", "/templates/ours", { text: text + more, after });
    expect(await (await save(0)).json()).toEqual({ template: "ours", version: 1 });
    expect(await (await save(1, "\nMore.\n")).json()).toEqual({ template: "ours", version: 2 });
    const first = await editor.get("/api/maps/tiny/brief/templates/ours?version=1");
    expect(await first.json()).toMatchObject({ version: 1, text });
    const listed = await (await editor.get("/api/maps/tiny/brief/templates")).json();
    expect(listed.templates).toMatchObject([{ template: "ours", version: 2 }]);
    expect(listed.ships).toContain("insights");
  });

  test("is not saved over a version that its writer has not seen, nor under a name that ships", async () => {
    const editor = (await aMap())("editor");
    await editor.send("PUT", "/templates/ours", { text, after: 0 });
    expect(await codeOf(await editor.send("PUT", "/templates/ours", { text, after: 0 }))).toBe(
      "template-changed",
    );
    expect(await codeOf(await editor.send("PUT", "/templates/insights", { text, after: 0 }))).toBe(
      "template-name-taken",
    );
  });

  test("is not saved when it cannot be read, and the problem names the line", async () => {
    const editor = (await aMap())("editor");
    const answer = await editor.send("PUT", "/templates/ours", {
      text: `${text}\n{cuont inventory}\n`,
      after: 0,
    });
    expect((await answer.json()).errors[0]).toMatchObject({ code: "expression-invalid", row: 9 });
  });

  test("becomes a brief for readers only when it is offered", async () => {
    const as = await aMap();
    const brief = "/maps/tiny/releases/1/brief.html?template=ours";
    await as("editor").send("PUT", "/templates/ours", { text, after: 0 });
    expect(await codeOf(await as("anyone").get(brief))).toBe("template-unknown");
    expect((await as("editor").get(brief)).status).toBe(200);
    await as("editor").send("PUT", "/templates/ours", { text, after: 1, offered: true });
    const page = await as("anyone").get(brief);
    expect(await page.text()).toContain("Ours");
    expect(page.headers.get("Content-Disposition")).toContain("tiny-1-ours.html");
  });
});

describe("a text that is being written", () => {
  test("is held against a release: what is wrong with its line, or the numbers it would print", async () => {
    const editor = (await aMap())("editor");
    const check = async (written: string) => (await editor.send("POST", "/check", { text: written })).json();
    expect(await check(text)).toMatchObject({ problems: [], numbers: [{ text: "0", line: 7 }] });
    expect(await check(`${text}\n{kinds inventory of yaer}\n`)).toMatchObject({
      problems: [{ row: 9, value: "yaer" }],
    });
    expect(await check(`${text}\n{claim count inventory > 5}Many.\n`)).toMatchObject({
      problems: [{ row: 9, code: "claim-unsupported" }],
    });
  });

  test("is a brief in every format, and the page of it may stand in a frame of this installation alone", async () => {
    const as = await aMap();
    const form = (format: string) =>
      as("editor").form(`/maps/tiny/desk/brief/${format}`, {
        template: "ours",
        text: text.replaceAll("\n", "\r\n"),
        release: "1",
        language: "de",
        where: "",
      });
    const page = await form("html");
    expect(page.headers.get("Content-Security-Policy")).toContain("frame-ancestors 'self'");
    expect(await page.text()).toContain('lang="de"');
    const pdf = await form("pdf");
    expect(pdf.headers.get("Content-Disposition")).toBe('attachment; filename="tiny-1-ours.pdf"');
    expect((await as("anyone").form("/maps/tiny/desk/brief/html", {})).status).toBe(401);
  });
});

describe("the page where briefs are written", () => {
  test("opens with the Insights template, in the language that is asked for", async () => {
    const editor = (await aMap())("editor");
    const page = await editor.get("/maps/tiny/desk/brief?in=fr", "application/json");
    expect(await page.json()).toMatchObject({
      kind: "brief",
      opened: { template: "insights", version: 0, text: expect.stringContaining("language: fr") },
      of: { release: "1", language: "fr", about: "" },
      editions: ["1", "draft"],
      maySave: true,
    });
  });

  test("is for those who may write, and for readers of drafts without saving", async () => {
    const as = await aMap();
    const page = (principal: Principal) => as(principal).get("/maps/tiny/desk/brief", "application/json");
    expect(await (await page("reader")).json()).toMatchObject({ maySave: false });
    expect((await page("coder")).status).toBe(403);
  });
});
