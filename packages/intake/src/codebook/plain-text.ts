import { type Problem, shownValue } from "@mapwright/domain";

/** A text without the HTML that it may hold, and what was done, so that the reader of the file is told. */
export function plainText(text: string, place: string, problems: Problem[]): string {
  const taken = withoutTags(text).trim();
  if (taken === text.trim()) return taken;
  problems.push({
    code: "text-html",
    message: `The text at ${place} holds HTML, which is never shown.`,
    hint: "Only its words were taken; look whether they still say what is meant.",
    path: place,
    value: shownValue(text),
    taken: shownValue(taken),
    severity: "repaired",
  });
  return taken;
}

const tag = /<(?:\/?[A-Za-z]|!--)[^<>]*>/g;
const mostLayers = 10;

/**
 * Tags are taken out until none is left: what is put together by taking one out (`<<b>script>`) is one again. Who goes on like that
 * for long means no text, and loses every `<`.
 */
function withoutTags(text: string): string {
  let left = text;
  for (let layer = 0; layer < mostLayers; layer++) {
    const after = left.replaceAll(tag, "");
    if (after === left) return after;
    left = after;
  }
  return left.replaceAll("<", "");
}
