import { expect, it } from "vitest";
import { deskMessagesIn } from "../../messages/desk-messages-in.ts";
import { refusalText } from "./refusal-text.ts";

const messages = deskMessagesIn("en");

it("tells every problem of a refusal, and the way out where there is one", () => {
  const problems = [
    { code: "task-done", message: "The task is submitted." },
    { code: "round-closed", message: "The round is closed.", hint: "Open another." },
  ];
  expect(refusalText({ state: "refused", problems }, messages)).toBe(
    "The task is submitted. The round is closed. Open another.",
  );
});

it("tells that nobody could be reached, and nothing of what was done", () => {
  expect(refusalText({ state: "unreachable" }, messages)).toBe(messages.text("not-sent"));
  expect(refusalText({ state: "done", output: {} }, messages)).toBeNull();
});
