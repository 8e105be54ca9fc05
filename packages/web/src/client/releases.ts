// A site's pages stay as they were published. Which releases came after them stands in one script beside the folders of the
// releases; this one, classic and of its own, turns that into links.

interface Listed {
  readonly number: number;
  readonly languages: readonly string[];
}

(() => {
  addEventListener("mapwright-releases", (event) => {
    const mark = document.querySelector<HTMLElement>("[data-releases]");
    if (!mark) return;
    const { releases: here, up = "", newer = "", same = "" } = mark.dataset;
    // The site that this script belongs to wrote the list.
    const listed = (event as CustomEvent<readonly Listed[]>).detail;
    const language = document.documentElement.lang;
    // Pages of one initiative or place may be gone from other releases; those of the map are in each.
    const page = up === ".." ? (location.pathname.split("/").at(-1) ?? "") : "index.html";
    const latest = Math.max(...listed.map(({ number }) => number));
    for (const { number, languages } of listed) {
      if (String(number) === here) continue;
      const link = document.createElement("a");
      const folder = languages.includes(language) ? language : languages[0];
      const text = number === latest ? newer : same;
      link.textContent = text.replace("{number}", String(number));
      link.href = `${up}/../${number}/${folder}/${page === "" ? "index.html" : page}${location.search}`;
      mark.append(" ", link);
    }
  });
})();
