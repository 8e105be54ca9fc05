import type { Label } from "../label.ts";
import { useFrame } from "./context.tsx";

/** A text of the data, marked with its own language and direction; one in a language that nobody knows is not the page's. */
export function DataText({ label }: { label: Label }) {
  const { language } = useFrame();
  const marks = label.lang === language ? {} : { lang: label.lang === "und" ? "" : label.lang };
  return (
    <span dir="auto" {...marks}>
      {label.text}
    </span>
  );
}
