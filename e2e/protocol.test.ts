import { expect, it } from "vitest";
import { findingsOn } from "./support/axe.ts";
import { ownTeam } from "./support/own-team.ts";
import { walkFindings } from "./support/tab-walk.ts";

const team = ownTeam(
  [
    ["Name", "Country"],
    ["Repair house", "NL"],
  ],
  { nora: "coordinator", ann: "screener" },
);

it("writes a protocol from the criteria of IESI, changes it, and leaves it alone while somebody screens", {
  timeout: 180_000,
}, async () => {
  const nora = await team().who("nora");
  await team().opens(nora, "/protocol");
  await nora.getByRole("button", { name: "Begin with the criteria of IESI" }).press("Enter");
  const form = nora.locator(".protocol-form");
  await form.waitFor();
  expect(await findingsOn(nora)).toEqual([]);
  await form.getByLabel("Question").fill("Which repair initiatives last?");
  await form.getByRole("button", { name: "Remove S4" }).press("Enter");
  await form.getByRole("button", { name: "Add a criterion" }).press("Enter");
  const added = form.locator(".criterion-writing").last();
  await added.getByLabel("Name").fill("Staying power");
  await added.getByLabel("What decides").fill("Has it run for five years?");
  await form.locator("fieldset", { hasText: "Staying power" }).last().getByLabel("must be met").check();
  expect(await walkFindings(nora)).toEqual([]);
  await Promise.all([
    nora.waitForEvent("load"),
    form.getByRole("button", { name: "Keep the protocol" }).press("Enter"),
  ]);
  await nora.getByRole("heading", { name: "S4 Staying power" }).waitFor();
  const { protocol } = await team().asks(nora, "GET", "/maps/tiny/protocol");
  expect(protocol.question).toEqual({ en: "Which repair initiatives last?" });
  expect(protocol.criteria.map(({ code }: { readonly code: string }) => code)).toEqual([
    "S1",
    "S2",
    "S3",
    "S4",
  ]);
  expect(protocol.rule.outcomes[0].when.all).toContainEqual({ criterion: "S4", atLeast: "pass" });

  await team().opens(nora, "/protocol");
  await nora.getByText("Change the protocol").press("Enter");
  await nora.getByLabel("Decision rule, in words").fill("All of it.");
  await Promise.all([
    nora.waitForEvent("load"),
    nora.getByRole("button", { name: "Keep the protocol" }).press("Enter"),
  ]);
  await nora.getByText("All of it.").first().waitFor();
  expect(await findingsOn(nora)).toEqual([]);

  const person = await team().pseudonymOf("ann");
  const plan = { kind: "screening", title: { en: "First" }, each: 1, seed: "s" };
  await team().asks(nora, "POST", "/maps/tiny/rounds", {
    plan,
    initiatives: ["TINY-0001"],
    people: [{ person }],
  });
  await team().opens(nora, "/protocol");
  expect(await nora.getByText("Change the protocol").count()).toBe(0);
});
