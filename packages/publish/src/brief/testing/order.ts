import type { BriefOrder } from "@mapwright/usecases";
import { aRelease } from "../../testing/a-release.ts";

export const head = `---
format: mapwright-brief/1
language: en
bases:
  dutch: { label: "Dutch initiatives", where: ["country=NL"] }
---

# Title

`;

/** The line that the text below `head` starts on. */
export const firstLine = head.split("\n").length;

/** The text of a template with every kind of block. */
export const everyBlock = `{box}

## Highlights

- {count inventory} initiatives, {share inventory with country=BE} in Belgium.
- **Bold** and *slanted* with [a link](https://elsewhere.example/?a=1&b=2).

{end}

## Where they are

Most are in {ranking inventory of country top 2}. {map.question}

> A statement with {count inventory}.

{figure bars inventory of country "Countries <&>"}

### A table

{table inventory of areas}

1. first
2. second
`;

/** An order for a brief on the tiny release, from the text below the title. */
export function anOrder(text: string, more: Partial<BriefOrder> = {}): BriefOrder {
  return {
    map: aRelease(),
    template: { file: "tiny.md", text: head + text },
    language: "en",
    where: [],
    address: "https://maps.example/maps/tiny/releases/2",
    now: new Date("2026-02-03T04:05:06Z"),
    ...more,
  };
}
