import { type ReactNode, useLayoutEffect } from "react";
import { mark } from "./mark.ts";

/** Notes that the page answers to its reader: from here on, what is clicked and typed is taken by the script. */
export function Usable({ children }: { children: ReactNode }) {
  useLayoutEffect(() => mark("usable"), []);
  return children;
}
