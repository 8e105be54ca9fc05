// Runs before the first paint, as a classic script of its own: the page must not flash in the other theme.
(() => {
  const key = "mapwright-theme";
  const root = document.documentElement;
  const prefersDark = matchMedia("(prefers-color-scheme: dark)");
  const kept = () => {
    // Storage may be forbidden; the wish of the system counts then.
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const isDark = () => {
    const wish = kept();
    return wish === null ? prefersDark.matches : wish === "dark";
  };
  const apply = () => {
    root.classList.toggle("dark", isDark());
    root.classList.toggle("light", !isDark());
    for (const button of document.querySelectorAll("[data-theme-toggle]"))
      button.setAttribute("aria-pressed", String(isDark()));
  };
  // On a phone the bar of a map is one line that scrolls: the page one is on is to be seen in it.
  const showCurrentPage = () => {
    const bar = document.querySelector(".map-bar nav");
    const here = bar?.querySelector("[aria-current]");
    if (!bar || !here) return;
    const { left, width } = here.getBoundingClientRect();
    bar.scrollLeft += left - bar.getBoundingClientRect().left - (bar.clientWidth - width) / 2;
  };
  root.classList.add("script");
  apply();
  prefersDark.addEventListener("change", apply);
  document.addEventListener("DOMContentLoaded", () => {
    apply();
    // With the frame, which lays the page out anyway.
    requestAnimationFrame(showCurrentPage);
  });
  // A view changes its address without leaving the page; a folder of files has none to print.
  addEventListener("beforeprint", () => {
    if (location.protocol === "file:") return;
    for (const place of document.querySelectorAll("[data-address]")) place.textContent = location.href;
  });
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || !event.target.closest("[data-theme-toggle]")) return;
    try {
      localStorage.setItem(key, isDark() ? "light" : "dark");
    } catch {
      return;
    }
    apply();
  });
})();
