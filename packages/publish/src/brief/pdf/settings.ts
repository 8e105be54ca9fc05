import { ink } from "./ink.ts";
import type { Setting } from "./lines.ts";

const serif = { face: "serif", strong: "serif-strong", emphasis: "serif-italic" } as const;
const sans = { face: "sans", strong: "sans-strong", emphasis: "sans" } as const;
const heavy = { face: "sans-strong", strong: "sans-strong", emphasis: "sans-strong" } as const;

/** How each kind of text is set, sizes in points. */
export const settings = {
  kicker: { ...heavy, size: 9, leading: 12, colour: ink("soft") },
  title: {
    face: "serif-strong",
    strong: "serif-strong",
    emphasis: "serif-strong",
    size: 27,
    leading: 31,
    colour: ink("ink"),
  },
  edition: { ...sans, size: 9.5, leading: 13, colour: ink("soft") },
  warning: { ...heavy, size: 9.2, leading: 12.5, colour: ink("notice") },
  body: { ...serif, size: 9.9, leading: 14.6, colour: ink("ink") },
  aside: { ...serif, face: "serif-italic", size: 11.8, leading: 16.2, colour: ink("accent") },
  heading2: { ...heavy, size: 15, leading: 18.5, colour: ink("accent") },
  heading3: { ...heavy, size: 10.8, leading: 14, colour: ink("ink") },
  caption: { ...heavy, size: 9.2, leading: 12.4, colour: ink("ink") },
  finding: { ...sans, size: 9.2, leading: 12.4, colour: ink("soft") },
  note: { ...sans, size: 7.6, leading: 9.9, colour: ink("soft") },
  cell: { ...sans, size: 8.6, leading: 11.2, colour: ink("ink") },
  head: { ...heavy, size: 8.6, leading: 11.2, colour: ink("ink") },
  cellDense: { ...sans, size: 7.6, leading: 9.9, colour: ink("ink") },
  headDense: { ...heavy, size: 7.6, leading: 9.9, colour: ink("ink") },
} as const satisfies Readonly<Record<string, Setting>>;
