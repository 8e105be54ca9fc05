import { expect, test } from "vitest";
import { goldFrom, type Questions } from "./gold-lines.ts";

const coding: Questions = {
  kind: "coding",
  kinds: new Map([
    ["process_type", "single"],
    ["target_group", "multiple"],
    ["start_year", "year"],
    ["name", "text"],
  ]),
};

test("reads an initiative, a question and an answer from each line", () => {
  const text = "A-1 process_type enforcement\n\n  A-1; target_group; TG-01 + TG-02 \nA-2,start_year,2014\n";
  expect(goldFrom(text, coding)).toEqual({
    gold: [
      { initiative: "A-1", about: "process_type", answer: { codes: ["enforcement"] } },
      { initiative: "A-1", about: "target_group", answer: { codes: ["TG-01", "TG-02"] } },
      { initiative: "A-2", about: "start_year", answer: { number: 2014 } },
    ],
    unread: [],
  });
});

test("reads why an answer is missing", () => {
  const { gold } = goldFrom("A-1 start_year ~not-reported", coding);
  expect(gold).toEqual([{ initiative: "A-1", about: "start_year", answer: { missing: "not-reported" } }]);
});

test("reads levels where a round screens", () => {
  const { gold, unread } = goldFrom("A-1 S1 Pass\nA-1 S2 splendid", { kind: "screening" });
  expect(gold).toEqual([{ initiative: "A-1", about: "S1", answer: "pass" }]);
  expect(unread).toEqual([2]);
});

test("names the lines that it cannot read: no answer, no question of the round, no number, or free text", () => {
  const text = "A-1 process_type\nA-1 colour red\nA-1 start_year soon\nA-1 name Repair Café";
  expect(goldFrom(text, coding)).toEqual({ gold: [], unread: [1, 2, 3, 4] });
});
