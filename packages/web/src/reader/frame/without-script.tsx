import type { ReactNode } from "react";
import { isInBrowser } from "./in-browser.ts";

/** What only a page without script needs. */
export function WithoutScript({ children }: { children: ReactNode }) {
  return isInBrowser ? null : children;
}
