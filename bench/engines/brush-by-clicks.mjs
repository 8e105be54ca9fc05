/** The brush of an engine that has none of its own: a step is a click with the years of the window as one more condition. */
export function brushByClicks(click) {
  return (query) => ({
    step({ from, to }) {
      const values = Array.from({ length: to - from + 1 }, (_, i) => from + i);
      return click([...query, { variable: "year", values }]);
    },
  });
}
