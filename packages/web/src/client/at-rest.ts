/** So long nobody has done anything that the page may be drawn whole, in milliseconds. */
const restAfter = 400;

/**
 * Says on the root of the page whether anybody is acting. The style sheets draw only what is in sight while somebody is, so that
 * a click costs what one sees of it, and everything at rest, for pictures of whole pages and whatever else looks at them.
 */
export function tellRest(): void {
  const { dataset } = document.documentElement;
  let timer: ReturnType<typeof setTimeout>;
  const act = () => {
    delete dataset["atRest"];
    clearTimeout(timer);
    timer = setTimeout(() => {
      dataset["atRest"] = "";
    }, restAfter);
  };
  for (const type of ["pointerdown", "keydown", "click", "input"])
    addEventListener(type, act, { capture: true, passive: true });
  act();
}
