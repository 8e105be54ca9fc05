import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changed, type History, historyOf, redone, undone } from "./history.ts";

const typed = (history: History, text: string, atMs: number) =>
  changed(history, { text, at: text.length }, atMs, true);

describe("what was written", () => {
  it("is undone by what was typed on end, not letter by letter", () => {
    const history = ["a", "ab", "abc"].reduce(
      (so, text, place) => typed(so, text, 1000 + place * 200),
      historyOf(""),
    );
    expect(undone(history).now.text).toBe("");
    expect(undone(typed(history, "abc d", 9000)).now.text).toBe("abc");
  });

  it("keeps what was inserted as a step of its own", () => {
    const history = changed(typed(historyOf(""), "a", 1000), { text: "a{box}", at: 6 }, 1100, false);
    expect(undone(history).now.text).toBe("a");
    expect(undone(typed(history, "a{box}b", 1200)).now.text).toBe("a{box}");
  });

  it("comes back whole, however often it is undone and done again", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 20 }), (texts) => {
        const written = texts.reduce(
          (so, text) => changed(so, { text, at: 0 }, 0, false),
          historyOf("start"),
        );
        const back = texts.reduce((so) => undone(so), written);
        const again = texts.reduce((so) => redone(so), back);
        expect([back.now.text, again.now.text]).toEqual(["start", texts.at(-1) ?? "start"]);
      }),
    );
  });

  it("leaves the writer where the change was", () => {
    const history = changed(historyOf("one three"), { text: "one two three", at: 8 }, 0, false);
    expect(undone(history).now.at).toBe(3);
  });

  it("cannot be done again after something else was written", () => {
    const history = typed(undone(typed(historyOf(""), "a", 1000)), "b", 5000);
    expect(redone(history).now.text).toBe("b");
  });
});
