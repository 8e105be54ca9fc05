import type { Page } from "playwright-core";

/** Selects words of the source in a cockpit as a mouse would. */
export async function selects(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const panel = document.querySelector(".source-panel");
    if (panel === null) throw new Error("There is no source.");
    const texts = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
    const found: { node: Node; at: number }[] = [];
    let all = "";
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      for (let at = 0; at < (node.textContent ?? "").length; at++) found.push({ node, at });
      all += node.textContent;
    }
    const start = all.indexOf(wanted);
    const [first, last] = [found[start], found[start + wanted.length - 1]];
    if (start < 0 || first === undefined || last === undefined)
      throw new Error(`The source says no "${wanted}".`);
    getSelection()?.setBaseAndExtent(first.node, first.at, last.node, last.at + 1);
  }, words);
}
