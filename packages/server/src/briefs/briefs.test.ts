import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { anApi } from "../testing/an-api.ts";

const base = "/maps/tiny/releases/1/brief";

describe("briefs over HTTP", () => {
  test("come as page, PDF and Word document, named after map, release and template", async () => {
    const { get } = await anApi();
    const told = async (ending: string) => {
      const { status, headers } = await get(`${base}.${ending}`);
      return [status, headers.get("Content-Type"), headers.get("Content-Disposition")];
    };
    expect(await told("html")).toEqual([
      200,
      "text/html; charset=utf-8",
      'inline; filename="tiny-1-insights.html"',
    ]);
    expect(await told("pdf")).toEqual([200, "application/pdf", 'inline; filename="tiny-1-insights.pdf"']);
    expect((await told("docx"))[2]).toBe('attachment; filename="tiny-1-insights.docx"');
    expect((await get(`${base}.exe`)).status).toBe(404);
  });

  test("run nothing and load nothing: the policy knows the one style sheet by its hash", async () => {
    const { get } = await anApi();
    const response = await get(`${base}.html`);
    const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(await response.text()) ?? [];
    const hash = createHash("sha256").update(style).digest("base64");
    expect(response.headers.get("Content-Security-Policy")).toContain(
      `default-src 'none'; style-src 'sha256-${hash}'`,
    );
  });

  test("are in the language that is asked for, and link to where they were asked", async () => {
    const { get } = await anApi();
    const response = await get(`http://maps.example${base}.html?lang=de`);
    expect(response.headers.get("Content-Language")).toBe("de");
    expect(await response.text()).toContain('href="http://maps.example/maps/tiny/releases/1');
    expect((await get(`${base}.html`, { "Accept-Language": "fr" })).headers.get("Content-Language")).toBe(
      "fr",
    );
  });

  test("are not sent again while nothing changed, and no template for another", async () => {
    const { get } = await anApi();
    const tag = (await get(`${base}.html`)).headers.get("ETag") ?? "";
    expect(tag).not.toBe("");
    expect((await get(`${base}.html`, { "If-None-Match": tag })).status).toBe(304);
    expect((await get(`${base}.html?lang=it`, { "If-None-Match": tag })).status).toBe(200);
  });

  test("of an unknown template, map or condition are refused", async () => {
    const { get } = await anApi();
    const code = async (path: string) => (await (await get(path)).json()).errors[0].code;
    expect(await code(`${base}.pdf?template=../../secret`)).toBe("template-unknown");
    expect(await code(`${base}.pdf?where=nothing=1`)).toBe("variable-unknown");
    expect(await code("/maps/none/releases/1/brief.pdf")).toBe("map-unknown");
  });
});
