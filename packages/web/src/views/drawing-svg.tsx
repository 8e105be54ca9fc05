import type { ReactNode } from "react";
import { at } from "./at.ts";
import { figureFonts, fontSize } from "./lettering.ts";
import type { Paint } from "./paint.ts";

interface DrawingSvgProps {
  readonly width: number;
  readonly height: number;
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  /** A drawing of links speaks for itself; any other is one picture, told by its title and sentence. */
  readonly isLinked: boolean;
  readonly paint: Paint;
  readonly children: ReactNode;
}

/** The sheet that a figure is drawn on, with its letters, its ink and its words. */
export function DrawingSvg({
  width,
  height,
  id,
  title,
  sentence,
  isLinked,
  paint,
  children,
}: DrawingSvgProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="drawing"
      viewBox={`0 0 ${width} ${at(height)}`}
      width={width}
      height={at(height)}
      fontFamily={figureFonts}
      fontSize={fontSize}
      fill={paint("ink")}
      {...(isLinked ? { role: "group" } : { role: "img", "aria-labelledby": `${id}-title ${id}-sentence` })}
    >
      {!isLinked && <title id={`${id}-title`}>{title}</title>}
      {!isLinked && <desc id={`${id}-sentence`}>{sentence}</desc>}
      {children}
    </svg>
  );
}
