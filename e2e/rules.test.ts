import { expect, it } from "vitest";
import { findingsOn } from "./support/axe.ts";
import { ownTeam } from "./support/own-team.ts";

const team = ownTeam(
  [
    ["Name", "Country", "Start year"],
    ["Repair house", "NL", "2012"],
    ["Time bank", "IE", "2010"],
    ["Food hub", "FR", "2011"],
    ["Garden school", "DE", "2015"],
  ],
  { nora: "coordinator" },
);

it("writes a consistency rule in the studio, sees who breaks it, and puts it in force", {
  timeout: 180_000,
}, async () => {
  const nora = await team().who("nora");
  await team().opens(nora, "/codebook");
  const form = nora.locator(".studio-rules > .studio-form");
  await form.locator("summary").focus();
  await nora.keyboard.press("Enter");
  await form.getByLabel("Code", { exact: true }).fill("dutch-since-2011");
  await form.getByLabel("What coders are told").fill("All of them are Dutch.");
  const [when, expected] = [form.locator(".rule-side").first(), form.locator(".rule-side").last()];
  await when.getByLabel("Variable").selectOption("start_year");
  await when.getByLabel("Value").fill("2011");
  await expected.getByLabel("Variable").selectOption("country");
  await expected.getByLabel(/^Value/).fill("NL");
  expect(await findingsOn(nora)).toEqual([]);
  await form.getByRole("button", { name: "Take it into the draft" }).press("Enter");
  await nora.locator(".studio-rules li").getByText("All of them are Dutch.").first().waitFor();

  await nora.getByRole("button", { name: "See what it would do" }).click();
  const line = nora.locator(".studio-consequences tbody tr");
  await line.first().waitFor();
  expect(await line.allInnerTexts()).toEqual([
    expect.stringMatching(/^dutch-since-2011\s+break the rule from now on\s+2/),
  ]);
  expect(await findingsOn(nora)).toEqual([]);
  await nora.locator(".studio-planned textarea").fill("Agreed in the team.");
  await nora.getByRole("button", { name: /^Put iesi@/ }).click();
  await nora.getByText("is in force;").waitFor();
  const { rules } = await team().asks(nora, "GET", "/maps/tiny/codebook?release=draft");
  expect(rules.at(-1)).toMatchObject({
    code: "dutch-since-2011",
    when: [{ variable: "start_year", atLeast: 2011 }],
    expect: [{ variable: "country", anyOf: ["NL"] }],
  });
});

it("changes how variables follow from others by keys alone, sees whose answers change, and puts it in force", {
  timeout: 180_000,
}, async () => {
  const nora = await team().who("nora");
  await team().opens(nora, "/codebook");
  const opensRule = async (variable: string) => {
    await nora.locator(".variable-tree button", { hasText: variable }).first().focus();
    await nora.keyboard.press("Enter");
    await nora.locator("#studio-title", { hasText: variable }).waitFor();
    const form = nora.locator(".studio-form", { hasText: "How it follows from others" });
    await form.locator("summary").focus();
    await nora.keyboard.press("Enter");
    return form;
  };
  const after = await opensRule("Established after 2010");
  await after.getByLabel("Value").focus();
  await nora.keyboard.press("Control+a");
  await nora.keyboard.type("2011");
  await nora.keyboard.press("Enter");
  await nora.getByText("1 change. Kept in this browser").waitFor();

  const lookup = await opensRule("Welfare-system cluster");
  const dutch = lookup.locator(".derive-entries > li").nth(5);
  expect(await dutch.getByLabel("Codes").inputValue()).toBe("NL");
  await dutch.getByLabel("gives").selectOption({ label: "WS-NO Nordic" });
  expect(await findingsOn(nora)).toEqual([]);
  await lookup.getByRole("button", { name: "Take it into the draft" }).press("Enter");
  await nora.getByText("2 changes. Kept in this browser").waitFor();

  await nora.getByRole("button", { name: "See what it would do" }).press("Enter");
  const line = nora.locator(".studio-consequences tbody tr");
  await line.first().waitFor();
  expect(await line.allInnerTexts()).toEqual([
    expect.stringMatching(/^after_2010\s+get another derived answer\s+1/),
  ]);
  expect(await findingsOn(nora)).toEqual([]);
  await nora.locator(".studio-planned textarea").fill("The Dutch system is read as Nordic.");
  await nora.getByRole("button", { name: /^Put iesi@/ }).press("Enter");
  await nora.getByText("is in force;").waitFor();
  const { initiatives } = await team().asks(nora, "GET", "/maps/tiny/initiatives?release=draft");
  const answers = (initiative: string, code: string) =>
    initiatives
      .find((each: { initiative: string }) => each.initiative === initiative)
      .values.find(({ variable }: { variable: string }) => variable === code);
  expect(answers("TINY-0003", "after_2010")).toMatchObject({ state: "derived", answer: { codes: ["no"] } });
  expect(answers("TINY-0001", "after_2010")).toMatchObject({ state: "derived", answer: { codes: ["yes"] } });
  const { variables } = await team().asks(nora, "GET", "/maps/tiny/codebook?release=draft");
  const cluster = variables.find(({ code }: { code: string }) => code === "welfare_cluster");
  expect(cluster.derive.entries[5]).toMatchObject({ codes: ["NL"], category: "WS-NO" });
});
