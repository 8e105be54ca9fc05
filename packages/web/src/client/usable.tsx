import { type ReactNode, useEffect } from "react";
import { mark } from "./mark.ts";

/** Notes that the page answers to its reader. */
export function Usable({ children }: { children: ReactNode }) {
  useEffect(() => mark("usable"), []);
  return children;
}
