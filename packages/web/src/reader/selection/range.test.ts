import { describe, expect, it } from "vitest";
import { withEnd } from "./change.ts";
import { wholeMap } from "./selection.ts";

const year = "start_year";
const between = (from: number, to: number) => ({
  ...wholeMap,
  where: [{ variable: year, range: { from, to } }],
});

describe("an end of a range", () => {
  it("keeps the other end", () => {
    expect(withEnd(between(2010, 2015), year, "to", 2020)).toEqual(between(2010, 2020));
    expect(withEnd(between(2010, 2015), year, "from", 2015)).toEqual(between(2015, 2015));
  });

  it("opens the other end that would lie on the wrong side, so that the range can be moved end by end", () => {
    const moved = withEnd(between(2010, 2015), year, "from", 2018);
    expect(moved.where).toEqual([{ variable: year, range: { from: 2018 } }]);
    expect(withEnd(moved, year, "to", 2020)).toEqual(between(2018, 2020));
    expect(withEnd(between(2010, 2015), year, "to", 2005).where).toEqual([
      { variable: year, range: { to: 2005 } },
    ]);
  });

  it("is opened by nothing; a range without ends is none", () => {
    const open = withEnd(between(2010, 2015), year, "from", undefined);
    expect(open.where).toEqual([{ variable: year, range: { to: 2015 } }]);
    expect(withEnd(open, year, "to", undefined)).toEqual(wholeMap);
  });
});
