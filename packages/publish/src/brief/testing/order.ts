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
