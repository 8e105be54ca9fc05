import { expect, it } from "vitest";
import { deskMessagesIn } from "../../messages/desk-messages-in.ts";
import { problemText } from "./problem-text.ts";
import { refusalText } from "./refusal-text.ts";

const messages = deskMessagesIn("en");

it("tells every problem of a refusal once, in the language of the page where there are words for it", () => {
  const problems = [
    { code: "round-closed", message: "Round 3 is closed.", hint: "Open another." },
    { code: "task-odd", message: "The task is odd.", hint: "Take an even one." },
    { code: "round-closed", message: "Round 4 is closed." },
  ];
  const reply = { state: "refused", problems } as const;
  expect(refusalText(reply, messages)).toEqual([
    { code: "round-closed", text: "The round is closed." },
    { code: "task-odd", text: "The task is odd. Take an even one.", lang: "en" },
  ]);
  expect(refusalText(reply, deskMessagesIn("de"))?.[0]).toEqual({
    code: "round-closed",
    text: "Die Runde ist geschlossen.",
  });
});

it("names what a problem is about, in every language", () => {
  const problem = { code: "initiative-in-round", message: "AIW-0007 is being answered.", value: "AIW-0007" };
  for (const language of ["en", "fr", "de", "es", "it"] as const)
    expect(problemText(problem, deskMessagesIn(language)).text).toContain("AIW-0007");
});

it("tells that nobody could be reached, and nothing of what was done", () => {
  expect(refusalText({ state: "unreachable" }, messages)).toEqual([{ text: messages.text("not-sent") }]);
  expect(refusalText({ state: "done", output: {} }, messages)).toBeNull();
});
