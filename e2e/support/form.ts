import type { Visit } from "./reader.ts";

/** What to fill in, in the order of the page. */
export type Fields = readonly (readonly [label: string, text: string])[];

/** Fills a form in by keys alone, writing over what stood in its fields. */
export async function typesInto(visit: Visit, fields: Fields): Promise<void> {
  for (const [label, text] of fields) {
    await visit.tabsTo(label);
    await visit.presses("Control+A");
    await visit.page.keyboard.type(text);
  }
}

/** Sends a form with Enter, and waits for the page that answers. */
export async function sends(visit: Visit): Promise<void> {
  await Promise.all([visit.page.waitForEvent("load"), visit.presses("Enter")]);
}
