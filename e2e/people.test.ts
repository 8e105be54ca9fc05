import { expect, it } from "vitest";
import { type Fields, sends, typesInto } from "./support/form.ts";
import { runs } from "./support/installation.ts";
import { ownInstallation } from "./support/own-installation.ts";
import { aReader, type Visit } from "./support/reader.ts";
import { isSound } from "./support/sound.ts";

const here = ownInstallation();
const reader = aReader(() => here().address);

const password = "correct battery horse";

/** Fills a form in by keys, in the order of its fields, and sends it with Enter. */
async function fillsIn(visit: Visit, fields: Fields) {
  await typesInto(visit, fields);
  await sends(visit);
}

async function toldOnce(visit: Visit): Promise<string> {
  return await visit.page.locator(".told-once code").innerText();
}

const asked = async (path: string, token?: string) =>
  await fetch(
    here().address + path,
    token === undefined ? {} : { headers: { Authorization: `Bearer ${token}` } },
  );

it("a team comes together by keys alone: set-up, invitation, roles, token, signing out and in", async () => {
  const ann = await reader.opens(here().setUp);
  await isSound(ann);
  await fillsIn(ann, [
    ["Name", "Ann Keeper"],
    ["E-mail address", "ann@example.org"],
    ["Password", password],
  ]);
  expect([ann.path, await ann.heading]).toEqual(["/account", "Ann Keeper"]);
  await isSound(ann);

  await ann.goesTo("/maps/tiny/team");
  await isSound(ann);
  await fillsIn(ann, [
    ["Name", "Ben Coder"],
    ["E-mail address", "ben@example.org"],
  ]);
  const link = new URL(await toldOnce(ann));
  expect(link.origin).toBe(here().address);
  await isSound(ann);

  const ben = await reader.opens(link.pathname);
  await isSound(ben);
  await ben.tabsTo("Password");
  await ben.page.keyboard.type("short one");
  await ben.page.locator("form.form").evaluate((form) => form.setAttribute("novalidate", ""));
  await sends(ben);
  expect(await ben.page.getByRole("alert").innerText()).toBe("The password is too short.");
  await isSound(ben);
  await fillsIn(ben, [["Password", password]]);
  expect(await ben.reads()).toContain("tiny coder");

  await fillsIn(ben, [["What it is for", "My script"]]);
  const token = await toldOnce(ben);
  await isSound(ben);
  expect(await (await asked("/api/me", token)).json()).toMatchObject({
    name: "Ben Coder",
    roles: [{ map: "tiny", role: "coder" }],
  });
  const draft = "/api/maps/tiny/facets?release=draft";
  expect([(await asked(draft, token)).status, (await asked(draft)).status]).toEqual([200, 404]);

  await ben.goesTo("/account");
  await ben.tabsTo("Sign out");
  await sends(ben);
  await ben.goesTo("/maps/tiny/team");
  expect(await ben.heading).toBe("Sign in");
  await isSound(ben);
  await fillsIn(ben, [
    ["E-mail address", "ben@example.org"],
    ["Password", password],
  ]);
  expect(ben.path).toBe("/maps/tiny/team");
  await isSound(ben);

  await ann.goesTo("/maps/tiny/team");
  await ann.tabsTo("End coder of Ben Coder");
  await sends(ann);
  expect(await ann.reads()).not.toContain("End coder of Ben Coder");
  expect((await asked(draft, token)).status).toBe(404);
});

it("a person invited by command gets a role and a token while the server runs", async () => {
  const { folder, address } = here();
  const data = ["--data", folder] as const;
  const invited = await runs(
    "person",
    "invite",
    "cy@example.org",
    "--map",
    "tiny",
    "--role",
    "screener",
    "--address",
    address,
    ...data,
  );
  const [, link = ""] = /(\/join\/\S+)/.exec(invited) ?? [];
  const cy = await reader.opens(link);
  await fillsIn(cy, [["Password", password]]);
  expect(await cy.reads()).toContain("tiny screener");
  await runs("person", "role", "cy@example.org", "tiny", "editor", "--region", "NL", ...data);
  expect(await runs("person", "list", ...data)).toMatch(
    /cy@example\.org\tactive.*tiny:editor.*tiny:screener/,
  );
  const token = (await runs("token", "create", "cy@example.org", "--name", "CI", ...data)).trim();
  expect((await (await asked("/api/me", token)).json()).roles).toHaveLength(2);
  const recovery = await runs("person", "recover", "cy@example.org", "--address", address, ...data);
  const recovering = await reader.opens(/(\/join\/\S+)/.exec(recovery)?.[1] ?? "");
  expect(await recovering.heading).toBe("Choose a new password");
});
